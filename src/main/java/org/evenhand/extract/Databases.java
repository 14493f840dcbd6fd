package org.evenhand.extract;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The connections of one run: one a database, read-only, in one transaction, so that all its queries see the same rows. */
final class Databases implements AutoCloseable {

    private static final int SECONDS_TO_CONNECT = 30;

    private final Map<String, Connection> open = new LinkedHashMap<>();

    /** The connection to a database, opened when it is first asked for. */
    Connection to(Datasource datasource) {
        Connection there = open.get(datasource.name());
        if (there == null) {
            there = connected(datasource);
            open.put(datasource.name(), there);
        }
        return there;
    }

    private static Connection connected(Datasource datasource) {
        try {
            DriverManager.getDriver(datasource.url());
        } catch (SQLException e) {
            throw new Unreadable(
                    "E-SQL-DRIVER",
                    "there is no driver for such a database.",
                    "To mend it, correct evenhand.datasources." + datasource.name()
                            + ".url. Evenhand has drivers for PostgreSQL and H2.");
        }
        try {
            DriverManager.setLoginTimeout(SECONDS_TO_CONNECT);
            return reading(DriverManager.getConnection(datasource.url(), properties(datasource)));
        } catch (SQLException e) {
            throw SqlFault.of(e, datasource);
        }
    }

    private static Properties properties(Datasource datasource) {
        Properties properties = new Properties();
        datasource.user().ifPresent(user -> properties.setProperty("user", user));
        datasource.password().ifPresent(password -> properties.setProperty("password", password));
        return properties;
    }

    private static Connection reading(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        if (connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        return connection;
    }

    @Override
    public void close() {
        for (Connection connection : open.values()) {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                // Everything was read by now, and nothing was written: a connection that is broken is as good as
                // closed.
                continue;
            }
        }
        open.clear();
    }
}
