package org.evenhand.job;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.publication.Drafts;
import org.evenhand.publication.Publisher;
import org.evenhand.publication.ReleaseDirectory;
import org.evenhand.publication.RestrictedDirectory;
import org.evenhand.publication.RunKey;

/**
 * Where the release of a run goes.
 *
 * @param root the output folder, or a folder beside it for those who may see the records
 * @param restricted whether it is the latter
 */
record Destination(Path root, boolean restricted) {

    /** Exact figures never come near the folder that is published. */
    static Destination of(RunRequest request) {
        boolean exact = request.policy() == DisclosurePolicy.EXACT;
        return exact
                ? new Destination(request.restricted().resolve("exact"), true)
                : new Destination(request.out(), false);
    }

    /** Finds out before any work is done whether a release could be put in place; exact figures are for the owner only. */
    void prepare() {
        if (restricted) {
            RestrictedDirectory.at(Objects.requireNonNull(root.getParent())).prepare();
            RestrictedDirectory.at(root).prepare();
        }
        publisher().prepare();
    }

    Publisher publisher() {
        return Publisher.at(root);
    }

    ReleaseDirectory releases() {
        return ReleaseDirectory.at(root);
    }

    Drafts drafts() {
        return Drafts.at(root);
    }

    /** Where who, when and why are written down: never in the release itself. */
    RestrictedDirectory records() {
        return restricted ? RestrictedDirectory.at(root.resolve("runs")) : RestrictedDirectory.beside(root);
    }

    /** The directory of a release with this key, published or waiting. */
    Optional<Path> holding(RunKey key) {
        return releases().byKey(key).map(ReleaseDirectory.Published::directory).or(() -> drafts().byKey(key));
    }
}
