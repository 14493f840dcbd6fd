package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.evenhand.dataset.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that a true PostgreSQL answers. */
class PostgresTest {

    private static Postgres postgres;

    @TempDir
    Path path;

    private Map<String, String> settings;

    @BeforeAll
    static void start() throws SQLException {
        postgres = Postgres.started();
        postgres.execute(
                "create table pay (person_id text, amount numeric(12, 2), rate float8, hours real, reduced boolean, period date,"
                        + " seen timestamptz, noted timestamp)",
                "insert into pay values ('P1', 1800.00, 19.05, 37.5, false, '2026-03-31', now(), '2026-03-31'),"
                        + " ('P2', null, null, null, null, '2026-03-31', now(), null)",
                "create table closed (person_id text)");
        postgres.grant();
        postgres.execute("revoke select on closed from reader");
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void settings() {
        settings = postgres.settings();
    }

    private Reading read(String query) throws IOException {
        return Extracts.read(
                new Folder(path)
                        .with("workforce_snapshot.csv", "person_id,sex", "P1,F", "P2,M")
                        .with(
                                "extracts.yaml",
                                "datasets:",
                                "  pay_bonus:",
                                "    query: \"" + query + "\"",
                                "    datasource: payroll")
                        .plan(),
                Datasources.of(settings));
    }

    private String stopped(String query) throws IOException {
        Reading reading = read(query);
        assertThat(reading.snapshot()).isEmpty();
        return reading.findings().text().replaceAll("(?m)^query of pay_bonus on payroll: ", "");
    }

    @Test
    void readsNumbersDaysYesAndNo() throws IOException {
        Snapshot snapshot = read("select person_id, amount as ordinary_pay, rate as hourly_rate, hours as weekly_hours,"
                        + " reduced as leave_reduced_pay, period as pay_period_end, noted::date as pay_period_start"
                        + " from pay where period = :snapshotDate")
                .snapshot()
                .orElseThrow();
        assertThat(snapshot.pay().size()).isEqualTo(2);
        assertThat(snapshot.pay().amount("ordinary_pay").amount(0)).isEqualByComparingTo("1800");
        assertThat(snapshot.pay().amount("hourly_rate").amount(0)).isEqualByComparingTo("19.05");
        assertThat(snapshot.pay().amount("weekly_hours").amount(0)).isEqualByComparingTo("37.5");
        assertThat(snapshot.pay().text("leave_reduced_pay").word(0)).isEqualTo("no");
        assertThat(snapshot.pay().date("pay_period_end").date(0)).isEqualTo("2026-03-31");
        assertThat(snapshot.pay().date("pay_period_start").date(0)).isEqualTo("2026-03-31");
    }

    @Test
    void streamsManyRows() throws IOException {
        assertThat(read("select 'P' || i as person_id, 20 as hourly_rate from generate_series(1, 50000) i")
                        .totals()
                        .lines()
                        .get(1)
                        .received())
                .isEqualTo(50_000);
    }

    @Test
    void changesNothingWhateverTheQuerySays() throws IOException, SQLException {
        settings.put("payroll.user", "postgres");
        assertThat(
                        stopped(
                                "with gone as (delete from pay returning person_id) select person_id, 1 as hourly_rate from gone"))
                .isEqualTo("""
                        the query tried to change the database, and was refused.
                        To mend it, write a query that only reads.""");
        try (var connection = postgres.owner();
                var rows = connection.createStatement().executeQuery("select count(*) from pay")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void stopsAQueryThatTakesTooLong() throws IOException {
        settings.put("payroll.timeout-seconds", "1");
        assertThat(stopped("select person_id, pg_sleep(30)::text as hourly_rate from pay"))
                .isEqualTo("""
                        the query took longer than 1 seconds, and was stopped.
                        To mend it, make the query faster, or allow it more in evenhand.datasources.payroll.timeout-seconds.""");
    }

    @Test
    void neverRepeatsWhatTheDatabaseSaysAboutAnError() throws IOException {
        assertThat(stopped("select person_id, ('Xyzzy' || person_id)::int as hourly_rate from pay"))
                .isEqualTo("""
                        the database reported an error (SQL state 22P02).
                        To mend it, try the query under 'query' in the plan; the database's own log says more.""");
        assertThat(stopped("select person_id, Xyzzy as hourly_rate from pay")).isEqualTo("""
                        the database does not know what the query asks for, or its user may not read it (SQL state 42703).
                        To mend it, try the query under 'query' in the plan as that user.""");
        assertThat(stopped("select person_id, 1 as hourly_rate from closed")).isEqualTo("""
                        the database does not know what the query asks for, or its user may not read it (SQL state 42501).
                        To mend it, try the query under 'query' in the plan as that user.""");
    }

    @Test
    void saysWhatIsWrongWithTheWayToTheDatabase() throws IOException {
        settings.put("payroll.url", "jdbc:postgresql://localhost:1/Xyzzy");
        assertThat(stopped("select 1 from pay")).isEqualTo("""
                        the database could not be reached, or ended the connection.
                        To mend it, check evenhand.datasources.payroll.url, and that the database runs.""");
        settings.put("payroll.url", postgres.url());
        settings.put("payroll.user", "Nobody");
        assertThat(stopped("select 1 from pay")).isEqualTo("""
                        the database did not accept the user or the password.
                        To mend it, check evenhand.datasources.payroll.user and .password.""");
    }

    @Test
    void refusesMomentsWithAZone() throws IOException {
        assertThat(stopped("select person_id, seen as pay_period_end from pay")).isEqualTo("""
                        column 'pay_period_end' holds moments with a time zone, and nobody can say which day is meant.
                        To mend it, make it a date in the query.""");
    }
}
