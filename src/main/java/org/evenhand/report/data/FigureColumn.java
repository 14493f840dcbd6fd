package org.evenhand.report.data;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.catalogue.Indicator;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Formula;

/** The columns of {@code figures.csv}, in their order: a promise to those who read it by machine. */
enum FigureColumn {
    INDICATOR(words(FigureRow::id)),
    TITLE(words(row -> row.indicator(Indicator::title))),
    AREA(words(row -> row.indicator(Indicator::area))),
    EDITION(words(row -> row.facts().edition())),
    AUDIENCE(words(row -> row.indicator(indicator -> indicator.audience().code()))),
    CHARACTERISTIC(text(Figure::characteristic)),
    GROUP(text(Figure::group)),
    COMPARATOR(text(Figure::comparator)),
    WITHIN(text(Figure::within)),
    WITHIN_VALUE(text(Figure::withinValue)),
    STAGE(text(Figure::stage)),
    MEASURE(text(Figure::measure)),
    VALUE(number(Figure::value)),
    UNIT(text(figure -> figure.unit().label())),
    LOWER(number(Figure::lower)),
    UPPER(number(Figure::upper)),
    NUMERATOR(number(Figure::numerator)),
    DENOMINATOR(number(Figure::denominator)),
    STATUS(text(figure -> figure.status().code())),
    REASON(text(Figure::reason)),
    BASIS(text(figure -> figure.basis().code())),
    SIGNAL(text(Figure::signal)),
    BENCHMARK(row -> row.benchmarks().of(row.figure())),
    BENCHMARK_SOURCE(words(FigureColumn::benchmarkSource)),
    SNAPSHOT_DATE(row -> row.figure().date().toString()),
    PERIOD_START(FigureRow::periodStart),
    AS_AT(row -> ""),
    POLICY(words(row -> row.facts().policy().code())),
    DEFINITION_VERSION(row -> row.indicator(Indicator::definitionVersion));

    private final Function<FigureRow, String> cell;

    FigureColumn(Function<FigureRow, String> cell) {
        this.cell = cell;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    String cell(FigureRow row) {
        return cell.apply(row);
    }

    private static String benchmarkSource(FigureRow row) {
        return row.benchmarks().of(row.figure()).isEmpty() ? "" : row.indicator(Indicator::benchmark);
    }

    private static Function<FigureRow, String> text(Function<Figure, String> of) {
        return words(row -> of.apply(row.figure()));
    }

    private static Function<FigureRow, String> number(Function<Figure, Optional<BigDecimal>> of) {
        return row -> of.apply(row.figure()).map(BigDecimal::toPlainString).orElse("");
    }

    /** Words that a spreadsheet would take for a formula begin with an apostrophe. */
    private static Function<FigureRow, String> words(Function<FigureRow, String> of) {
        return row -> {
            String text = of.apply(row);
            return Formula.begins(text) ? "'" + text : text;
        };
    }
}
