package org.evenhand.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The embedded database of an output folder, which may be locked, broken or gone: a release never waits for it.
 *
 * <p>Everything in it can be made again, so it is never migrated. A schema of another version is dropped and made anew; a broken file is
 * moved aside and a new one begun; where a file cannot be used at all, this run gets a database in memory and a warning.
 */
public final class IndexDatabase implements AutoCloseable {

    /** Raised whenever the schema changes. */
    public static final int VERSION = 1;

    private static final String FILE = "index";
    private static final String OWN_SCHEMA = "history/schema.sql";
    private static final List<Integer> BROKEN = List.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.CLASS_NOT_FOUND_1,
            ErrorCode.SERIALIZATION_FAILED_1,
            ErrorCode.DESERIALIZATION_FAILED_1);

    private final JdbcConnectionPool pool;
    private final Optional<String> warning;

    private IndexDatabase(JdbcConnectionPool pool, Optional<String> warning) {
        this.pool = pool;
        this.warning = warning;
    }

    /**
     * Opens the database of a folder, or makes it.
     *
     * @param folder the folder {@code .evenhand} of an output folder
     * @param furtherSchemas scripts on the class path that make the tables of others
     */
    public static IndexDatabase open(Path folder, List<String> furtherSchemas) {
        if (folder.toAbsolutePath().toString().contains(";")) {
            return inMemory(furtherSchemas, "H2 cannot open a file in a folder with a semicolon in its name");
        }
        try {
            return new IndexDatabase(file(folder, furtherSchemas), Optional.empty());
        } catch (SQLException e) {
            return BROKEN.contains(e.getErrorCode())
                    ? anew(folder, furtherSchemas)
                    : inMemory(furtherSchemas, reasonOf(e));
        } catch (NewerSchema e) {
            return inMemory(furtherSchemas, "it was made by a newer Evenhand");
        }
    }

    private static IndexDatabase anew(Path folder, List<String> furtherSchemas) {
        try {
            String aside = moveAside(folder);
            String warning = "The index of releases was broken. It was moved aside to '" + aside
                    + "' and made again from the published releases.";
            return new IndexDatabase(file(folder, furtherSchemas), Optional.of(warning));
        } catch (IOException | SQLException | NewerSchema e) {
            return inMemory(furtherSchemas, "it is broken and could not be moved aside");
        }
    }

    private static IndexDatabase inMemory(List<String> furtherSchemas, String why) {
        try {
            String warning = "The index of releases cannot be used: " + why
                    + ". This run does without it; the next run makes it up.";
            return new IndexDatabase(ready("jdbc:h2:mem:", furtherSchemas), Optional.of(warning));
        } catch (SQLException | NewerSchema e) {
            throw new IllegalStateException("a database in memory could not be made, H2 error " + codeOf(e));
        }
    }

    private static int codeOf(Exception e) {
        return e instanceof SQLException sql ? sql.getErrorCode() : 0;
    }

    private static String reasonOf(SQLException e) {
        return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? "another program has it open"
                : "H2 error " + e.getErrorCode();
    }

    private static String moveAside(Path folder) throws IOException {
        Path broken = folder.resolve(FILE + ".mv.db");
        Path aside = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> folder.resolve(FILE + ".broken-" + n + ".mv.db"))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
        Files.move(broken, aside);
        return aside.getFileName().toString();
    }

    private static JdbcConnectionPool file(Path folder, List<String> furtherSchemas) throws SQLException, NewerSchema {
        String path = folder.toAbsolutePath().resolve(FILE).toString();
        return ready("jdbc:h2:file:" + path + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", furtherSchemas);
    }

    private static JdbcConnectionPool ready(String url, List<String> furtherSchemas) throws SQLException, NewerSchema {
        String whole = url.equals("jdbc:h2:mem:") ? url + "run" + System.nanoTime() + ";DB_CLOSE_ON_EXIT=FALSE" : url;
        JdbcConnectionPool pool = JdbcConnectionPool.create(whole, "evenhand", "");
        try {
            pool.getConnection().close();
            makeSchema(pool, furtherSchemas);
            return pool;
        } catch (SQLException | NewerSchema | RuntimeException e) {
            pool.dispose();
            throw e;
        }
    }

    private static void makeSchema(DataSource source, List<String> furtherSchemas) throws NewerSchema {
        JdbcClient database = JdbcClient.create(source);
        int version = versionOf(database);
        if (version > VERSION) {
            throw new NewerSchema();
        }
        if (version < VERSION) {
            database.sql("DROP ALL OBJECTS").update();
            ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
            scripts.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
            furtherSchemas.forEach(script -> scripts.addScript(new ClassPathResource(script)));
            scripts.addScript(new ClassPathResource(OWN_SCHEMA));
            scripts.execute(source);
            markMade(database);
        }
    }

    /** Comes last: a run that was killed before it left half a schema, which the next start drops. */
    private static void markMade(JdbcClient database) {
        database.sql("CREATE TABLE evenhand_schema AS SELECT CAST(" + VERSION + " AS INTEGER) AS version")
                .update();
    }

    private static int versionOf(JdbcClient database) {
        String there = "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'EVENHAND_SCHEMA'";
        return database.sql(there).query(Integer.class).single() == 0
                ? 0
                : database.sql("SELECT version FROM evenhand_schema")
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
    }

    public DataSource source() {
        return pool;
    }

    /** What to tell the user, where the file could not simply be opened. */
    public Optional<String> warning() {
        return warning;
    }

    /** Closes the database in order; whoever kills the program instead loses nothing that was committed. */
    @Override
    public void close() {
        pool.dispose();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "index of releases, schema %d", VERSION);
    }

    private static final class NewerSchema extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
