package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.disclosure.Release;

/** Who is counted and who is not, and which rows of the workforce extract were not read; fewer than ten is all that is said of a few. */
final class ScopeLines {

    private static final int FEW = 10;

    private ScopeLines() {}

    static List<String> of(Release.Facts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("In scope: " + number(facts.people(), "person", "people")
                + ", each once, whatever their number of posts.");
        lines.addAll(outOfScope(facts.outOfScope()));
        rows("Not read", facts.passedOver(), "which the plan passes over").forEach(lines::add);
        rows("Left out", facts.unusable(), "which could not be used").forEach(lines::add);
        return lines;
    }

    private static List<String> outOfScope(Map<String, Integer> rules) {
        List<String> lines = rules.entrySet().stream()
                .filter(rule -> rule.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> "Out of scope: " + few(rule.getValue(), "person", "people") + " (" + rule.getKey() + ").")
                .toList();
        return lines.isEmpty() ? List.of("Out of scope: nobody whom the extract holds.") : lines;
    }

    private static Stream<String> rows(String title, int count, String why) {
        return Stream.of(title + ": " + few(count, "row", "rows") + " of the workforce extract, " + why + ".")
                .filter(line -> count > 0);
    }

    private static String few(int count, String one, String many) {
        return count < FEW ? "fewer than " + FEW + " " + many : number(count, one, many);
    }

    private static String number(int count, String one, String many) {
        return String.format(Locale.ROOT, "%,d", count) + " " + (count == 1 ? one : many);
    }
}
