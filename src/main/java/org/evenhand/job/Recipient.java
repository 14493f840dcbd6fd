package org.evenhand.job;

import java.util.Map;
import java.util.TreeMap;

/**
 * To whom exact figures are handed, and what for: written into the record of the run and onto the cover of what was made.
 *
 * @param name a person, a role or a team
 * @param purpose what they may use the figures for
 */
public record Recipient(String name, String purpose) {

    /** One sentence for a cover. */
    String words() {
        return "Made for " + name + ", for this purpose and no other: " + purpose + ".";
    }

    /** Both, by what a record calls them. */
    Map<String, String> byName() {
        return new TreeMap<>(Map.of("recipient", name, "purpose", purpose));
    }
}
