package org.evenhand;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.audit.AuditReport;
import org.evenhand.job.Outcome;
import org.evenhand.job.RunSummary;

/** What a program reads when a run has ended: one line of JSON, keys in order. */
final class OutcomeJson {

    private OutcomeJson() {}

    static String of(Outcome outcome) {
        Map<String, String> values = new TreeMap<>();
        values.put("exit", String.valueOf(outcome.exit().number()));
        values.put("messages", list(outcome.lines()));
        outcome.summary().ifPresent(made -> put(values, made));
        return values.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void put(Map<String, String> values, RunSummary made) {
        values.put("organisation", quoted(made.organisation()));
        values.put("snapshotDate", quoted(made.snapshotDate().toString()));
        values.put("headcount", String.valueOf(made.headcount()));
        values.put("published", String.valueOf(made.published()));
        values.put("unreliable", String.valueOf(made.unreliable()));
        values.put("withheld", String.valueOf(made.withheld()));
        values.put("findings", String.valueOf(made.findings()));
        values.put(
                "leftOut",
                made.leftOut().stream()
                        .map(left -> quoted(left.extract()) + ":" + left.rows())
                        .collect(Collectors.joining(",", "{", "}")));
        made.listed().ifPresent(file -> values.put("findingsFile", quoted(file.toString())));
        values.put("gates", String.valueOf(made.gates()));
        values.put("files", String.valueOf(made.files()));
        values.put("place", quoted(made.place().toString()));
        values.put("state", quoted(made.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    static String of(AuditReport report) {
        String checks = report.results().stream().map(OutcomeJson::of).collect(Collectors.joining(",", "[", "]"));
        return "{\"checks\":" + checks + ",\"passed\":" + report.passed() + "}";
    }

    private static String of(AuditReport.Result result) {
        return "{\"check\":" + quoted(result.check()) + ",\"passed\":" + result.passed() + ",\"problems\":"
                + list(result.problems()) + ",\"promise\":" + quoted(result.promise()) + "}";
    }

    static String list(List<String> texts) {
        return texts.stream().map(OutcomeJson::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(each -> quoted.append(escaped((char) each)));
        return quoted.append('"').toString();
    }

    private static String escaped(char each) {
        if (each == '"' || each == '\\') {
            return "\\" + each;
        }
        return each < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) each) : String.valueOf(each);
    }
}
