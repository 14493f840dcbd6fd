package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All figures that passed disclosure control in one run: the only thing that reports, history and assessment read.
 *
 * @param facts what the cover says
 * @param tables one for each indicator, in catalogue order
 */
public record Release(Facts facts, List<ReleasedTable> tables) {

    public Release {
        tables = List.copyOf(tables);
    }

    /** What was released for an indicator, if it was asked for. */
    public Optional<ReleasedTable> table(String indicator) {
        return tables.stream()
                .filter(table -> table.indicator().equals(indicator))
                .findFirst();
    }

    /**
     * What the cover of a release says.
     *
     * @param organisation the name of the body
     * @param nation which duties apply
     * @param snapshotDate the day that the workforce is described for
     * @param earlierDate the previous snapshot date, where one was supplied
     * @param policy the rule by which the figures were protected
     * @param edition id of the framework edition
     * @param keyId the name of the protection key, never the key
     * @param demonstrationKey whether the key is the one printed in the program, for samples only
     * @param people persons in scope, each once
     * @param outOfScope persons left out, by the name of the rule
     * @param passedOver rows of the workforce extract that the plan passes over: of another kind, or of another organisation
     * @param unusable rows of the workforce extract that could not be used
     * @param notes further sentences a reader must know, such as that full-pay status was not supplied
     */
    public record Facts(
            String organisation,
            String nation,
            LocalDate snapshotDate,
            Optional<LocalDate> earlierDate,
            DisclosurePolicy policy,
            String edition,
            String keyId,
            boolean demonstrationKey,
            int people,
            Map<String, Integer> outOfScope,
            int passedOver,
            int unusable,
            List<String> notes) {

        /** The same with these notes instead. */
        Facts with(List<String> newNotes) {
            return new Facts(
                    organisation,
                    nation,
                    snapshotDate,
                    earlierDate,
                    policy,
                    edition,
                    keyId,
                    demonstrationKey,
                    people,
                    outOfScope,
                    passedOver,
                    unusable,
                    List.copyOf(newNotes));
        }

        /** The first day of the twelve months up to the snapshot date. */
        public LocalDate periodStart() {
            return snapshotDate.plusDays(1).minusYears(1);
        }
    }
}
