package org.evenhand.table;

/** The values of one column, one for each row. */
public sealed interface Column permits TextColumn, AmountColumn, DateColumn {

    /** How many rows there are. */
    int size();

    /** Whether this row has a value. */
    boolean has(int row);

    /** The same column with only these rows, in this order. */
    Column pick(int[] rows);
}
