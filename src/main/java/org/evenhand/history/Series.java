package org.evenhand.history;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Earlier released figures: what a trend or a gate may look back at. */
public final class Series {

    private final JdbcClient database;

    public Series(DataSource source) {
        this.database = JdbcClient.create(source);
    }

    /** The last word on each snapshot date before a date, oldest first: a correction stands for what it corrected. */
    public List<IndexedRelease> before(LocalDate date) {
        return database.sql("SELECT snapshot_date, revision, run_key, policy, edition FROM evenhand_release r"
                        + " WHERE snapshot_date < ? AND revision = (SELECT MAX(revision) FROM evenhand_release s"
                        + " WHERE s.snapshot_date = r.snapshot_date) ORDER BY snapshot_date")
                .param(date)
                .query(IndexedRelease.class)
                .list();
    }

    /** The figures of one indicator in a release, in the order in which they were printed. */
    public List<IndexedFigure> figures(IndexedRelease release, String indicator) {
        return database.sql("SELECT * FROM evenhand_figure WHERE release_id = ? AND indicator = ? ORDER BY position")
                .params(release.id(), indicator)
                .query((row, n) -> figure(row))
                .list();
    }

    private static IndexedFigure figure(ResultSet row) throws SQLException {
        return new IndexedFigure(
                row.getString("indicator"),
                row.getString("characteristic"),
                row.getString("group_code"),
                row.getString("comparator"),
                row.getString("within"),
                row.getString("within_value"),
                row.getString("stage"),
                row.getString("measure"),
                number(row, "printed_value"),
                row.getString("unit"),
                number(row, "lower_end"),
                number(row, "upper_end"),
                number(row, "numerator"),
                number(row, "denominator"),
                row.getString("status"),
                row.getString("reason"),
                row.getString("basis"));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column))
                .map(BigDecimal::stripTrailingZeros)
                .map(Series::plain);
    }

    /** 40 rather than 4E+1. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
