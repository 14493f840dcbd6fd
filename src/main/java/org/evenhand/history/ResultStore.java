package org.evenhand.history;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which releases there are and what their figures are, for looking up: always read from the published files, never from memory.
 *
 * <p>Indexing a release twice leaves one; a crash in between leaves none or all of it. It has a transaction of its own, whatever runs
 * around it: a release that is in place must not depend on its index.
 */
public final class ResultStore {

    private static final String INSERT_RELEASE =
            "INSERT INTO evenhand_release (id, snapshot_date, revision, run_key, policy, edition) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String INSERT_FIGURE = "INSERT INTO evenhand_figure (release_id, position, indicator,"
            + " characteristic, group_code, comparator, within, within_value, stage, measure, printed_value, unit,"
            + " lower_end, upper_end, numerator, denominator, status, reason, basis)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 500;

    private final JdbcTemplate rows;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    public ResultStore(DataSource source) {
        this.rows = new JdbcTemplate(source);
        this.database = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(
                new JdbcTransactionManager(source),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** Puts a release into the index, in place of what stood there under its id. */
    public void index(IndexedRelease release, Path figuresFile) throws IOException {
        List<IndexedFigure> figures = FiguresFile.read(figuresFile);
        transaction.executeWithoutResult(status -> {
            forget(release.id());
            insert(release);
            insert(release.id(), figures);
        });
    }

    /** Takes a release out of the index. */
    public void forget(String id) {
        database.sql("DELETE FROM evenhand_release WHERE id = ?").param(id).update();
    }

    private void insert(IndexedRelease release) {
        rows.update(
                INSERT_RELEASE,
                release.id(),
                release.snapshotDate(),
                release.revision(),
                release.runKey(),
                release.policy(),
                release.edition());
    }

    private void insert(String id, List<IndexedFigure> figures) {
        List<Object[]> all = new ArrayList<>();
        for (int position = 0; position < figures.size(); position++) {
            all.add(cells(id, position, figures.get(position)));
        }
        for (int from = 0; from < all.size(); from += BATCH) {
            rows.batchUpdate(INSERT_FIGURE, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    private static Object[] cells(String id, int position, IndexedFigure figure) {
        return new @Nullable Object[] {
            id,
            position,
            figure.indicator(),
            figure.characteristic(),
            figure.group(),
            figure.comparator(),
            figure.within(),
            figure.withinValue(),
            figure.stage(),
            figure.measure(),
            cell(figure.value()),
            figure.unit(),
            cell(figure.lower()),
            cell(figure.upper()),
            cell(figure.numerator()),
            cell(figure.denominator()),
            figure.status(),
            figure.reason(),
            figure.basis()
        };
    }

    private static @Nullable BigDecimal cell(Optional<BigDecimal> number) {
        return number.orElse(null);
    }

    /** All releases in the index, oldest first. */
    public List<IndexedRelease> releases() {
        return database.sql("SELECT snapshot_date, revision, run_key, policy, edition FROM evenhand_release"
                        + " ORDER BY snapshot_date, revision")
                .query(IndexedRelease.class)
                .list();
    }

    /** How many figures of a release are in the index. */
    public int figures(String id) {
        return database.sql("SELECT COUNT(*) FROM evenhand_figure WHERE release_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
