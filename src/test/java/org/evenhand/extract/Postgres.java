package org.evenhand.extract;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/**
 * A true PostgreSQL, started from a binary that Maven brings, with a database {@code payroll} and a user {@code reader} who may only
 * read it. PostgreSQL refuses to be run by root; the library then starts it in a user namespace, where it is nobody.
 */
public final class Postgres implements AutoCloseable {

    public static final String PASSWORD = "Xyzzy";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server; the test is left out, with the reason, where there is no binary for this machine or it may not be started. */
    public static Postgres started() throws SQLException {
        boolean here = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        Assumptions.assumeTrue(here, "The tests bring a PostgreSQL for Linux on amd64 only.");
        Postgres postgres = new Postgres(serverOrNone());
        postgres.execute("create role reader login password '" + PASSWORD + "'");
        return postgres;
    }

    private static EmbeddedPostgres serverOrNone() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            boolean root = System.getProperty("user.name").equals("root");
            Assumptions.assumeFalse(
                    root, "PostgreSQL refuses to be run by root, and this machine allows no user namespaces.");
            throw new AssertionError("PostgreSQL did not start", e);
        }
    }

    /** The settings under {@code evenhand.datasources} of a datasource {@code payroll}. */
    public Map<String, String> settings() {
        return new TreeMap<>(Map.of("payroll.url", url(), "payroll.user", "reader", "payroll.password", PASSWORD));
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** A connection of the owner. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = owner();
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Everything that is there now may be read. */
    public void grant() throws SQLException {
        execute("grant select on all tables in schema public to reader");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
