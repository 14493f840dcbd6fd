package org.evenhand;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.extract.Datasources;
import org.evenhand.job.Recipient;
import org.evenhand.job.RunRequest;
import org.evenhand.quality.Gate;
import org.evenhand.yaml.SetUpException;

/**
 * Every setting of the program, from command line, environment and properties, checked before anything starts.
 *
 * @param run what the job is asked to do
 * @param quiet whether progress and summary are left out
 * @param json whether results are printed for a program to read
 */
record EvenhandSettings(RunRequest run, boolean quiet, boolean json) {

    /** Ids of the editions that the catalogue words. */
    static final List<String> EDITIONS = List.of("eflg-2021", "eflg-2018");

    private static final int MOST_THREADS = 256;

    /** The settings of a run, or every mistake in them at once. */
    static EvenhandSettings of(SettingsSource source) {
        return new Reader(source).settings();
    }

    /** Reads setting after setting and gathers the mistakes. */
    private static final class Reader {

        private static final String RECIPIENT_WANTED =
                "exact figures are handed to somebody for something. To say to whom and what for, use --recipient WHO"
                        + " and --purpose 'WHAT FOR'.";
        private static final String NO_RECIPIENT =
                "only exact figures have a recipient and a purpose. To make some, use --policy exact.";

        private final SettingsSource source;
        private final List<String> mistakes = new ArrayList<>();

        Reader(SettingsSource source) {
            this.source = source;
            this.mistakes.addAll(source.unknown());
        }

        EvenhandSettings settings() {
            RunRequest run = new RunRequest(
                    extracts(),
                    plan(),
                    snapshotDate(),
                    out(),
                    policy(),
                    recipient(),
                    edition(),
                    only(),
                    acknowledgements(),
                    datasources(),
                    threads(),
                    ProgramVersion.text());
            EvenhandSettings settings = new EvenhandSettings(run, flag("quiet"), flag("json"));
            if (!mistakes.isEmpty()) {
                throw new SetUpException(mistakes);
            }
            return settings;
        }

        private Path extracts() {
            Path folder = path("extracts", "sample-data");
            if (!Files.isDirectory(folder)) {
                wrong(
                        "extracts",
                        "there is no folder '" + folder + "'. To name a folder of extracts, use --extracts DIR.");
            }
            return folder;
        }

        private Optional<Path> plan() {
            Optional<Path> plan = source.text("plan").map(text -> path("plan", text));
            plan.filter(file -> !Files.isRegularFile(file))
                    .ifPresent(file -> wrong("plan", "there is no file '" + file + "'."));
            return plan;
        }

        private Path out() {
            Path folder = path("out", "reports");
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                wrong("out", "'" + folder + "' is a file. To name the output folder, use --out DIR.");
            }
            return folder;
        }

        private Path path(String name, String unlessSaid) {
            String text = source.text(name).orElse(unlessSaid);
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                wrong(name, "'" + text + "' cannot be the name of a file or folder here.");
                return Path.of("");
            }
        }

        private Optional<LocalDate> snapshotDate() {
            return source.text("snapshot-date").flatMap(text -> {
                try {
                    return Optional.of(LocalDate.parse(text));
                } catch (DateTimeException e) {
                    wrong("snapshot-date", "'" + text + "' is not a date. To name a day, write it as 2026-03-31.");
                    return Optional.empty();
                }
            });
        }

        private DisclosurePolicy policy() {
            String text = source.text("policy").orElse("published");
            Optional<DisclosurePolicy> policy = DisclosurePolicy.of(text);
            if (policy.isEmpty()) {
                wrong("policy", "'" + text + "' is no policy. Policies are: " + policies() + ".");
            }
            return policy.orElse(DisclosurePolicy.PUBLISHED);
        }

        /** Exact figures are handed to somebody for something, and no others to anybody in particular. */
        private Optional<Recipient> recipient() {
            Optional<String> name = source.text("recipient");
            Optional<String> purpose = source.text("purpose");
            boolean exact = source.text("policy").equals(Optional.of(DisclosurePolicy.EXACT.code()));
            if (exact && (name.isEmpty() || purpose.isEmpty())) {
                wrong("policy", RECIPIENT_WANTED);
            }
            if (!exact && (name.isPresent() || purpose.isPresent())) {
                wrong(name.isPresent() ? "recipient" : "purpose", NO_RECIPIENT);
            }
            return name.flatMap(who -> purpose.map(what -> new Recipient(who, what)));
        }

        private static String policies() {
            return Arrays.stream(DisclosurePolicy.values())
                    .map(DisclosurePolicy::code)
                    .collect(Collectors.joining(", "));
        }

        private String edition() {
            String text = source.text("edition").orElse(EDITIONS.get(0));
            if (!EDITIONS.contains(text)) {
                wrong("edition", "'" + text + "' is no edition. Editions are: " + String.join(", ", EDITIONS) + ".");
            }
            return text;
        }

        private SortedSet<String> only() {
            SortedSet<String> only = Arrays.stream(
                            source.text("only").orElse("").split(",", -1))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!only.isEmpty()) {
                wrong(
                        "only",
                        "ad hoc runs are not built yet. To have some indicators, filter figures.csv of a release.");
            }
            return only;
        }

        private SortedMap<String, String> acknowledgements() {
            SortedMap<String, String> reasons = new TreeMap<>(source.texts("acknowledge"));
            reasons.keySet().stream()
                    .filter(gate -> Gate.of(gate).isEmpty())
                    .forEach(gate ->
                            wrong("acknowledge", "there is no gate '" + gate + "'. Gates are: " + gates() + "."));
            reasons.forEach((gate, reason) -> {
                if (reason.isBlank()) {
                    wrong("acknowledge", "gate '" + gate + "' has no reason. To pass a gate, say why: GATE=REASON.");
                }
            });
            return reasons;
        }

        private static String gates() {
            return Arrays.stream(Gate.values()).map(Gate::word).collect(Collectors.joining(", "));
        }

        private Datasources datasources() {
            try {
                return Datasources.of(source.texts("datasources"));
            } catch (SetUpException e) {
                mistakes.addAll(e.mistakes());
                return Datasources.none();
            }
        }

        private int threads() {
            String text = source.text("threads").orElse("1");
            if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > MOST_THREADS) {
                wrong("threads", "'" + text + "' is not a number from 1 to " + MOST_THREADS + ".");
                return 1;
            }
            return Integer.parseInt(text);
        }

        private boolean flag(String name) {
            String text = source.text(name).orElse("false");
            if (!text.equals("true") && !text.equals("false")) {
                wrong(name, "'" + text + "' is neither true nor false.");
            }
            return text.equals("true");
        }

        private void wrong(String name, String what) {
            mistakes.add(source.placeOf(name) + ": " + what);
        }
    }
}
