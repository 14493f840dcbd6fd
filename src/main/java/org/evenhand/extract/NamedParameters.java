package org.evenhand.extract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.dataset.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * A query with its days in place of {@code :snapshotDate} and {@code :periodStart}, as values and never as text.
 *
 * @param sql the query with a question mark for each
 * @param values what they stand for, in order
 */
record NamedParameters(String sql, Object[] values) {

    static final String SNAPSHOT_DATE = "snapshotDate";

    /** The first day of the reporting period: the twelve months up to the snapshot date. */
    static final String PERIOD_START = "periodStart";

    static final Set<String> KNOWN = Set.of(PERIOD_START, SNAPSHOT_DATE);

    static NamedParameters of(String query, LocalDate snapshotDate) {
        MapSqlParameterSource days = new MapSqlParameterSource(Map.of(
                SNAPSHOT_DATE,
                snapshotDate,
                PERIOD_START,
                ReportingPeriod.upTo(snapshotDate).first()));
        ParsedSql parsed = NamedParameterUtils.parseSqlStatement(query);
        return new NamedParameters(
                NamedParameterUtils.substituteNamedParameters(parsed, days),
                NamedParameterUtils.buildValueArray(parsed, days, null));
    }

    /** The names that a query asks for; what stands in quotation marks or comments is none. */
    static Set<String> in(String query) {
        Set<String> asked = new TreeSet<>();
        NamedParameterUtils.substituteNamedParameters(
                NamedParameterUtils.parseSqlStatement(query), new SqlParameterSource() {
                    @Override
                    public boolean hasValue(String name) {
                        asked.add(name);
                        return false;
                    }

                    @Override
                    public @Nullable Object getValue(String name) {
                        return null;
                    }
                });
        return asked;
    }

    /** The text only. */
    @Override
    public String toString() {
        return sql;
    }
}
