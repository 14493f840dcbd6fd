package org.evenhand.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into columns, row by row.
 *
 * @param <R> the record that is the schema
 */
public final class TableBuilder<R extends Record> {

    private final Schema<R> schema;
    private final List<Filler> fillers = new ArrayList<>();
    private int size;

    public TableBuilder(Schema<R> schema) {
        this.schema = schema;
        schema.fields().forEach(field -> fillers.add(Filler.of(field.type())));
    }

    /** Adds one row. */
    public TableBuilder<R> add(R row) {
        for (int i = 0; i < fillers.size(); i++) {
            fillers.get(i).add(schema.value(row, i));
        }
        size++;
        return this;
    }

    public Table<R> build() {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < fillers.size(); i++) {
            columns.put(schema.fields().get(i).column(), fillers.get(i).build());
        }
        return new Table<>(schema, columns, size);
    }

    private interface Filler {

        void add(@Nullable Object value);

        Column build();

        static Filler of(Class<?> type) {
            if (type == BigDecimal.class) {
                return new Amounts(new AmountColumn.Builder());
            }
            if (type == LocalDate.class) {
                return new Days(new DateColumn.Builder());
            }
            return new Words(new TextColumn.Builder());
        }
    }

    private record Amounts(AmountColumn.Builder column) implements Filler {
        @Override
        public void add(@Nullable Object value) {
            if (value instanceof BigDecimal amount) {
                column.add(amount);
            } else {
                column.skip();
            }
        }

        @Override
        public Column build() {
            return column.build();
        }
    }

    private record Days(DateColumn.Builder column) implements Filler {
        @Override
        public void add(@Nullable Object value) {
            if (value instanceof LocalDate date) {
                column.add(date);
            } else {
                column.skip();
            }
        }

        @Override
        public Column build() {
            return column.build();
        }
    }

    private record Words(TextColumn.Builder column) implements Filler {
        @Override
        public void add(@Nullable Object value) {
            column.add(value == null ? "" : value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString());
        }

        @Override
        public Column build() {
            return column.build();
        }
    }
}
