package org.evenhand.job;

import java.nio.file.Path;

/** How this program is started, as the README says it: what a user is told to type works where they are. */
public final class Invocation {

    /** The words before every command. */
    public static final String PROGRAM = "java -jar target/evenhand.jar";

    private Invocation() {}

    /** A command that can be typed. */
    public static String of(String words) {
        return PROGRAM + " " + words;
    }

    /** A command that ends with the name of a folder or file. */
    public static String of(String words, Path place) {
        return of(words) + " " + typed(place);
    }

    /** The check of what a run was asked for: with the options that change what is read. */
    static String check(RunRequest request) {
        return of("check --extracts", request.extracts())
                + request.plan().map(plan -> " --plan " + typed(plan)).orElse("")
                + request.snapshotDate().map(date -> " --snapshot-date " + date).orElse("");
    }

    private static String typed(Path place) {
        String name = place.toString();
        return name.contains(" ") ? '"' + name + '"' : name;
    }
}
