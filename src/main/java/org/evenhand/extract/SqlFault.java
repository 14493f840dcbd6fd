package org.evenhand.extract;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** What an error of a database means. Its message is never repeated: it may hold an address, a query or a value. */
final class SqlFault {

    private static final String CANCELLED = "57014";
    private static final String READ_ONLY = "25006";

    private SqlFault() {}

    static Unreadable of(SQLException e, Datasource datasource) {
        String state = String.valueOf(e.getSQLState());
        String settings = "evenhand.datasources." + datasource.name();
        if (e instanceof SQLTimeoutException || state.equals(CANCELLED)) {
            return new Unreadable(
                    "E-SQL-TIMEOUT",
                    "the query took longer than " + datasource.timeoutSeconds() + " seconds, and was stopped.",
                    "To mend it, make the query faster, or allow it more in " + settings + ".timeout-seconds.");
        }
        if (state.startsWith("08")) {
            return new Unreadable(
                    "E-SQL-CONNECTION",
                    "the database could not be reached, or ended the connection.",
                    "To mend it, check " + settings + ".url, and that the database runs.");
        }
        if (state.startsWith("28")) {
            return new Unreadable(
                    "E-SQL-USER",
                    "the database did not accept the user or the password.",
                    "To mend it, check " + settings + ".user and .password.");
        }
        return ofQuery(state);
    }

    private static Unreadable ofQuery(String state) {
        if (state.equals(READ_ONLY)) {
            return new Unreadable(
                    "E-SQL-WRITE",
                    "the query tried to change the database, and was refused.",
                    "To mend it, write a query that only reads.");
        }
        String words = state.matches("[0-9A-Z]{5}") ? " (SQL state " + state + ")" : "";
        return state.startsWith("42")
                ? new Unreadable(
                        "E-SQL-QUERY",
                        "the database does not know what the query asks for, or its user may not read it" + words + ".",
                        "To mend it, try the query under 'query' in the plan as that user.")
                : new Unreadable(
                        "E-SQL",
                        "the database reported an error" + words + ".",
                        "To mend it, try the query under 'query' in the plan; the database's own log says more.");
    }
}
