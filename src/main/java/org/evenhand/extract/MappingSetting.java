package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a plan says about the organisation as a whole. */
enum MappingSetting {
    ORGANISATION("The name that stands on the cover."),
    NATION("Which lists and duties apply.", "England", "Wales", "Scotland", "Northern Ireland"),
    SNAPSHOT_DATE(
            "The day that the workforce is described for, such as 2026-03-31. Not needed where the workforce extract says it."),
    APPROVAL("Whether a result waits as a draft until somebody approves it.", "required", "none"),
    GENDER_PAY_GAP_DUTY("Whether the gender pay gap regulations bind you: from 250 employees they do.", "yes", "no"),
    AGENCY_AND_CASUAL_WORKERS("Whether they belong to the workforce that is described.", "counted", "left out"),
    SCHOOLS_STAFF("Whether those whom a maintained school employs belong to it.", "counted", "left out");

    private final String meaning;
    private final List<String> choices;

    MappingSetting(String meaning, String... choices) {
        this.meaning = meaning;
        this.choices = List.of(choices);
    }

    /** The word in the workbook: {@code snapshot date}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String meaning() {
        return meaning;
    }

    /** The answers that can be given, with that of waiting; none where any words may stand. */
    List<String> choices() {
        List<String> all = new ArrayList<>(choices);
        if (!all.isEmpty()) {
            all.add(Mapping.UNANSWERED);
        }
        return all;
    }

    /** What holds where nobody answers. */
    String usual() {
        return choices.isEmpty() || this == GENDER_PAY_GAP_DUTY ? Mapping.UNANSWERED : choices.get(0);
    }

    static Optional<MappingSetting> of(String word) {
        return List.of(values()).stream()
                .filter(setting -> setting.word().equals(word))
                .findFirst();
    }
}
