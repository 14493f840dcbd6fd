package org.evenhand.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.extract.Datasources;

/**
 * What one run is asked to do, already checked.
 *
 * @param extracts the folder of extracts
 * @param plan the plan file, where one is named
 * @param snapshotDate the day that the workforce is described for, where it is named
 * @param out the output folder
 * @param policy the rule by which figures are protected
 * @param recipient to whom exact figures are handed, under the policy for those who may see the records
 * @param edition id of the framework edition
 * @param only the indicators of an ad hoc run; none for a whole release
 * @param acknowledgements the reason why a gate may be passed, by gate
 * @param datasources the databases that a plan may name
 * @param threads how many threads may calculate: never changes an output
 * @param programVersion the version of Evenhand, part of what makes a release
 */
public record RunRequest(
        Path extracts,
        Optional<Path> plan,
        Optional<LocalDate> snapshotDate,
        Path out,
        DisclosurePolicy policy,
        Optional<Recipient> recipient,
        String edition,
        SortedSet<String> only,
        SortedMap<String, String> acknowledgements,
        Datasources datasources,
        int threads,
        String programVersion) {

    /** The folder for those who may see the records: beside the output folder, never in it. */
    public Path restricted() {
        return out.toAbsolutePath().normalize().resolveSibling("restricted");
    }

    /** Where the database, the lock and the staging of an output folder are. */
    Path internals() {
        return out.resolve(".evenhand");
    }
}
