package org.evenhand.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Severity;

/** Stops where a column of full-time equivalents holds something else: capped at 1, per cent would make everybody full-time. */
final class FullTimeCheck {

    private static final String COLUMN = "fte";

    private FullTimeCheck() {}

    static void check(Dataset dataset, Sheet sheet, ExtractPlan plan, Findings findings) {
        if (!dataset.schema().columns().contains(COLUMN)
                || median(sheet)
                        .filter(middle -> middle.compareTo(BigDecimal.ONE) > 0)
                        .isEmpty()) {
            return;
        }
        String under = "under '" + dataset.word() + "' in " + plan.name();
        String asHours = "map the column to contracted_hours instead of fte, ";
        findings.add(
                Severity.STOP,
                "E-FTE-UNIT",
                sheet.place().column(sheet.heading(COLUMN)),
                "most full-time equivalents are above 1, so they seem to be per cent or hours.",
                "To read per cent, " + asHours + under + ", and add there: every row: { full_time_hours: 100 }\n"
                        + "To read hours a week, " + asHours + under + ".");
    }

    /** The middle one of those that are numbers, the lower of two. */
    private static Optional<BigDecimal> median(Sheet sheet) {
        List<Cell> cells = sheet.cells(COLUMN);
        boolean commas = Amounts.commas(cells);
        List<BigDecimal> sorted = cells.stream()
                .map(cell -> cell.text().strip())
                .map(text -> commas ? Amounts.pointed(text) : text)
                .flatMap(text -> Amounts.read(text).stream())
                .sorted()
                .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}
