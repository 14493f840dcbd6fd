package org.evenhand.extract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a query, streamed: the names of its columns are the headings, as if the result had been saved as a file. */
final class QuerySource implements RowSource {

    private static final int ROWS_AT_ONCE = 1_000;

    private final String name;
    private final Datasource datasource;
    private final Connection connection;
    private final NamedParameters query;
    private Optional<Fingerprint> fingerprint = Optional.empty();

    QuerySource(String name, Datasource datasource, Connection connection, NamedParameters query) {
        this.name = name;
        this.datasource = datasource;
        this.connection = connection;
        this.query = query;
    }

    /** What was read, once it was read to its end. */
    Optional<Fingerprint> fingerprint() {
        return fingerprint;
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public boolean endsOpen() {
        return false;
    }

    @Override
    public int lastMergedRow() {
        return 0;
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    @Override
    public void read(Consumer<Row> rows) {
        try (PreparedStatement statement =
                connection.prepareStatement(query.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setQueryTimeout(datasource.timeoutSeconds());
            for (int i = 0; i < query.values().length; i++) {
                statement.setObject(i + 1, query.values()[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                read(result, rows);
            }
        } catch (SQLException e) {
            startAgain();
            throw SqlFault.of(e, datasource);
        }
    }

    /** After an error a database takes no further query in the same transaction. */
    private void startAgain() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The next query will fail too, and say so.
            return;
        }
    }

    private void read(ResultSet result, Consumer<Row> rows) throws SQLException {
        List<SqlCell> columns = new ArrayList<>();
        List<Cell> headings = new ArrayList<>();
        ResultSetMetaData shape = result.getMetaData();
        if (shape.getColumnCount() > MOST_COLUMNS) {
            throw RowSource.tooManyColumns();
        }
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            headings.add(Cell.text(shape.getColumnLabel(i)));
            columns.add(SqlCell.of(shape, i));
        }
        RowsDigest digest = new RowsDigest(headings);
        rows.accept(new Row(1, headings, Optional.empty()));
        for (int number = 2; result.next(); number++) {
            if (number > MOST_ROWS) {
                throw RowSource.tooManyRows();
            }
            List<Cell> cells = cells(result, columns);
            digest.add(cells);
            rows.accept(new Row(number, cells, fault(cells)));
        }
        fingerprint = Optional.of(digest.fingerprint(name));
    }

    private static List<Cell> cells(ResultSet result, List<SqlCell> columns) throws SQLException {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).read(result, i + 1));
        }
        return cells;
    }

    private static Optional<RowFault> fault(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL)
                ? Optional.of(RowFault.TOO_LONG)
                : Optional.empty();
    }
}
