package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.SchemaFile.listOf;
import static org.evenhand.SchemaFile.mapOf;
import static org.evenhand.SchemaFile.object;
import static org.evenhand.SchemaFile.oneOf;
import static org.evenhand.SchemaFile.scalar;
import static org.evenhand.SchemaFile.scalars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.Accepted;
import org.evenhand.SchemaFile;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Gate;
import org.junit.jupiter.api.Test;

/** The schema of a plan is made of the same lists that read one. */
final class PlanSchemaTest {

    private static final Path SAMPLE = Path.of("sample-data/extracts.yaml");

    @Test
    void isMadeOfWhatAPlanMaySay() {
        Accepted.holds(Path.of("src/docs/schema/extracts.schema.json"), schema());
    }

    @Test
    void theSamplePlanKeepsToIt() throws IOException {
        assertThat(SchemaFile.against(schema(), Files.readString(SAMPLE))).isEmpty();
    }

    @Test
    void anUnknownKeyAndColumnAreNamed() throws IOException {
        String wrong = Files.readString(SAMPLE)
                .replace("organisation:", "organisaton:")
                .replace(": person_id", ": person_di");

        assertThat(SchemaFile.against(schema(), wrong))
                .anySatisfy(message -> assertThat(message).contains("organisaton"))
                .anySatisfy(message -> assertThat(message).contains("columns").contains("person_id"));
    }

    private static String schema() {
        Map<String, Object> keys = new TreeMap<>();
        PlanReader.KEYS.forEach(key -> keys.put(key, scalar()));
        keys.put("nation", oneOf(PlanReader.NATIONS));
        keys.put("duties", listOf(oneOf(PlanReader.DUTIES)));
        keys.put("publish on", scalars());
        keys.put("approval", oneOf(List.of("required", "none")));
        keys.put("protection key", oneOf(List.of("file", "demonstration")));
        keys.put("datasets", object(datasets(), List.of()));
        keys.put("scope", object(Map.of("out", mapOf(scalars())), List.of()));
        keys.put("departments", mapOf(scalars()));
        keys.put("gates", object(gates(), List.of()));
        return SchemaFile.text("A plan of Evenhand, extracts.yaml", object(keys, List.of()));
    }

    private static Map<String, Object> gates() {
        Map<String, Object> gates = new TreeMap<>();
        Arrays.stream(Gate.values())
                .forEach(gate ->
                        gates.put(gate.name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of("type", "number")));
        return gates;
    }

    private static Map<String, Object> datasets() {
        Map<String, Object> datasets = new TreeMap<>();
        Arrays.stream(Dataset.values()).forEach(dataset -> datasets.put(dataset.word(), source(dataset)));
        return datasets;
    }

    private static Map<String, Object> source(Dataset dataset) {
        Map<String, Object> keys = new TreeMap<>();
        SourceReader.KEYS.forEach(key -> keys.put(key, scalar()));
        keys.put("file", scalars());
        keys.put("encoding", oneOf(TextEncoding.KNOWN.keySet()));
        keys.put("dates", oneOf(dateStyles()));
        keys.put("only", mapOf(scalars()));
        keys.put("columns", mapOf(oneOf(Headings.columnsOf(dataset))));
        keys.put("codes", object(codes(dataset), List.of()));
        keys.put("refuse", listOf(scalar()));
        keys.put(AddedCellsReader.EVERY_ROW, mapOf(scalar()));
        keys.put(AddedCellsReader.UNPIVOT, mapOf(mapOf(mapOf(scalar()))));
        keys.put("blank means", oneOf(List.of("not_held", "not_stated")));
        return object(keys, List.of());
    }

    private static List<String> dateStyles() {
        return Arrays.stream(DateStyle.values())
                .map(DateStyle::word)
                .flatMap(word -> Stream.of(word, word.replace('/', '-'), word.replace('/', '.')))
                .toList();
    }

    private static Map<String, Object> codes(Dataset dataset) {
        Map<String, Object> codes = new TreeMap<>();
        CodeList.columnsOf(dataset).forEach(column -> {
            List<String> canonical = CodeList.canonical(dataset, column);
            codes.put(column, mapOf(canonical.isEmpty() ? scalar() : oneOf(canonical)));
        });
        return codes;
    }
}
