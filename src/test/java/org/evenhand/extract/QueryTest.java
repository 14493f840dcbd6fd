package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.dataset.Snapshot;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that H2 answers, in memory and from a file. */
class QueryTest {

    private static final String SECRET = "Xyzzy";

    @TempDir
    Path path;

    private Folder folder;
    private Connection database;
    private Map<String, String> settings;

    @BeforeEach
    void database(@TempDir Path home) throws SQLException {
        folder = new Folder(path);
        use("jdbc:h2:mem:payroll");
    }

    private void use(String url) throws SQLException {
        if (database != null) {
            database.close();
        }
        settings = new TreeMap<>(Map.of("payroll.url", url, "payroll.user", "sa", "payroll.password", SECRET));
        database = DriverManager.getConnection(url, "sa", SECRET);
        execute(
                "create table staff (person_id varchar(9), sex char(3), started date, hours numeric(5, 2), tier int, main boolean,"
                        + " period date)",
                "insert into staff values ('P1', 'F', date '2020-02-13', 37.50, 2, true, date '2026-03-31'),"
                        + " ('P2', 'M', null, 18.5, null, false, date '2026-03-31'),"
                        + " ('P3', 'M', null, 37, 5, true, date '2025-03-31')");
    }

    private void execute(String... statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private ExtractPlan plan(String query) throws IOException {
        return folder.with(
                        "extracts.yaml",
                        "datasets:",
                        "  workforce_snapshot:",
                        "    query: \"" + query + "\"",
                        "    datasource: payroll")
                .plan();
    }

    private Reading read(String query) throws IOException {
        return Extracts.read(plan(query), Datasources.of(settings));
    }

    private static final String STAFF = "select person_id, sex, started as service_start, hours as contracted_hours,"
            + " tier, main as is_main_post from staff where period = :snapshotDate";

    @Test
    void readsTheRowsOfAQueryAsIfTheyHadBeenSavedAsAFile() throws IOException {
        Snapshot queried = read(STAFF).snapshot().orElseThrow();
        Path other = path.resolve("file");
        Snapshot saved = new Folder(other)
                .with(
                        "workforce_snapshot.csv",
                        "person_id,sex,service_start,contracted_hours,tier,is_main_post",
                        "P1,F,2020-02-13,37.50,2,yes",
                        "P2,M,,18.5,,no")
                .read()
                .snapshot()
                .orElseThrow();
        for (int row = 0; row < 2; row++) {
            for (String column : List.of("person_id", "sex", "tier", "is_main_post")) {
                assertThat(queried.people().text(column).word(row))
                        .isEqualTo(saved.people().text(column).word(row));
            }
            assertThat(queried.people().amount("contracted_hours").amount(row))
                    .isEqualTo(saved.people().amount("contracted_hours").amount(row));
        }
        assertThat(queried.people().date("service_start").date(0)).isEqualTo(LocalDate.of(2020, 2, 13));
    }

    @Test
    void readsADatabaseInAFileToo(@TempDir Path home) throws IOException, SQLException {
        use("jdbc:h2:file:" + home.resolve("payroll") + ";AUTO_SERVER=TRUE");
        assertThat(read(STAFF).totals().text())
                .isEqualTo(
                        "workforce_snapshot: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 2 counted, FTE 1.5");
    }

    @Test
    void putsTheDaysOfTheRunIntoTheQuery() throws IOException {
        assertThat(
                        read("select person_id, sex from staff where period between :periodStart and :snapshotDate -- :other")
                                .totals()
                                .lines()
                                .get(0)
                                .persons())
                .isEqualTo(2);
        assertThat(NamedParameters.of("x = :periodStart and y = ':snapshotDate'", LocalDate.of(2026, 3, 31)))
                .satisfies(made -> assertThat(made.sql()).isEqualTo("x = ? and y = ':snapshotDate'"))
                .satisfies(made -> assertThat(made.values()).containsExactly(LocalDate.of(2025, 4, 1)));
    }

    @Test
    void namesTheRowsThatItReadInWhateverOrderTheyCame() throws IOException, SQLException {
        List<Fingerprint> inputs = read(STAFF).inputs();
        assertThat(inputs).extracting(Fingerprint::fileName).containsExactly("query of workforce_snapshot on payroll");
        assertThat(read(STAFF + " order by person_id desc").inputs()).isEqualTo(inputs);
        execute("update staff set hours = 37 where person_id = 'P1'");
        assertThat(read(STAFF).inputs()).isNotEqualTo(inputs);
    }

    @Test
    void hashesTheRowsAsItsDescriptionSays() throws Exception {
        RowsDigest digest = new RowsDigest(List.of(Cell.text("a")));
        digest.add(List.of(Cell.text("é")));
        var sha = MessageDigest.getInstance("SHA-256");
        byte[] headings = sha.digest(new byte[] {0, 0, 0, 1, 'a'});
        byte[] row = sha.digest(new byte[] {0, 0, 0, 2, (byte) 0xC3, (byte) 0xA9});
        sha.update(headings);
        assertThat(digest.fingerprint("x"))
                .isEqualTo(new Fingerprint("x", 11, HexFormat.of().formatHex(sha.digest(row))));
    }

    @Test
    void saysWhereInTheRowsSomethingIsOdd() throws IOException {
        assertThat(read("select person_id, 'Q' as sex from staff where person_id = 'P1'")
                        .findings()
                        .text())
                .isEqualTo("""
                        query of workforce_snapshot on payroll, row 2, column 'SEX': a code that is in no code list. Such rows are counted as not held.
                        To map it, add it to codes under 'sex' in extracts.yaml.""");
    }

    private String stopped(String query) throws IOException {
        Reading reading = read(query);
        assertThat(reading.snapshot()).isEmpty();
        assertThat(reading.inputs()).isEmpty();
        return reading.findings().text();
    }

    @Test
    void neverRepeatsWhatADatabaseSaysAboutAnError() throws IOException {
        assertThat(stopped("select person_id, cast('" + SECRET + "' as int) as tier from staff"))
                .isEqualTo("""
                        query of workforce_snapshot on payroll: the database reported an error (SQL state 22018).
                        To mend it, try the query under 'query' in the plan; the database's own log says more.""");
        assertThat(stopped("select " + SECRET + " from staff")).isEqualTo("""
                        query of workforce_snapshot on payroll: the database does not know what the query asks for, or its user may not read it (SQL state 42S22).
                        To mend it, try the query under 'query' in the plan as that user.""");
    }

    @Test
    void saysWhatIsWrongWithTheWayToTheDatabase() throws IOException {
        settings.put("payroll.password", "wrong");
        assertThat(stopped(STAFF)).isEqualTo("""
                        query of workforce_snapshot on payroll: the database did not accept the user or the password.
                        To mend it, check evenhand.datasources.payroll.user and .password.""");
        settings.put("payroll.url", "jdbc:nothing:" + SECRET);
        assertThat(stopped(STAFF)).isEqualTo("""
                        query of workforce_snapshot on payroll: there is no driver for such a database.
                        To mend it, correct evenhand.datasources.payroll.url. Evenhand has drivers for PostgreSQL and H2.""");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(stopped("select person_id, sex, x'00' as tier from staff")).isEqualTo("""
                        query of workforce_snapshot on payroll: column 'TIER' holds something that is neither text, a number, a date, nor yes or no.
                        To mend it, leave it out of the query, or make it text there.""");
        assertThat(stopped("select person_id, sex, current_timestamp as started from staff"))
                .isEqualTo("""
                        query of workforce_snapshot on payroll: column 'STARTED' holds moments with a time zone, and nobody can say which day is meant.
                        To mend it, make it a date in the query.""");
    }

    @Test
    void listsEveryMistakeOfAPlan() throws IOException {
        folder.with(
                "extracts.yaml",
                "datasets:",
                "  workforce_snapshot:",
                "    query: delete from staff",
                "    datasource: jdbc:h2:mem:payroll",
                "    sheet: Staff",
                "  pay_bonus:",
                "    query: select 1; commit",
                "  leavers:",
                "    query: select :today, ':quoted' from x",
                "    datasource: payroll",
                "    password: Xyzzy",
                "  recruitment:",
                "    query: \"select :{x from y\"",
                "    datasource: payroll");
        assertThat(String.join(
                        "\n",
                        catchThrowableOfType(SetUpException.class, folder::plan).mistakes()))
                .isEqualTo("""
                        extracts.yaml:5: 'sheet' is for files, and 'workforce_snapshot' has a query.
                        extracts.yaml:3: 'query' must be one query that begins with select or with, and have no semicolon.
                        extracts.yaml:4: 'datasource' must be a name of small letters and digits. Where it is, and who reads it, stand in the settings, never here.
                        extracts.yaml:7: 'query' must be one query that begins with select or with, and have no semicolon.
                        extracts.yaml:7: 'datasource' is missing.
                        extracts.yaml:11: 'password' is not known here. Known are: file, query, datasource, sheet, encoding, delimiter, dates, only, columns, codes, refuse, blank means, every row, unpivot.
                        extracts.yaml:9: ':today' is not known here. Known are: :snapshotDate, :periodStart.
                        extracts.yaml:13: What stands after a colon of the query is never closed.""");
    }

    @Test
    void asksForTheSettingsAndTheDayBeforeItReads() throws IOException {
        plan(STAFF);
        ExtractPlan undated = ExtractPlan.read(path, Optional.empty(), Optional.empty());
        SetUpException refused =
                catchThrowableOfType(SetUpException.class, () -> Extracts.read(undated, Datasources.none()));
        assertThat(refused.mistakes()).containsExactly("""
                        extracts.yaml: 'workforce_snapshot' is read from datasource 'payroll', which no setting describes.
                        To describe it, set evenhand.datasources.payroll.url, .user and .password, or the environment variable EVENHAND_DATASOURCES_PAYROLL_URL and so on; never write them into the plan.""", """
                        extracts.yaml: the query of 'workforce_snapshot' asks for a day, and no snapshot date is named.
                        To name it: --snapshot-date YYYY-MM-DD, or 'snapshot date' in extracts.yaml.""");
    }

    @Test
    void listsEveryMistakeOfTheSettingsWithoutTheirValues() {
        Map<String, String> wrong = Map.of(
                "payroll.url", SECRET, "payroll.pasword", SECRET, "payroll.timeout-seconds", SECRET, "hr.user", SECRET);
        assertThat(catchThrowableOfType(SetUpException.class, () -> Datasources.of(wrong))
                        .mistakes())
                .containsExactly(
                        "Setting evenhand.datasources.payroll.pasword: there is no such setting. A datasource has: NAME.url, NAME.user,"
                                + " NAME.password, NAME.timeout-seconds.",
                        "Setting evenhand.datasources.hr.url: this is not the address of a database. To write one:"
                                + " jdbc:postgresql://HOST/DATABASE.",
                        "Setting evenhand.datasources.payroll.url: this is not the address of a database. To write one:"
                                + " jdbc:postgresql://HOST/DATABASE.",
                        "Setting evenhand.datasources.payroll.timeout-seconds: this is not a number from 1 to 99999.");
        assertThat(Datasources.of(settings).toString()).isEqualTo("[payroll]");
        assertThat(Datasources.of(settings).named("payroll")).hasToString("Optional[payroll]");
    }

    @Test
    void holdsTheQueryInThePlanAndNothingAboutTheDatabase() throws IOException {
        assertThat(plan(STAFF).canonicalText())
                .contains("workforce_snapshot query: " + STAFF + " on payroll\n")
                .doesNotContain("jdbc:", SECRET);
        assertThat(plan(STAFF).sha256())
                .isNotEqualTo(plan(STAFF + " and tier = 1").sha256());
    }
}
