package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/** The twelve files of csv-spectrum, read as their answers say. */
class CsvShapesTest {

    private static final Path SHAPES = Path.of("src", "test", "resources", "csv-shapes");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void readsEachShapeAsItsAnswerSays(String name) throws IOException {
        List<Map<String, String>> answer = new ArrayList<>();
        new ObjectMapper()
                .readTree(Files.readString(SHAPES.resolve(name + ".json")))
                .forEach(node -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    node.properties()
                            .forEach(entry ->
                                    row.put(entry.getKey(), entry.getValue().asString()));
                    answer.add(row);
                });
        assertThat(byHeading(rows(name))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines_crlf",
                "quotes_and_newlines",
                "utf8"
            })
    void agreesWithASecondParser(String name) throws IOException {
        List<List<String>> others =
                CSVFormat.RFC4180.parse(Files.newBufferedReader(SHAPES.resolve(name + ".csv"))).stream()
                        .map(record -> record.stream().toList())
                        .toList();
        assertThat(rows(name).stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList())
                .isEqualTo(others);
    }

    @Test
    void refusesTheRowWithQuotationMarksInCellsThatAreNotQuoted() throws IOException {
        List<Row> rows = rows("location_coordinates");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).fault()).contains(RowFault.BARE_QUOTE);
        assertThat(rows.get(1).cell(2).text()).isEqualTo("Modesto");
    }

    private static List<Row> rows(String name) throws IOException {
        List<Row> rows = new ArrayList<>();
        new CsvSource(
                        Files.readAllBytes(SHAPES.resolve(name + ".csv")),
                        Optional.empty(),
                        Optional.empty(),
                        heading -> false)
                .read(rows::add);
        return rows;
    }

    private static List<Map<String, String>> byHeading(List<Row> rows) {
        return rows.stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> map = new LinkedHashMap<>();
                    for (int i = 0; i < row.cells().size(); i++) {
                        map.put(rows.get(0).cell(i).text(), row.cell(i).text());
                    }
                    return map;
                })
                .toList();
    }
}
