package org.evenhand.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the text of a CSV file that nobody described is laid out, as far as its own shape tells.
 *
 * @param encoding the word of the encoding in a plan
 * @param delimiter what stands between cells
 */
record Layout(String encoding, char delimiter) {

    private static final int ROWS_LOOKED_AT = 60;

    private static final String USUAL = "utf-8";

    /** What Excel writes where it does not write UTF-8. */
    private static final String OLDER = "windows-1252";

    static Layout of(byte[] content) {
        TextEncoding encoding = TextEncoding.of(content, Optional.empty());
        String word = isText(content, encoding) ? wordOf(encoding) : OLDER;
        return new Layout(word, delimiter(content, TextEncoding.of(content, Optional.of(word))));
    }

    private static String wordOf(TextEncoding encoding) {
        return TextEncoding.KNOWN.entrySet().stream()
                .filter(known -> known.getValue().equals(encoding.charset()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(USUAL);
    }

    private static boolean isText(byte[] content, TextEncoding encoding) {
        StrictText text = new StrictText(content, encoding.from(), encoding.charset());
        try {
            int read = text.read();
            while (read != StrictText.END) {
                read = text.read();
            }
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    /** The delimiter that cuts the most rows into equally many cells, and those into the most. */
    private static char delimiter(byte[] content, TextEncoding encoding) {
        char best = ',';
        int most = 0;
        for (char candidate : CsvSource.DELIMITERS.keySet()) {
            int regular = regularCells(
                    new CsvTokenizer(new StrictText(content, encoding.from(), encoding.charset()), candidate));
            if (regular > most) {
                best = candidate;
                most = regular;
            }
        }
        return best;
    }

    private static int regularCells(CsvTokenizer rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        try {
            Optional<Row> row = rows.next();
            for (int i = 0; i < ROWS_LOOKED_AT && row.isPresent(); i++) {
                widths.merge(row.get().cells().size(), 1, Integer::sum);
                row = rows.next();
            }
        } catch (Unreadable e) {
            // With this delimiter a quotation mark is never closed: what was seen until then counts.
            return cells(widths);
        }
        return cells(widths);
    }

    private static int cells(Map<Integer, Integer> widths) {
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToInt(width -> width.getKey() * width.getValue())
                .max()
                .orElse(0);
    }
}
