package org.evenhand.extract;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the values of one column of a query become text: always the same text for the same value. */
interface SqlCell {

    /** The types that are not in the standard, but are text to everybody. */
    Set<String> TEXTS = Set.of("uuid", "citext");

    /** The value of a row; null where it has none. */
    @Nullable
    Object value(ResultSet row, int column) throws SQLException;

    /** The text of a row, blank where it has no value. */
    default Cell read(ResultSet row, int column) throws SQLException {
        Object value = value(row, column);
        return value == null || row.wasNull() ? Cell.BLANK : Cell.text(text(value));
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString();
    }

    /** How to read a column of a query. */
    static SqlCell of(ResultSetMetaData columns, int column) throws SQLException {
        String named = columns.getColumnTypeName(column).toLowerCase(Locale.ROOT);
        if (TEXTS.contains(named)) {
            return ResultSet::getString;
        }
        if (named.equals("timestamptz") || named.contains("with time zone")) {
            throw moment(columns.getColumnLabel(column));
        }
        return of(columns.getColumnType(column)).orElseThrow(() -> notText(columns, column));
    }

    private static Optional<SqlCell> of(int type) {
        return Optional.ofNullable(
                switch (type) {
                    case Types.CHAR,
                            Types.VARCHAR,
                            Types.LONGVARCHAR,
                            Types.NCHAR,
                            Types.NVARCHAR,
                            Types.LONGNVARCHAR,
                            Types.CLOB,
                            Types.NCLOB -> ResultSet::getString;
                    case Types.NUMERIC, Types.DECIMAL, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
                        ResultSet::getBigDecimal;
                    case Types.REAL -> (row, column) -> number(Float.toString(row.getFloat(column)));
                    case Types.FLOAT, Types.DOUBLE -> (row, column) -> number(Double.toString(row.getDouble(column)));
                    case Types.BOOLEAN, Types.BIT -> ResultSet::getBoolean;
                    case Types.DATE -> (row, column) -> row.getObject(column, LocalDate.class);
                    case Types.TIMESTAMP -> (row, column) -> row.getObject(column, LocalDateTime.class);
                    default -> null;
                });
    }

    /** A number without an exponent; what is not finite stays a word, which no reader takes for a number. */
    private static Object number(String text) {
        return Character.isDigit(text.charAt(text.length() - 1)) ? new BigDecimal(text) : text;
    }

    private static Unreadable moment(String label) {
        return new Unreadable(
                "E-SQL-TYPE",
                "column '" + label + "' holds moments with a time zone, and nobody can say which day is meant.",
                "To mend it, make it a date in the query.");
    }

    private static Unreadable notText(ResultSetMetaData columns, int column) {
        String label;
        try {
            label = "'" + columns.getColumnLabel(column) + "'";
        } catch (SQLException e) {
            label = String.valueOf(column);
        }
        return new Unreadable(
                "E-SQL-TYPE",
                "column " + label + " holds something that is neither text, a number, a date, nor yes or no.",
                "To mend it, leave it out of the query, or make it text there.");
    }
}
