package org.evenhand.extract;

import java.util.List;
import org.evenhand.characteristic.Answer;
import org.evenhand.table.Field;
import org.evenhand.table.Schema;
import org.jspecify.annotations.Nullable;

/** The answers that a record holds about its person, by column. */
final class Answers<R extends Record> {

    private final Schema<R> schema;
    private final List<Field> asked;

    Answers(Schema<R> schema) {
        this.schema = schema;
        this.asked = schema.fields().stream()
                .filter(field -> CodeList.asked(field).isPresent())
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

    /** The record with the answers of another wherever it holds none itself. */
    <S extends Record> R filled(R record, Answers<S> others, S other) {
        @Nullable Object[] values = new @Nullable Object[schema.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = schema.value(record, i);
        }
        for (Field field : asked) {
            String theirs = others.text(other, field.column());
            if (!held(text(record, field.column())) && held(theirs)) {
                values[schema.fields().indexOf(field)] = theirs;
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
