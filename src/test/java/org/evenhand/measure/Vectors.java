package org.evenhand.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Worked examples that others published, each row with its source, from the test resource {@code vectors}. */
final class Vectors {

    /** The four pay quarters, the lowest first. */
    static final List<String> QUARTERS = List.of("Lower", "Lower middle", "Upper middle", "Upper");

    private Vectors() {}

    /** One row by column. */
    record Vector(Map<String, String> values) {

        String text(String column) {
            if (!values.containsKey(column)) {
                throw new IllegalArgumentException("no column '" + column + "' in " + values.keySet());
            }
            return values.get(column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        double real(String column) {
            return Double.parseDouble(text(column));
        }

        /** Whole numbers with bars between them. */
        int[] numbers(String column) {
            return Stream.of(text(column).split("\\|", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    static Stream<Vector> csv(String file) {
        List<List<String>> rows = rows(text(file));
        List<Vector> vectors = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                values.put(rows.get(0).get(i), row.get(i));
            }
            vectors.add(new Vector(values));
        }
        return vectors.stream();
    }

    static JsonNode json(String file) {
        return new ObjectMapper().readTree(text(file));
    }

    private static List<List<String>> rows(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Vectors::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no vectors '" + file + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
