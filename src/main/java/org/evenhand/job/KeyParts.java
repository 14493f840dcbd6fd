package org.evenhand.job;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.extract.Fingerprint;
import org.evenhand.publication.ReleaseDirectory;

/** Everything that a release depends on, by name. The number of threads and the reasons for passing a gate change no figure. */
final class KeyParts {

    /** The name under which a manifest holds the id of the key. */
    static final String PROTECTION_KEY = "protection key";

    private KeyParts() {}

    static SortedMap<String, String> of(RunMemory memory) {
        SortedMap<String, String> parts = new TreeMap<>(versions(memory));
        inputs(memory).forEach((file, hash) -> parts.put("input " + file, hash));
        parts.put("plan", memory.plan.get().sha256());
        parts.put("snapshot date", memory.snapshotDate().toString());
        parts.put("earlier release", earlier(memory));
        memory.request().recipient().ifPresent(recipient -> parts.putAll(recipient.byName()));
        return parts;
    }

    /** What moves figures though the extracts stay the same; stands in the manifest. */
    static SortedMap<String, String> versions(RunMemory memory) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("program", memory.request().programVersion());
        versions.put("edition", memory.request().edition());
        versions.put("catalogue", CatalogueText.sha256());
        versions.put("policy", policy(memory));
        versions.put(PROTECTION_KEY, memory.key.get().id());
        return versions;
    }

    /** The fingerprint of each file that was read. */
    static SortedMap<String, String> inputs(RunMemory memory) {
        SortedMap<String, String> inputs = new TreeMap<>();
        for (Fingerprint input : memory.inputs.get()) {
            inputs.put(input.fileName(), input.sha256());
        }
        return inputs;
    }

    /** {@code published 1}. */
    static String policy(RunMemory memory) {
        return String.format(
                Locale.ROOT,
                "%s %d",
                memory.request().policy().code(),
                memory.request().policy().version());
    }

    private static String earlier(RunMemory memory) {
        return memory.destination()
                .releases()
                .latestBefore(memory.snapshotDate())
                .map(ReleaseDirectory.Published::manifest)
                .map(manifest -> manifest.facts().key().hex())
                .orElse("none");
    }
}
