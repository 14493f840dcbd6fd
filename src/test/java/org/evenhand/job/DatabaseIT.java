package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.extract.Postgres;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on a small sample council whose posts and pay lie in PostgreSQL instead of in files. */
class DatabaseIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Set<String> AMOUNTS = Set.of(
            "Weekly Hours", "WTE", "Full Time Salary", "Basic Pay", "Allowances", "Overtime", "Hours", "Bonus 12m");

    private static final String[] RUN = {
        "run", "--acknowledge", "partial-year=So small a council has vacancies in some months only."
    };

    @TempDir
    Path folder;

    @BeforeEach
    void writeCouncil() {
        SampleCouncil.write(60, 2026, folder.resolve("files/sample-data"));
        SampleCouncil.write(60, 2026, folder.resolve("database/sample-data"));
    }

    @Test
    void givesTheSameFiguresFromADatabaseAsFromFiles() throws Exception {
        try (Postgres postgres = Postgres.started()) {
            move(postgres, "workforce_snapshot", "where \"As At\" = :snapshotDate");
            move(postgres, "pay_bonus", "where \"Period To\" between :periodStart and :snapshotDate");
            postgres.grant();
            Program.Ended fromFiles = Program.in(folder.resolve("files")).run(RUN);
            Program.Ended fromDatabase = database(postgres).run(RUN);
            assertThat(fromFiles.exit()).as(fromFiles.said()).isZero();
            assertThat(fromDatabase.exit()).as(fromDatabase.said()).isZero();
            for (String file : List.of("figures.csv", "board-pack.xlsx", "chart-report.html")) {
                assertThat(release("database").resolve(file))
                        .hasSameBinaryContentAs(release("files").resolve(file));
            }
            assertThat(release("database").resolve("MANIFEST.json"))
                    .content()
                    .contains("query of workforce_snapshot on payroll", "query of pay_bonus on payroll")
                    .doesNotContain("\"workforce_snapshot.csv\"", "\"pay_bonus.csv\"");
            assertThat(database(postgres).run(RUN).said()).contains("The same release is already there: ");
            assertThat(fromDatabase.said()).doesNotContain(Postgres.PASSWORD, "jdbc:", "Employee No");
            assertNothingHolds(Postgres.PASSWORD, "jdbc:postgresql");
        }
    }

    @Test
    void saysWhichSettingsAreMissing() throws Exception {
        String plan = Files.readString(plan(), StandardCharsets.UTF_8);
        Files.writeString(
                plan(), plan.replace("file: pay_bonus.csv", "query: select 1 from pay\n    datasource: payroll"));
        Program.Ended run = Program.in(folder.resolve("database")).run();
        assertThat(run.exit()).isEqualTo(ExitCode.SET_UP.number());
        assertThat(run.said()).endsWith("""
                extracts.yaml: 'pay_bonus' is read from datasource 'payroll', which no setting describes.
                To describe it, set evenhand.datasources.payroll.url, .user and .password, or the environment variable EVENHAND_DATASOURCES_PAYROLL_URL and so on; never write them into the plan.
                """);
    }

    private Program database(Postgres postgres) {
        return Program.in(folder.resolve("database"))
                .where("EVENHAND_DATASOURCES_PAYROLL_URL", postgres.url())
                .where("EVENHAND_DATASOURCES_PAYROLL_USER", "reader")
                .where("EVENHAND_DATASOURCES_PAYROLL_PASSWORD", Postgres.PASSWORD)
                .where("EVENHAND_DATASOURCES_PAYROLL_TIMEOUTSECONDS", "60");
    }

    private Path release(String where) {
        return folder.resolve(where).resolve(Program.RELEASE);
    }

    private Path plan() {
        return folder.resolve("database/sample-data/extracts.yaml");
    }

    private void assertNothingHolds(String... secrets) throws IOException {
        for (Path file : Program.files(folder.resolve("database"))) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(List.of(secrets)).as(file.toString()).noneMatch(text::contains);
        }
    }

    /** Puts an extract into a table, each column with a type of its own, and lets the plan read it there. */
    private void move(Postgres postgres, String dataset, String condition) throws IOException, SQLException {
        Path file = folder.resolve("database/sample-data").resolve(dataset + ".csv");
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CSVParser csv = CSVFormat.DEFAULT.builder().setHeader().get().parse(new StringReader(text))) {
            List<CSVRecord> rows =
                    csv.getRecords().stream().filter(CSVRecord::isConsistent).toList();
            List<String> columns = csv.getHeaderNames();
            postgres.execute("create table " + dataset
                    + columns.stream()
                            .map(column -> "\"" + column + "\" " + type(column, rows))
                            .collect(Collectors.joining(", ", " (", ")")));
            fill(postgres, dataset, columns, rows);
        }
        Files.delete(file);
        String plan = Files.readString(plan(), StandardCharsets.UTF_8);
        assertThat(plan).contains("    file: " + dataset + ".csv\n");
        Files.writeString(
                plan(),
                plan.replace(
                        "    file: " + dataset + ".csv\n",
                        "    query: |\n      select * from " + dataset + "\n      " + condition
                                + "\n    datasource: payroll\n"));
    }

    private static String type(String column, List<CSVRecord> rows) {
        if (AMOUNTS.contains(column)) {
            return "numeric";
        }
        List<String> held = rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .toList();
        if (held.stream().allMatch(text -> text.matches("\\d{2}/\\d{2}/\\d{4}"))) {
            return "date";
        }
        return held.stream().allMatch(Set.of("Yes", "No")::contains) ? "boolean" : "text";
    }

    private static void fill(Postgres postgres, String table, List<String> columns, List<CSVRecord> rows)
            throws SQLException {
        String marks = columns.stream()
                .map(column -> "cast(? as " + type(column, rows) + ")")
                .collect(Collectors.joining(", "));
        try (Connection connection = postgres.owner();
                PreparedStatement insert =
                        connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (CSVRecord row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setString(i + 1, plain(row.get(i), type(columns.get(i), rows)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A value as PostgreSQL understands it; an empty cell is no value. */
    private static String plain(String text, String type) {
        if (text.isEmpty()) {
            return null;
        }
        return type.equals("date") ? LocalDate.parse(text, DAY).toString() : text;
    }
}
