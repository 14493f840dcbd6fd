package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.history.IndexDatabase;
import org.evenhand.history.IndexedRelease;
import org.evenhand.history.ResultStore;
import org.evenhand.publication.Drafts;
import org.evenhand.publication.Manifest;
import org.evenhand.publication.Publisher;
import org.evenhand.publication.ReleaseId;
import org.evenhand.publication.RunKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseIndexTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @TempDir
    Path out;

    private IndexDatabase database;
    private ResultStore store;
    private ReleaseIndex index;

    @BeforeEach
    void open() {
        database = IndexDatabase.open(makeInternals(), List.of());
        store = new ResultStore(database.source());
        index = new ReleaseIndex(out, store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void indexesWhatWasPublishedBeforeTheRowCouldBeWritten() throws IOException {
        publish("1", MARCH);
        publish("2", MARCH);
        index.level();
        assertThat(store.releases()).containsExactly(row(1, "1"), row(2, "2"));
    }

    @Test
    void forgetsWhatIsNoLongerPublished() throws IOException {
        ReleaseId id = publish("1", MARCH);
        index.level();
        Files.move(out.resolve(id.toString()), out.resolve("elsewhere"));
        index.level();
        assertThat(store.releases()).isEmpty();
    }

    @Test
    void doesNotIndexADraft() throws IOException {
        Path waiting = Drafts.at(out).put(stage("1", MARCH));
        index.level();
        assertThat(waiting).isEqualTo(out.resolve("drafts/2026-03-31"));
        assertThat(Drafts.at(out).byKey(key("1"))).contains(waiting);
        assertThat(store.releases()).isEmpty();
    }

    @Test
    void letsANewerDraftOfADateTakeTheOldersPlace() {
        Drafts.at(out).put(stage("1", MARCH));
        Path waiting = Drafts.at(out).put(stage("2", MARCH));
        assertThat(Drafts.at(out).byKey(key("1"))).isEmpty();
        assertThat(Drafts.at(out).byKey(key("2"))).contains(waiting);
    }

    @Test
    void looksForADraftAgainWhereSomebodyChangedIt() throws IOException {
        Path waiting = Drafts.at(out).put(stage("1", MARCH));
        Files.writeString(waiting.resolve("figures.csv"), "changed");
        assertThat(Drafts.at(out).byKey(key("1"))).isEmpty();
    }

    private ReleaseId publish(String digit, LocalDate date) {
        return Publisher.at(out).publish(stage(digit, date));
    }

    private Path stage(String digit, LocalDate date) {
        Publisher publisher = Publisher.at(out);
        publisher.prepare();
        Path staged = publisher.stage(key(digit));
        write(staged.resolve("figures.csv"));
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("edition", "eflg-2021");
        publisher.seal(
                staged,
                new Manifest.Facts(
                        key(digit), date, "published 1", Optional.empty(), new TreeMap<>(), versions, new TreeMap<>()));
        return staged;
    }

    private static void write(Path figures) {
        try {
            Files.writeString(figures, "indicator,characteristic\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path makeInternals() {
        Path internals = out.resolve(".evenhand");
        Publisher.at(out).prepare();
        return internals;
    }

    private static IndexedRelease row(int revision, String digit) {
        return new IndexedRelease(MARCH, revision, digit.repeat(64), "published 1", "eflg-2021");
    }

    private static RunKey key(String digit) {
        return new RunKey(digit.repeat(64));
    }
}
