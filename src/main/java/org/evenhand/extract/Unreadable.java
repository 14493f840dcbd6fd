package org.evenhand.extract;

/** A file, or a part of it, that cannot be read at all: becomes a finding that stops the run. Holds no content and no cause. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String advice;

    Unreadable(String code, String message, String advice) {
        super(message, null, false, false);
        this.code = code;
        this.advice = advice;
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }
}
