package org.evenhand.extract;

import java.util.List;
import org.evenhand.characteristic.Answer;
import org.evenhand.table.Field;
import org.evenhand.table.Schema;
import org.jspecify.annotations.Nullable;

/** The answers that a record holds about its person, by column. */
final class Answers<R extends Record> {

    /** Where in the organisation somebody is: known of a person, not asked of them. */
    private static final List<String> PLACE = List.of("department", "team_id", "grade", "tier", "function");

    private final Schema<R> schema;
    private final List<Field> asked;
    private final List<String> filled;

    Answers(Schema<R> schema) {
        this.schema = schema;
        this.asked = schema.fields().stream()
                .filter(field -> CodeList.asked(field).isPresent())
                .toList();
        this.filled = schema.columns().stream()
                .filter(column -> PLACE.contains(column)
                        || asked.stream().anyMatch(field -> field.column().equals(column)))
                .toList();
    }

    /** Whether any two of these records hold different answers to one question. */
    boolean clash(List<R> records) {
        return asked.stream()
                .anyMatch(field -> records.stream()
                                .map(record -> text(record, field.column()))
                                .filter(Answers::held)
                                .distinct()
                                .count()
                        > 1);
    }

    /** Whether both records hold an answer to one question, and not the same. */
    <S extends Record> boolean clash(R record, Answers<S> others, S other) {
        return asked.stream()
                .map(Field::column)
                .anyMatch(column -> held(text(record, column))
                        && held(others.text(other, column))
                        && !text(record, column).equals(others.text(other, column)));
    }

    /** The record with the answers and the place of another wherever it holds none itself. */
    <S extends Record> R filled(R record, Answers<S> others, S other) {
        @Nullable Object[] values = schema.values(record);
        for (String column : filled) {
            String theirs = others.text(other, column);
            if (!held(text(record, column)) && held(theirs)) {
                values[schema.columns().indexOf(column)] = theirs;
            }
        }
        return schema.make(values);
    }

    private static boolean held(String answer) {
        return !answer.isEmpty() && !answer.equals(Answer.NOT_HELD.code());
    }

    private String text(R record, String column) {
        int index = schema.columns().indexOf(column);
        Object value = index < 0 ? null : schema.value(record, index);
        return value == null ? "" : value.toString();
    }
}
