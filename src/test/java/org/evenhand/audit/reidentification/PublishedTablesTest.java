package org.evenhand.audit.reidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Tables whose integer intervals another solver worked out: the test must find the same, all of them. */
class PublishedTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sdc-07-total-minus-others.json",
                "sdc-08-differencing-definitions.json",
                "sdc-09-one-leaver-exact-counts.json",
                "sdc-09b-one-leaver-rounded.json",
                "sdc-10-nearest-rounding-threshold-crossing.json",
                "sdc-13-additive-controlled-rounding.json",
                "sdc-17-group-disclosure-100-percent.json",
                "sdc-21-rounded-parts-known-headcount.json",
                "sdc-22-rounded-parts-known-total.json",
                "sdc-23-one-headcount-rounded-twice.json"
            })
    void findsTheIntervalsOfThePublishedTables(String file) throws IOException {
        JsonNode table = table(file);
        Map<String, Integer> atoms = new HashMap<>();
        table.get("atoms").forEach(atom -> atoms.put(atom.asString(), atoms.size()));
        List<Statement> statements = new ArrayList<>();
        table.get("cells").forEach(cell -> add(cell, atoms, statements));
        Knowledge reader = new Knowledge(atoms.size(), statements);

        JsonNode expected = table.get("expect").get("intervals");
        assertThat(expected.size()).isPositive();
        expected.properties().forEach(cell -> {
            BitSet sum = new BitSet();
            sum.set(atoms.get(cell.getKey()));
            assertThat(reader.of(sum))
                    .as(cell.getKey())
                    .contains(new Interval(
                            cell.getValue().get(0).asInt(),
                            cell.getValue().get(1).asInt()));
        });
    }

    private static void add(JsonNode cell, Map<String, Integer> atoms, List<Statement> statements) {
        JsonNode published = cell.get("published");
        if (!published.isNull()) {
            BitSet sum = new BitSet();
            cell.get("sum").forEach(atom -> sum.set(atoms.get(atom.asString())));
            int least = published.isArray() ? published.get(0).asInt() : published.asInt();
            int most = published.isArray() ? published.get(1).asInt() : published.asInt();
            statements.add(new Statement(cell.get("id").asString(), sum, least, most));
        }
    }

    private static JsonNode table(String file) throws IOException {
        try (InputStream stream = PublishedTablesTest.class.getResourceAsStream("/vectors/" + file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
