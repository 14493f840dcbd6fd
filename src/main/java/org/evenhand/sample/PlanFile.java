package org.evenhand.sample;

import java.util.List;
import java.util.Map;
import org.evenhand.dataset.Dataset;

/** Writes the plan that says how the council's extracts are read. */
final class PlanFile {

    private static final String HEAD = """
            # How the extracts of this made-up sample council are read: which file, heading and code stands for what.
            organisation: Fernshire Council
            nation: England
            snapshot date: 2026-03-31
            approval: none
            protection key: demonstration
            """;

    private static final String DUTIES = """
            duties: [gender pay gap]
            """;

    private static final String DATASETS = """

            datasets:
            """;

    /** The fewest employees that make a body report its gender pay gap. */
    private static final int PAY_GAP_DUTY = 250;

    private static final String SCOPE = """
            scope:
              # Counted, and printed as out of scope.
              out: { contract_type: [agency, casual], schools_flag: yes }
            """;

    private final LocalCodes codes;
    private final StringBuilder text;

    PlanFile(LocalCodes codes, int people) {
        this.codes = codes;
        this.text = new StringBuilder(HEAD)
                .append(people < PAY_GAP_DUTY ? "" : DUTIES)
                .append(DATASETS);
    }

    /** A dataset whose file has headings and codes of its own. */
    PlanFile add(Export export) {
        Sheet<?> sheet = export.sheet();
        line(1, sheet.dataset().word() + ":");
        line(2, "file: " + export.files());
        export.declarations().forEach(each -> line(2, each));
        line(2, "dates: " + sheet.dates());
        line(2, "columns:");
        sheet.columns().stream()
                .filter(column -> !column.word().isEmpty())
                .forEach(column -> line(3, quoted(column.heading()) + ": " + column.word()));
        addCodes(sheet);
        addRefused(sheet);
        text.append('\n');
        return this;
    }

    private void addRefused(Sheet<?> sheet) {
        List<String> refused = sheet.columns().stream()
                .filter(column -> column.word().isEmpty())
                .map(column -> quoted(column.heading()))
                .toList();
        if (!refused.isEmpty()) {
            line(2, "refuse: [" + String.join(", ", refused) + "]");
        }
    }

    private void addCodes(Sheet<?> sheet) {
        Dataset dataset = sheet.dataset();
        List<String> coded = sheet.columns().stream()
                .map(Sheet.Column::word)
                .filter(word -> !codes.of(dataset, word).isEmpty())
                .toList();
        if (!coded.isEmpty()) {
            line(2, "codes:");
        }
        coded.forEach(word -> {
            line(3, word + ":");
            for (Map.Entry<String, String> code : codes.of(dataset, word).entrySet()) {
                line(4, quoted(code.getKey()) + ": " + code.getValue());
            }
        });
    }

    /** A dataset that has canonical headings and codes already. */
    PlanFile plain(Register register) {
        line(1, register.dataset().word() + ":");
        line(2, "file: " + register.file());
        text.append('\n');
        return this;
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }

    @Override
    public String toString() {
        return text + SCOPE;
    }
}
