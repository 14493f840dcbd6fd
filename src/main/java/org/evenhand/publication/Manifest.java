package org.evenhand.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a release says about itself: its files with their fingerprints, and what it was made of. It names no clock, host or path.
 *
 * @param files in the order of their paths; the manifest itself and the audit's result are not among them
 */
public record Manifest(Facts facts, List<Entry> files) {

    /** The manifest's own file. */
    public static final String FILE = "MANIFEST.json";
    /** The audit's result, which names the manifest's fingerprint and so cannot stand in it. */
    public static final String AUDIT_FILE = "AUDIT.json";

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * What a release was made of.
     *
     * @param key the run key
     * @param snapshotDate the day that the workforce is described for
     * @param policy the protection policy with its version, such as {@code published 1}
     * @param supersedes the release that this one corrects
     * @param inputs fingerprint of each extract, by the dataset's word
     * @param versions of program, catalogue, framework edition and whatever else moves figures, by name
     * @param totals control totals such as headcount and number of figures, by name
     */
    public record Facts(
            RunKey key,
            LocalDate snapshotDate,
            String policy,
            Optional<ReleaseId> supersedes,
            SortedMap<String, String> inputs,
            SortedMap<String, String> versions,
            SortedMap<String, Long> totals) {

        public Facts {
            inputs = new TreeMap<>(inputs);
            versions = new TreeMap<>(versions);
            totals = new TreeMap<>(totals);
        }
    }

    /**
     * One file of a release.
     *
     * @param path from the top of the release, with {@code /}
     */
    public record Entry(String path, long size, String sha256) {}

    /** The manifest of the files that now stand in a directory. */
    public static Manifest of(Path directory, Facts facts) {
        List<Entry> entries = FileTree.filesIn(directory).stream()
                .filter(file -> !isAboutTheRelease(pathOf(directory, file)))
                .map(file -> entryOf(directory, file))
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
        return new Manifest(facts, entries);
    }

    /** Reads the manifest of a release. */
    public static Manifest read(Path directory) {
        JsonNode json = Json.read(directory.resolve(FILE));
        try {
            List<Entry> files = new ArrayList<>();
            json.path("files")
                    .forEach(each -> files.add(
                            new Entry(text(each, "path"), each.path("size").asLong(-1), text(each, "sha256"))));
            return new Manifest(factsOf(json), files);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw PublicationException.unreadable(directory.resolve(FILE));
        }
    }

    void write(Path directory) {
        FileTree.write(directory.resolve(FILE), Json.bytes(content()));
    }

    /** Where a directory differs from this manifest, in words; empty if it does not. */
    public List<String> differences(Path directory) {
        List<String> found = new ArrayList<>();
        Map<String, Entry> expected = new TreeMap<>();
        files.forEach(each -> expected.put(each.path(), each));
        for (Path file : FileTree.filesIn(directory)) {
            String path = pathOf(directory, file);
            Entry entry = expected.remove(path);
            if (entry == null && !isAboutTheRelease(path)) {
                found.add(path + " is not in the manifest.");
            } else if (entry != null && !entry.equals(entryOf(directory, file))) {
                found.add(path + " was changed after the manifest was written.");
            }
        }
        expected.keySet().forEach(path -> found.add(path + " is missing."));
        return found;
    }

    private static Facts factsOf(JsonNode json) {
        TreeMap<String, Long> totals = new TreeMap<>();
        json.path("totals")
                .propertyStream()
                .forEach(each -> totals.put(each.getKey(), each.getValue().asLong()));
        return new Facts(
                new RunKey(text(json, "run_key")),
                LocalDate.parse(text(json, "snapshot_date")),
                text(json, "policy"),
                ReleaseId.of(text(json, "supersedes")),
                words(json.path("inputs")),
                words(json.path("versions")),
                totals);
    }

    private static TreeMap<String, String> words(JsonNode json) {
        TreeMap<String, String> words = new TreeMap<>();
        json.propertyStream()
                .forEach(each -> words.put(each.getKey(), each.getValue().asString("")));
        return words;
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", "evenhand manifest 1");
        content.put("snapshot_date", facts.snapshotDate().toString());
        content.put("policy", facts.policy());
        content.put("run_key", facts.key().hex());
        content.put("supersedes", facts.supersedes().map(ReleaseId::toString).orElse(""));
        content.put("versions", facts.versions());
        content.put("inputs", facts.inputs());
        content.put("totals", facts.totals());
        content.put("files", files.stream().map(Manifest::contentOf).toList());
        return content;
    }

    private static Map<String, Object> contentOf(Entry entry) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("path", entry.path());
        content.put("size", entry.size());
        content.put("sha256", entry.sha256());
        return content;
    }

    private static Entry entryOf(Path directory, Path file) {
        return new Entry(pathOf(directory, file), sizeOf(file), Sha256.of(file));
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw PublicationException.unreadable(file);
        }
    }

    private static boolean isAboutTheRelease(String path) {
        return Set.of(FILE, AUDIT_FILE).contains(path);
    }

    private static String pathOf(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    static boolean standsIn(Path directory) {
        return Files.isRegularFile(directory.resolve(FILE), LinkOption.NOFOLLOW_LINKS);
    }
}
