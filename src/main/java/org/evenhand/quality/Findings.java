package org.evenhand.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers what is noticed while files are read; alike is said once, with a count. */
public final class Findings {

    private static final int ROWS_NAMED = 5;
    private static final int KINDS_KEPT = 500;

    private final Map<Finding, Seen> seen = new LinkedHashMap<>();
    private int notKept;

    /** Adds a finding, joining it to those that differ from it only in their rows. */
    public void add(Finding finding) {
        Finding kind = new Finding(
                finding.severity(), finding.code(), finding.place(), finding.message(), finding.advice(), 0, List.of());
        if (finding.severity() != Severity.STOP && !seen.containsKey(kind) && seen.size() >= KINDS_KEPT) {
            notKept++;
            return;
        }
        seen.computeIfAbsent(kind, unused -> new Seen()).add(finding);
    }

    /** Adds a finding seen once, at this place. */
    public void add(Severity severity, String code, Place place, String message, String advice) {
        add(Finding.of(severity, code, place, message, advice));
    }

    /** All findings, worst first, else in the order in which they were noticed. */
    public List<Finding> list() {
        return seen.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** How many findings were of kinds that are no longer listed one by one, because there were too many kinds. */
    public int notListed() {
        return notKept;
    }

    /** The findings because of which nothing can be published. */
    public List<Finding> stops() {
        return list().stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .toList();
    }

    public boolean stopped() {
        return seen.keySet().stream().anyMatch(finding -> finding.severity() == Severity.STOP);
    }

    /** Everything that was noticed, as a user reads it. */
    public String text() {
        String listed = list().stream().map(Finding::text).collect(Collectors.joining("\n"));
        return notKept == 0 ? listed : listed + "\n" + notKept + " further findings are not listed.";
    }

    @Override
    public String toString() {
        return text();
    }

    private static final class Seen {
        private final List<Integer> rows = new ArrayList<>();
        private int count;

        void add(Finding finding) {
            count += finding.count();
            finding.rows().stream().filter(row -> rows.size() < ROWS_NAMED).forEach(rows::add);
        }

        Finding of(Finding kind) {
            return new Finding(kind.severity(), kind.code(), kind.place(), kind.message(), kind.advice(), count, rows);
        }
    }
}
