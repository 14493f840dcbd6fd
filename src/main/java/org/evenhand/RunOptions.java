package org.evenhand;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code run} and {@code check} can be told. Each is also a property {@code evenhand.…} and an environment variable. */
final class RunOptions {

    @Option(names = "--extracts", paramLabel = "DIR", description = "The folder of extracts. Without it: sample-data.")
    private @Nullable String extracts;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "How to read them. Without it: extracts.yaml in that folder, if there is one.")
    private @Nullable String plan;

    @Option(
            names = "--snapshot-date",
            paramLabel = "YYYY-MM-DD",
            description =
                    "The day that the workforce is described for. Without it: the plan's, or the extract's own single date.")
    private @Nullable String snapshotDate;

    @Option(names = "--out", paramLabel = "DIR", description = "The output folder. Without it: reports.")
    private @Nullable String out;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description =
                    "published (the default) or exact; exact goes to the folder 'restricted' beside the output folder, and"
                            + " asks for --recipient and --purpose.")
    private @Nullable String policy;

    @Option(
            names = "--recipient",
            paramLabel = "WHO",
            description =
                    "To whom exact figures are handed: a person, a role or a team. Kept in the record of the run, and"
                            + " printed on the cover.")
    private @Nullable String recipient;

    @Option(
            names = "--purpose",
            paramLabel = "WHAT FOR",
            description =
                    "What exact figures may be used for. Kept in the record of the run, and printed on the cover.")
    private @Nullable String purpose;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "eflg-2021 (the default) or eflg-2018: whose words name the framework areas.")
    private @Nullable String edition;

    @Option(
            names = "--only",
            hidden = true,
            paramLabel = "ID,…",
            description = "Some indicators only, in an ad hoc run.")
    private @Nullable String only;

    @Option(
            names = "--acknowledge",
            paramLabel = "GATE=REASON",
            description = "Passes a gate, with a reason that is kept. Can be given more than once.")
    private @Nullable Map<String, String> acknowledge;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads calculate. Changes no output.")
    private @Nullable String threads;

    @Option(names = "--quiet", description = "Prints nothing but what went wrong.")
    private boolean quiet;

    @Option(names = "--json", description = "Prints the result for a program to read.")
    private boolean json;

    /** The options that were given, by the name of their setting. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "extracts", extracts);
        put(given, "plan", plan);
        put(given, "snapshot-date", snapshotDate);
        put(given, "out", out);
        put(given, "policy", policy);
        put(given, "recipient", recipient);
        put(given, "purpose", purpose);
        put(given, "edition", edition);
        put(given, "only", only);
        put(given, "threads", threads);
        put(given, "quiet", quiet ? "true" : null);
        put(given, "json", json ? "true" : null);
        if (acknowledge != null) {
            acknowledge.forEach((gate, reason) -> given.put("acknowledge." + gate, reason));
        }
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
