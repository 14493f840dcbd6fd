package org.evenhand.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Rows of one schema, held as immutable columns.
 *
 * @param <R> the record that is the schema
 */
public final class Table<R extends Record> {

    private final Schema<R> schema;
    private final Map<String, Column> columns;
    private final int size;

    Table(Schema<R> schema, Map<String, Column> columns, int size) {
        this.schema = schema;
        this.columns = columns;
        this.size = size;
    }

    /** A table of this schema without rows. */
    public static <R extends Record> Table<R> empty(Class<R> record) {
        return new TableBuilder<>(Schema.of(record)).build();
    }

    public int size() {
        return size;
    }

    public Schema<R> schema() {
        return schema;
    }

    /** Whether any row has a value in this column. */
    public boolean holds(String column) {
        Column values = columns.get(column);
        return values != null && IntStream.range(0, size).anyMatch(values::has);
    }

    public TextColumn text(String column) {
        return (TextColumn) column(column);
    }

    public AmountColumn amount(String column) {
        return (AmountColumn) column(column);
    }

    public DateColumn date(String column) {
        return (DateColumn) column(column);
    }

    /** The column of this name; asking for one that the schema lacks is a mistake of the caller. */
    public Column column(String column) {
        Column values = columns.get(column);
        if (values == null) {
            throw new IllegalArgumentException(
                    schema.record().getSimpleName() + " has no column '" + column + "', only " + columns.keySet());
        }
        return values;
    }

    /** The rows for which this holds, in order. */
    public Table<R> where(IntPredicate keep) {
        return pick(IntStream.range(0, size).filter(keep).toArray());
    }

    /** These rows, in this order. */
    public Table<R> pick(int[] rows) {
        Map<String, Column> picked = new LinkedHashMap<>();
        columns.forEach((name, column) -> picked.put(name, column.pick(rows)));
        return new Table<>(schema, picked, rows.length);
    }

    /** The same rows with one column put in the place of, or added to, the others. */
    public Table<R> with(String name, Column column) {
        if (column.size() != size) {
            throw new IllegalArgumentException("a column of " + column.size() + " rows beside " + size);
        }
        Map<String, Column> more = new LinkedHashMap<>(columns);
        more.put(name, column);
        return new Table<>(schema, more, size);
    }
}
