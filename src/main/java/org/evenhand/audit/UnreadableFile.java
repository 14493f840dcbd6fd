package org.evenhand.audit;

/** A file of a release that cannot be read as what its name says. */
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String path, String why) {
        super(path + " cannot be read: " + why + ".");
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
