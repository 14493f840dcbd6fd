package org.evenhand.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;
import org.jspecify.annotations.Nullable;

/** Brings the characteristics and categories of rows that count people, such as a benchmark's, to their canonical words. */
final class CategoryWords<R extends Record> {

    private static final String CHARACTERISTIC = "characteristic";
    private static final String CATEGORY = "category";

    private final DatasetReader.Extract<R> extract;
    private final Schema<R> schema;
    private final ExtractPlan plan;
    private final Findings findings;
    private final Map<Characteristic, CodeList> lists = new EnumMap<>(Characteristic.class);

    CategoryWords(DatasetReader.Extract<R> extract, Schema<R> schema, ExtractPlan plan, Findings findings) {
        this.extract = extract;
        this.schema = schema;
        this.plan = plan;
        this.findings = findings;
    }

    /** Whether rows of this schema name a category of a characteristic. */
    static boolean areIn(Schema<?> schema) {
        return schema.columns().containsAll(List.of(CHARACTERISTIC, CATEGORY));
    }

    /** The rows whose words are known, or that name no category at all; the others are listed and left out. */
    List<R> known(List<R> rows) {
        List<R> known = new ArrayList<>();
        rows.forEach(row -> named(row).ifPresent(known::add));
        return known;
    }

    private Optional<R> named(R row) {
        String question = text(row, CHARACTERISTIC);
        String answer = text(row, CATEGORY);
        if (question.isEmpty() && answer.isEmpty()) {
            return Optional.of(row);
        }
        Optional<Characteristic> characteristic = characteristic(question);
        Optional<String> category = characteristic.flatMap(asked -> category(asked, answer));
        if (category.isEmpty()) {
            say(characteristic.isEmpty() ? CHARACTERISTIC : CATEGORY);
        }
        return category.map(code -> with(row, characteristic.orElseThrow().code(), code));
    }

    private void say(String column) {
        findings.add(
                Severity.NOTED,
                "E-UNKNOWN-CODE",
                extract.sheets().place().column(extract.sheets().heading(column)),
                "words that name no " + column + ". Such rows were left out.",
                "To map them, add them to codes under '" + column + "' in " + plan.name() + ".");
    }

    private R with(R row, String characteristic, String category) {
        @Nullable Object[] values = schema.values(row);
        values[schema.columns().indexOf(CHARACTERISTIC)] = characteristic;
        values[schema.columns().indexOf(CATEGORY)] = category;
        return schema.make(values);
    }

    private String text(R row, String column) {
        Object value = schema.value(row, schema.columns().indexOf(column));
        return value == null ? "" : value.toString();
    }

    private static Optional<Characteristic> characteristic(String word) {
        String plain = CodeList.plain(word).replace(' ', '_');
        return Characteristic.of(plain)
                .or(() -> plain.equals("age_band") ? Optional.of(Characteristic.AGE) : Optional.empty());
    }

    private Optional<String> category(Characteristic characteristic, String word) {
        String code = word.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        if (code.isEmpty() || code.equals(Group.ALL)) {
            return Optional.of(Group.ALL);
        }
        return characteristic.groups().has(code)
                ? Optional.of(code)
                : lists.computeIfAbsent(characteristic, CodeList::of).canonical(word);
    }
}
