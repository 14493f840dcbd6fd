package org.evenhand.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists and texts that stand beside these classes. */
final class Resource {

    private Resource() {}

    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A line of a list, its cells named by the headings of the first line. */
    record Row(List<String> headings, List<String> cells) {

        String cell(String heading) {
            return cells.get(headings.indexOf(heading));
        }
    }

    /** The lines of a list; semicolons stand between the cells. */
    static List<Row> rows(String name) {
        List<List<String>> lines =
                text(name).lines().map(line -> List.of(line.split(";", -1))).toList();
        return lines.stream().skip(1).map(cells -> new Row(lines.get(0), cells)).toList();
    }
}
