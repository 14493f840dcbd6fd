package org.evenhand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.SchemaFile.listOf;
import static org.evenhand.SchemaFile.object;
import static org.evenhand.SchemaFile.oneOf;
import static org.evenhand.SchemaFile.scalar;
import static org.evenhand.SchemaFile.scalars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.Accepted;
import org.evenhand.SchemaFile;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.junit.jupiter.api.Test;

/** The schema of the catalogue is made of the same lists that read it. */
final class CatalogueSchemaTest {

    @Test
    void isMadeOfWhatTheCatalogueMaySay() {
        Accepted.holds(Path.of("src/docs/schema/catalogue.schema.json"), schema());
    }

    @Test
    void everyShippedFileKeepsToIt() {
        assertThat(Catalogue.files())
                .filteredOn(file -> file.startsWith("catalogue/indicators/"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(SchemaFile.against(schema(), read(file))).isEmpty());
    }

    @Test
    void anUnknownMeasureIsNamed() {
        String wrong = read("catalogue/indicators/recruitment.yaml").replaceFirst("likelihood:", "likelyhood:");

        assertThat(SchemaFile.against(schema(), wrong))
                .anySatisfy(message -> assertThat(message).contains("likelyhood"));
    }

    @Test
    void lensesHaveASchemaOfTheirOwn() {
        Accepted.holds(Path.of("src/docs/schema/lenses.schema.json"), lenses());

        assertThat(SchemaFile.against(lenses(), read("catalogue/lenses.yaml"))).isEmpty();
        assertThat(SchemaFile.against(
                        lenses(), "- { id: hr, title: People, where: { colour: red }, indicators: [REP-01] }"))
                .anySatisfy(message -> assertThat(message).contains("colour"));
    }

    private static String lenses() {
        Map<String, Object> keys = new TreeMap<>();
        LensReader.KEYS.forEach(key -> keys.put(key, scalar()));
        Map<String, Object> columns = new TreeMap<>();
        Whereabouts.COLUMNS.forEach(column -> columns.put(column, scalars()));
        keys.put("where", object(columns, List.of()));
        keys.put("indicators", listOf(scalar()));
        return SchemaFile.text("The lenses of the catalogue of Evenhand", listOf(object(keys, LensReader.KEYS)));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/main/resources", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String schema() {
        Map<String, Object> keys = new TreeMap<>();
        CatalogueReader.KEYS.forEach(key -> keys.put(key, scalar()));
        keys.put(
                "datasets",
                listOf(oneOf(Arrays.stream(Dataset.values()).map(Dataset::word).toList())));
        keys.put(
                "by",
                listOf(oneOf(Arrays.stream(Characteristic.values())
                        .map(Characteristic::code)
                        .toList())));
        keys.put("within", listOf(scalar()));
        keys.put(
                "better",
                oneOf(Arrays.stream(Better.values()).map(Better::words).toList()));
        keys.put(
                "audience",
                oneOf(Arrays.stream(Audience.values()).map(Audience::code).toList()));
        keys.put("minimum", object(new TreeMap<>(Map.of("base", whole(), "events", whole())), List.of()));
        keys.put("headline", object(headline(), List.of()));
        keys.put("measure", object(measures(), List.of()));
        return SchemaFile.text(
                "A file of the catalogue of Evenhand",
                listOf(object(
                        keys, List.of("id", "title", "question", "area", "formula", "measure", "better", "source"))));
    }

    private static Map<String, Object> whole() {
        return new TreeMap<>(Map.of("type", "integer", "minimum", 0));
    }

    private static Map<String, Object> headline() {
        Map<String, Object> keys = new TreeMap<>();
        CatalogueReader.HEADLINE_KEYS.forEach(key -> keys.put(key, scalar()));
        keys.put("pick", oneOf(List.of("first", "lowest", "highest")));
        return keys;
    }

    private static Map<String, Object> measures() {
        Map<String, Object> measures = new TreeMap<>();
        MeasureReader.MEASURES.keySet().forEach(name -> measures.put(name, Map.of("type", "object")));
        return measures;
    }
}
