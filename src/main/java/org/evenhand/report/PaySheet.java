package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.figure.Unit;

/** Pay gaps, bonuses and pay quarters. */
final class PaySheet {

    private static final String[] INDICATORS = {"PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-06", "PAY-09"};

    private PaySheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = source.inTurn(INDICATORS);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .key("Figure", entry -> source.title(entry.indicator()))
                .groups()
                .key("Part", entry -> Parts.name(entry.figure()))
                .number("Pay gap, %", measure("gap"))
                .range("Gap", measure("gap"))
                .number("Pay, pounds an hour", level(Unit.POUNDS_AN_HOUR))
                .number("Bonus, pounds", level(Unit.POUNDS))
                .number("Received a bonus, %", measure("rate"))
                .number("Share of the quarter, %", measure("share"))
                .verdict(source)
                .basis()
                .table("Pay_gaps_and_quarters");
        return Optional.of(source.sheet("Pay", "Pay gaps, bonuses and pay quarters", LINES, table, INDICATORS)
                .with(QuarterChart.of(source)));
    }

    private static final List<String> LINES = List.of(
            "A positive gap means that the comparator is paid more: men for sex, White people for ethnicity, people who are"
                    + " not disabled for disability.");

    private static Predicate<Entry> level(Unit unit) {
        return measure("level").and(entry -> entry.figure().unit() == unit);
    }
}
