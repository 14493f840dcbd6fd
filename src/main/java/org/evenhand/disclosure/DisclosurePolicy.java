package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rule by which figures are protected: named, versioned, printed on the cover of everything it made, one for each release. */
public enum DisclosurePolicy {
    /** Rounded to 5, additive, for boards, the public and open data from one protected set. */
    PUBLISHED(
            1,
            "Numbers under 10 are not shown. Headcounts and tables marked exact are exact. Other numbers for parts of the"
                    + " organisation are rounded to 5 so that nobody can be identified; they add up among themselves, and"
                    + " their total can differ from the exact one by up to 4. Protected within this release."),
    /** True figures for analysts who may see the records. */
    EXACT(
            1,
            "Exact figures. Only for people who are entitled to see the records, for the purpose written down. Not for"
                    + " publication.");

    private final int version;
    private final String words;

    DisclosurePolicy(int version, String words) {
        this.version = version;
        this.words = words;
    }

    /** The word on the command line: {@code published}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int version() {
        return version;
    }

    /** What a reader is told about it, in a paragraph. */
    public String words() {
        return words;
    }

    /** The policy of this word. */
    public static Optional<DisclosurePolicy> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
