package org.evenhand.job;

import java.util.List;

/**
 * A run that ends early for a reason a user can act on. Its lines are shown as they are, so they hold places, counts and advice and
 * never a value of a person.
 */
public final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;
    private final String code;
    private final transient List<String> lines;

    /**
     * @param code a word for the log and the job repository, such as {@code E-DISK-FULL}
     * @param lines what the user reads
     */
    public Stop(ExitCode exit, String code, List<String> lines) {
        super(code, null, false, false);
        this.exit = exit;
        this.code = code;
        this.lines = List.copyOf(lines);
    }

    public ExitCode exit() {
        return exit;
    }

    public String code() {
        return code;
    }

    public List<String> lines() {
        return lines;
    }
}
