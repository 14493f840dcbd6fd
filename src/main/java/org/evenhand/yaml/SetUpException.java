package org.evenhand.yaml;

import java.util.List;

/** The command, a plan, a catalogue or a setting is wrong: the run never starts, and every mistake is listed. */
public final class SetUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> mistakes;

    public SetUpException(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
