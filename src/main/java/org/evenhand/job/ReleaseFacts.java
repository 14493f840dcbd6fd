package org.evenhand.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Snapshot;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.disclosure.Release;

/** What the cover will say of a snapshot, once its figures are released. */
final class ReleaseFacts {

    private static final int FEW = 10;

    private ReleaseFacts() {}

    static Release.Facts of(
            Snapshot snapshot,
            String edition,
            DisclosurePolicy policy,
            Optional<Recipient> recipient,
            ProtectionKey key) {
        return new Release.Facts(
                snapshot.facts().organisation(),
                snapshot.facts().nation(),
                snapshot.facts().snapshotDate(),
                snapshot.earlier().map(Snapshot.Earlier::snapshotDate),
                policy,
                edition,
                key.id(),
                key.isDemonstration(),
                snapshot.people().size(),
                snapshot.facts().outOfScope(),
                snapshot.facts().passedOver(),
                snapshot.facts().unusable(),
                notes(snapshot, recipient));
    }

    private static List<String> notes(Snapshot snapshot, Optional<Recipient> recipient) {
        List<String> notes = new ArrayList<>();
        recipient.map(Recipient::words).ifPresent(notes::add);
        Optional.of("Full-pay status was not supplied, so pay gaps are not the figures that the law orders.")
                .filter(note -> !snapshot.facts().fullPaySupplied())
                .ifPresent(notes::add);
        Optional.of(snapshot.facts().unreadAges())
                .filter(rows -> rows > 0)
                .map(rows -> "Kept with age not held: " + rows(rows)
                        + " of the workforce extract whose date of birth or age could not be read.")
                .ifPresent(notes::add);
        return notes;
    }

    /** Nothing under ten is printed. */
    private static String rows(int count) {
        return count < FEW ? "fewer than " + FEW + " rows" : count + " rows";
    }
}
