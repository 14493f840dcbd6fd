package org.evenhand.publication;

import java.nio.file.Path;

/** Another run is writing to the same place; this one has changed nothing. */
public final class LockHeldException extends RuntimeException {

    LockHeldException(Path out) {
        super("Another run is writing to " + out
                + ". This one has changed nothing.\nTo go on, wait until it is done and start again.");
    }
}
