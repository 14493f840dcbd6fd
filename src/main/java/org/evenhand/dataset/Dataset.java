package org.evenhand.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.table.Schema;

/** The one table that ties a record to its word, and so to its file and its page in the data dictionary. */
public enum Dataset {
    WORKFORCE_SNAPSHOT(Assignment.class, List.of("person_id", "assignment_id")),
    PAY_BONUS(PayRecord.class, List.of("person_id")),
    RECRUITMENT(Application.class, List.of("application_id")),
    LEAVERS(Leaver.class, List.of("person_id")),
    COMMUNITY_BENCHMARK(AreaPopulation.class, List.of("area_name", "base", "characteristic", "category"));

    private final Schema<?> schema;
    private final List<String> key;

    Dataset(Class<? extends Record> record, List<String> key) {
        this.schema = Schema.of(record);
        this.key = key;
    }

    /** The word that users see: the stem of the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Schema<?> schema() {
        return schema;
    }

    /** The columns that together name a row: no two rows may share them. */
    public List<String> key() {
        return key;
    }

    /** Whether a run is impossible without it. */
    public boolean required() {
        return this == WORKFORCE_SNAPSHOT;
    }

    /** The dataset of this word. */
    public static Optional<Dataset> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
