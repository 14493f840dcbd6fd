package org.evenhand.extract;

import java.util.Map;
import java.util.TreeMap;
import org.evenhand.dataset.Dataset;

/** Writes a plan as lines of text, always in the same order. */
final class PlanText {

    private PlanText() {}

    static String of(ExtractPlan plan) {
        StringBuilder text = new StringBuilder();
        line(text, "organisation", plan.organisation());
        plan.onlyOrganisation().ifPresent(only -> line(text, "only organisation", only));
        line(text, "nation", plan.nation());
        line(text, "snapshot date", plan.snapshotDate().map(Object::toString).orElse(""));
        line(text, "duties", plan.duties());
        line(text, "publish on", plan.publishOn());
        line(text, "approval", plan.approvalRequired());
        line(text, "protection key", plan.keySource());
        for (Dataset dataset : Dataset.values()) {
            ExtractPlan.Source source = plan.sources().get(dataset);
            if (source != null) {
                source(text, dataset.word(), source);
            }
        }
        line(text, "scope out", new TreeMap<>(plan.scopeOut()));
        line(text, "departments", new TreeMap<>(plan.departments()));
        line(text, "gates", new TreeMap<>(plan.gates()));
        return text.toString();
    }

    private static void source(StringBuilder text, String word, ExtractPlan.Source source) {
        line(
                text,
                word + (source.origin() instanceof Origin.Query ? " query" : " file"),
                source.origin().words());
        line(text, word + " sheet", source.sheet().orElse(""));
        line(text, word + " encoding", source.encoding().orElse(""));
        line(text, word + " delimiter", source.delimiter().map(String::valueOf).orElse(""));
        line(text, word + " dates", source.dates().map(DateStyle::word).orElse(""));
        line(text, word + " only", new TreeMap<>(source.only()));
        line(text, word + " columns", new TreeMap<>(source.columns()));
        Map<String, Map<String, String>> codes = new TreeMap<>();
        source.codes().forEach((column, list) -> codes.put(column, new TreeMap<>(list)));
        line(text, word + " codes", codes);
        line(text, word + " refuse", source.refuse());
        line(text, word + " blank means", source.blankMeans().code());
        if (!source.added().none()) {
            line(text, word + " added", source.added().words());
        }
    }

    private static void line(StringBuilder text, String word, Object value) {
        text.append(word).append(": ").append(value).append('\n');
    }
}
