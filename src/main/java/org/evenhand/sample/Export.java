package org.evenhand.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file of the council's systems: its columns, its rows, and how the system lays them out. */
final class Export {

    private final String file;
    private final Sheet<?> sheet;
    private final List<List<String>> rows;
    private final List<List<String>> below = new ArrayList<>();
    private final List<Export> further = new ArrayList<>();
    private String mark = "";
    private String title = "";
    private String lineEnd = Folder.UNIX;
    private char delimiter = Folder.COMMA;
    private String sheetName = "";

    private Export(String file, Sheet<?> sheet, List<List<String>> rows) {
        this.file = file;
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Rows that are written as they are. */
    static <T> Export of(String file, Sheet<T> sheet, List<T> from) {
        return written(file, sheet, sheet.rows(from));
    }

    /** Rows that somebody has written, and perhaps made untidy, already. */
    static Export written(String file, Sheet<?> sheet, List<List<String>> rows) {
        return new Export(file, sheet, rows);
    }

    /** Before the first heading stands a mark that says how the text is encoded. */
    Export marked() {
        mark = Folder.BYTE_ORDER_MARK;
        return this;
    }

    Export titled(String words) {
        title = words;
        return this;
    }

    /** Lines end as on Windows. */
    Export windows() {
        lineEnd = Folder.WINDOWS;
        return this;
    }

    /** Semicolons stand between the cells. */
    Export semicolons() {
        delimiter = ';';
        return this;
    }

    /** It is a workbook, with a sheet of this name. */
    Export inSheet(String name) {
        sheetName = name;
        return this;
    }

    /** A line below the rows. */
    Export ending(List<String> line) {
        below.add(line);
        return this;
    }

    /** A line below the rows that says how many there are. */
    Export counted(String word) {
        return ending(List.of(word + rows.size()));
    }

    /** The rows of all its files. */
    List<List<String>> rows() {
        List<List<String>> all = new ArrayList<>(rows);
        further.forEach(each -> all.addAll(each.rows()));
        return all;
    }

    /** Another file of the same dataset, which the plan reads in the same way. */
    Export with(Export other) {
        further.add(other);
        return this;
    }

    String file() {
        return file;
    }

    /** Its file as the plan names it; all of them where there are several. */
    String files() {
        return further.isEmpty()
                ? file
                : Stream.concat(Stream.of(file), further.stream().map(Export::file))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    Sheet<?> sheet() {
        return sheet;
    }

    /** What the plan must say of the layout. */
    List<String> declarations() {
        List<String> declarations = new ArrayList<>();
        if (!sheetName.isEmpty()) {
            declarations.add("sheet: \"" + sheetName + "\"");
        }
        if (delimiter != Folder.COMMA) {
            declarations.add("delimiter: semicolon");
        }
        return declarations;
    }

    void write(Folder folder) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(List.of(title));
        }
        lines.add(sheet.headings());
        lines.addAll(rows);
        lines.addAll(below);
        if (sheetName.isEmpty()) {
            folder.csv(file, mark, lineEnd, delimiter, lines);
        } else {
            folder.bytes(file, SteadyWorkbook.of(sheetName, Year.SNAPSHOT.plusDays(1), lines));
        }
        for (Export each : further) {
            each.write(folder);
        }
    }
}
