package org.evenhand.yaml;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the declarations of a run, gathered so that all of it is said at once. */
public final class Complaints {

    private final List<String> messages = new ArrayList<>();

    /** Adds what is wrong at a line of a file. */
    public void add(String file, int line, String message) {
        messages.add(file + ":" + line + ": " + message);
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Stops with all complaints, if there are any. */
    public void throwIfAny() {
        if (!messages.isEmpty()) {
            throw new SetUpException(messages);
        }
    }
}
