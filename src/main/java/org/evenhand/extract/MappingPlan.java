package org.evenhand.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evenhand.dataset.Dataset;

/** Writes a mapping as the text of an {@code extracts.yaml}. */
final class MappingPlan {

    private static final String YES = "yes";
    private static final String LEFT_OUT = "left out";

    private final Mapping mapping;
    private final StringBuilder text = new StringBuilder();

    private MappingPlan(Mapping mapping) {
        this.mapping = mapping;
    }

    static String of(Mapping mapping) {
        MappingPlan plan = new MappingPlan(mapping);
        plan.settings();
        plan.line(0, "datasets:" + (mapping.read().isEmpty() ? " {}" : ""));
        mapping.read().forEach(plan::dataset);
        plan.scope();
        return plan.text.toString();
    }

    private void settings() {
        setting(MappingSetting.ORGANISATION, "organisation");
        setting(MappingSetting.NATION, "nation");
        setting(MappingSetting.SNAPSHOT_DATE, "snapshot date");
        setting(MappingSetting.APPROVAL, "approval");
        if (is(MappingSetting.GENDER_PAY_GAP_DUTY, YES)) {
            line(0, "duties: [" + ExtractPlan.GENDER_PAY_GAP + "]");
        }
    }

    private void setting(MappingSetting setting, String key) {
        Optional.ofNullable(mapping.settings().get(setting.word()))
                .filter(Mapping::answered)
                .ifPresent(answer -> line(0, key + ": " + quoted(answer)));
    }

    private boolean is(MappingSetting setting, String answer) {
        return answer.equals(mapping.settings().get(setting.word()));
    }

    private void dataset(Mapping.FileLine file) {
        line(1, file.dataset() + ":");
        line(2, "file: " + quoted(file.file()));
        declare("sheet", file.sheet(), Mapping.NO_SHEETS);
        declare("delimiter", file.delimiter(), Mapping.NOT_DECLARED);
        declare("encoding", file.encoding(), Mapping.NOT_DECLARED);
        declare("dates", file.dates(), Mapping.NOT_DECLARED);
        Dataset.of(file.dataset()).ifPresent(dataset -> {
            columns(dataset, file);
            codes(dataset);
        });
    }

    private void declare(String key, String value, String unless) {
        if (Mapping.answered(value) && !value.equals(unless)) {
            line(2, key + ": " + quoted(value));
        }
    }

    private void columns(Dataset dataset, Mapping.FileLine file) {
        List<Mapping.HeadingLine> own = mapping.headings().stream()
                .filter(heading -> heading.isOf(file))
                .toList();
        Predicate<Mapping.HeadingLine> read =
                heading -> dataset.schema().columns().contains(heading.column());
        if (own.stream().anyMatch(read)) {
            line(2, "columns:");
            own.stream().filter(read).forEach(heading -> line(3, quoted(heading.heading()) + ": " + heading.column()));
        }
        List<String> refused = own.stream()
                .filter(heading -> heading.column().equals(Mapping.REFUSE) || wouldBeRead(dataset, heading, own))
                .map(heading -> quoted(heading.heading()))
                .toList();
        if (!refused.isEmpty()) {
            line(2, "refuse: [" + String.join(", ", refused) + "]");
        }
    }

    /** A heading that nobody needs but that is the name of a column would be read, if nothing were said. */
    private static boolean wouldBeRead(Dataset dataset, Mapping.HeadingLine heading, List<Mapping.HeadingLine> own) {
        return heading.column().equals(Mapping.NOT_NEEDED)
                && new Headings(dataset, ExtractPlan.Source.of(""))
                        .column(heading.heading())
                        .filter(column ->
                                own.stream().noneMatch(other -> other.column().equals(column)))
                        .isPresent();
    }

    private void codes(Dataset dataset) {
        List<Mapping.CodeLine> own = mapping.codes().stream()
                .filter(code -> code.dataset().equals(dataset.word()))
                .filter(code -> Mapping.answered(code.means()) && !code.means().equals(Mapping.AS_IT_IS))
                .toList();
        List<String> columns =
                own.stream().map(Mapping.CodeLine::column).distinct().sorted().toList();
        if (!columns.isEmpty()) {
            line(2, "codes:");
        }
        for (String column : columns) {
            line(3, column + ":");
            own.stream()
                    .filter(code -> code.column().equals(column))
                    .forEach(code -> line(4, quoted(code.code()) + ": " + quoted(code.means())));
        }
    }

    private void scope() {
        Map<String, Boolean> rules = new TreeMap<>(Map.of(
                "contract_type: [agency, casual]",
                is(MappingSetting.AGENCY_AND_CASUAL_WORKERS, LEFT_OUT),
                "schools_flag: " + YES,
                is(MappingSetting.SCHOOLS_STAFF, LEFT_OUT)));
        rules.values().removeIf(applies -> !applies);
        if (!rules.isEmpty()) {
            line(0, "scope:");
            line(1, "out: { " + String.join(", ", rules.keySet()) + " }");
        }
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s", " ") + "\"";
    }
}
