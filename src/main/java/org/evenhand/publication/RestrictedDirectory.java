package org.evenhand.publication;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory beside the output that only its owner can read: the protection key, who ran what and when, findings. */
public final class RestrictedDirectory {

    private static final String FINDINGS = "findings.csv";
    private static final String RUN = "run.json";

    private final Path place;

    private RestrictedDirectory(Path place) {
        this.place = place;
    }

    /** The directory {@code restricted} beside an output. */
    public static RestrictedDirectory beside(Path out) {
        return new RestrictedDirectory(out.toAbsolutePath().normalize().resolveSibling("restricted"));
    }

    /** A directory for its owner only, at this place. */
    public static RestrictedDirectory at(Path place) {
        return new RestrictedDirectory(place.toAbsolutePath().normalize());
    }

    /** Whether the run that put a release in place could write this down itself. */
    public enum Written {
        AT_ONCE("when it was put in place"),
        LATER("by a later run of the same extracts, which found it in place");

        private final String words;

        Written(String words) {
            this.words = words;
        }
    }

    /**
     * Who published a release, and what they acknowledged.
     *
     * @param who the account of the run that wrote this down
     * @param when the moment that the release was put in place, or found there
     * @param written whether the run that put it in place wrote this
     * @param acknowledgements the reason given for each gate that was passed by hand
     * @param handedOver to whom exact figures were handed, and for what; nothing where none were
     */
    public record Run(
            String who,
            Instant when,
            Written written,
            SortedMap<String, String> acknowledgements,
            Map<String, String> handedOver) {
        public Run {
            acknowledgements = new TreeMap<>(acknowledgements);
            handedOver = new TreeMap<>(handedOver);
        }
    }

    /** Makes it, for its owner only. */
    public void prepare() {
        make(place);
    }

    /** Where the protection key lies. */
    public Path keyFile() {
        return make(place).resolve("evenhand.key");
    }

    /** Where the restricted files of a release lie. */
    public Path of(ReleaseId id) {
        Path date = make(place).resolve(id.date().toString());
        return make(make(date).resolve("r" + id.number()));
    }

    public Path writeRun(ReleaseId id, Run run) {
        return write(id, RUN, record(id.toString(), run));
    }

    private static String record(String release, Run run) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", "evenhand run 1");
        content.put("release", release);
        content.put("who", run.who());
        content.put("when", run.when().toString());
        content.put("written", run.written().words);
        content.put("acknowledgements", run.acknowledgements());
        content.putAll(run.handedOver());
        return new String(Json.bytes(content), StandardCharsets.UTF_8);
    }

    /** Writes the findings of a run, a table of places and words without any value of a person. */
    public Path writeFindings(ReleaseId id, String csv) {
        return write(id, FINDINGS, csv);
    }

    /** Writes what a check of the extracts found, in place of what the last one did. */
    public Path writeCheck(String csv) {
        return write(make(make(place).resolve("check")), FINDINGS, csv);
    }

    /** Writes what each policy would show, in place of what the last trial did. */
    public Path writeTried(String csv) {
        return write(make(make(place).resolve("check")), "protection.csv", csv);
    }

    /** Writes the findings of a run whose release waits for approval, in place of those of an earlier draft of its date. */
    public Path writeDraftFindings(LocalDate date, String csv) {
        return write(draft(date), FINDINGS, csv);
    }

    /** Writes who made the draft of a date and which gates were passed for what reason, in place of the record of an earlier one. */
    public Path writeDraftRun(LocalDate date, Run run) {
        return write(draft(date), RUN, record("draft of " + date, run));
    }

    private Path draft(LocalDate date) {
        return make(make(make(place).resolve("drafts")).resolve(date.toString()));
    }

    /** Whether the record of a release was written before a run was killed. */
    public boolean hasRun(ReleaseId id) {
        return Files.exists(of(id).resolve(RUN));
    }

    private Path write(ReleaseId id, String name, String text) {
        return write(of(id), name, text);
    }

    private static Path write(Path directory, String name, String text) {
        Path file = directory.resolve(name);
        FileTree.write(file, text.getBytes(StandardCharsets.UTF_8));
        FileTree.permit(file, "rw-------");
        return file;
    }

    private static Path make(Path directory) {
        FileTree.refuseLink(directory);
        FileTree.make(directory);
        FileTree.permit(directory, "rwx------");
        return directory;
    }
}
