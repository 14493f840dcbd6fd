package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.history.IndexedRelease;
import org.evenhand.history.ResultStore;
import org.evenhand.publication.Manifest;
import org.evenhand.publication.ReleaseDirectory;
import org.evenhand.publication.ReleaseDirectory.Published;

/** Keeps the database level with the published directories, which are the truth. */
final class ReleaseIndex {

    private static final String FIGURES = "figures.csv";

    private final Path out;
    private final ResultStore store;

    ReleaseIndex(Path out, ResultStore store) {
        this.out = out;
        this.store = store;
    }

    /** Indexes what is published and not in the index, and forgets what is in the index and not published. */
    void level() throws IOException {
        List<Published> published = ReleaseDirectory.at(out).releases();
        Set<IndexedRelease> surplus = new HashSet<>(store.releases());
        for (Published release : published) {
            if (!surplus.remove(rowOf(release))) {
                store.index(rowOf(release), release.directory().resolve(FIGURES));
            }
        }
        Set<String> there = new HashSet<>();
        published.forEach(release -> there.add(rowOf(release).id()));
        surplus.stream()
                .map(IndexedRelease::id)
                .filter(id -> !there.contains(id))
                .forEach(store::forget);
    }

    private static IndexedRelease rowOf(Published release) {
        Manifest.Facts facts = release.manifest().facts();
        return new IndexedRelease(
                release.id().date(),
                release.id().number(),
                facts.key().hex(),
                facts.policy(),
                facts.versions().getOrDefault("edition", ""));
    }
}
