package org.evenhand.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A CSV file: strict about what stands in it, forgiving only where one reading is possible, and then saying so. */
final class CsvSource implements RowSource {

    /** The delimiters that are recognised, with their words, the standard one first. */
    static final Map<Character, String> DELIMITERS = delimiters();

    private static final int ROWS_LOOKED_AT = 40;

    private final byte[] content;
    private final TextEncoding encoding;
    private final List<Remark> remarks = new ArrayList<>();
    private final char delimiter;
    private final boolean separatorLine;
    private boolean endsOpen;

    /** A source of these bytes; {@code known} says which headings are looked for when the delimiter is not declared. */
    CsvSource(
            byte[] content, Optional<String> declaredEncoding, Optional<Character> declared, Predicate<String> known) {
        this.content = content;
        this.encoding = TextEncoding.of(content, declaredEncoding);
        remarks.addAll(encoding.remarks());
        Optional<Character> said = separatorLine();
        this.separatorLine = said.isPresent();
        this.delimiter = declared.or(() -> said).orElseGet(() -> likeliest(known));
        remarkDelimiter(declared, said);
    }

    private static Map<Character, String> delimiters() {
        Map<Character, String> words = new LinkedHashMap<>();
        words.put(',', "commas");
        words.put(';', "semicolons");
        words.put('\t', "tabs");
        words.put('|', "vertical bars");
        return words;
    }

    private void remarkDelimiter(Optional<Character> declared, Optional<Character> said) {
        if (said.isPresent()) {
            remarks.add(Remark.repaired("E-DELIMITER", "the first line names the delimiter; it is not a row of data."));
        } else if (declared.isEmpty() && delimiter != ',') {
            remarks.add(Remark.repaired(
                    "E-DELIMITER", "cells are separated by " + DELIMITERS.get(delimiter) + ", and were read so."));
        }
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public boolean endsOpen() {
        return endsOpen;
    }

    @Override
    public int lastMergedRow() {
        return 0;
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void read(Consumer<Row> rows) {
        CsvTokenizer tokenizer = tokenizer(delimiter);
        Optional<Row> row = tokenizer.next();
        if (separatorLine) {
            row = tokenizer.next();
        }
        int count = 0;
        while (row.isPresent()) {
            if (++count > MOST_ROWS) {
                throw RowSource.tooManyRows();
            }
            rows.accept(row.get());
            row = tokenizer.next();
        }
        endsOpen = tokenizer.endsOpen();
        remarkLineEnds(tokenizer);
    }

    private void remarkLineEnds(CsvTokenizer tokenizer) {
        if (tokenizer.oddLineEnds()) {
            remarks.add(Remark.repaired(
                    "E-LINE-ENDS", "lines end in an old or in more than one way; every line was read."));
        }
        if (tokenizer.endMark()) {
            remarks.add(
                    Remark.repaired("E-END-MARK", "the file ends with an end mark (Ctrl-Z), which was passed over."));
        }
    }

    private CsvTokenizer tokenizer(char with) {
        return new CsvTokenizer(new StrictText(content, encoding.from(), encoding.charset()), with);
    }

    private Optional<Character> separatorLine() {
        StrictText text = new StrictText(content, encoding.from(), encoding.charset());
        for (char expected : "sep=".toCharArray()) {
            if (Character.toLowerCase(text.read()) != expected) {
                return Optional.empty();
            }
        }
        int named = text.read();
        return DELIMITERS.containsKey((char) named) ? Optional.of((char) named) : Optional.empty();
    }

    /** The delimiter that shows the most known headings in one of the first rows. */
    private char likeliest(Predicate<String> known) {
        char best = ',';
        long most = mostKnown(best, known);
        for (char candidate : DELIMITERS.keySet()) {
            long seen = mostKnown(candidate, known);
            if (seen > most) {
                most = seen;
                best = candidate;
            }
        }
        return best;
    }

    private long mostKnown(char candidate, Predicate<String> known) {
        CsvTokenizer tokenizer = tokenizer(candidate);
        long most = 0;
        try {
            Optional<Row> row = tokenizer.next();
            for (int i = 0; i < ROWS_LOOKED_AT && row.isPresent(); i++) {
                most = Math.max(
                        most,
                        row.get().cells().stream()
                                .filter(cell -> known.test(cell.text()))
                                .count());
                row = tokenizer.next();
            }
        } catch (Unreadable e) {
            // With this delimiter a quotation mark is never closed, or columns have no end: what was seen until then
            // counts.
            return most;
        }
        return most;
    }
}
