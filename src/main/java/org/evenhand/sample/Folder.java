package org.evenhand.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Where the files of the council are written. */
final class Folder {

    static final String BYTE_ORDER_MARK = "\uFEFF";
    static final String UNIX = "\n";
    static final String WINDOWS = "\r\n";
    static final char COMMA = ',';

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    void bytes(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Path parent = file.getParent();
        Files.createDirectories(parent == null ? root : parent);
        Files.write(file, content);
    }

    void text(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines that need not have the same number of cells, between whatever stands before them and the end. */
    void csv(String name, String before, String lineEnd, char delimiter, List<List<String>> lines) throws IOException {
        StringBuilder text = new StringBuilder(before);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator(lineEnd)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> line : lines) {
                printer.printRecord(line);
            }
        }
        text(name, text.toString());
    }
}
