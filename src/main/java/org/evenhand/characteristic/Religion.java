package org.evenhand.characteristic;

import java.util.Locale;

/** Religion or belief, as in the harmonised standard. */
public enum Religion implements Category {
    NO_RELIGION("No religion"),
    CHRISTIAN("Christian"),
    BUDDHIST("Buddhist"),
    HINDU("Hindu"),
    JEWISH("Jewish"),
    MUSLIM("Muslim"),
    SIKH("Sikh"),
    OTHER_RELIGION("Any other religion or belief");

    private final String label;

    Religion(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
