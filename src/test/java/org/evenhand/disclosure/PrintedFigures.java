package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Count;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a release beside the true ones.
 *
 * @param release under the policy {@code published}
 * @param truth of the same people under the policy {@code exact}
 */
record PrintedFigures(Release release, Release truth) {

    private static final BigDecimal FEWEST = BigDecimal.TEN;

    /** Those whose rounded counts are of people where the exact ones are of hours, or of grades that are large enough. */
    private static final Set<String> OTHERWISE_COUNTED = Set.of("REP-03", "PAY-09");

    /** One side of a lens is the sum of units, and as near as the whole without the other side: two released counts, or three. */
    private static final int UNITS_OF_A_LENS = 3;

    /** What a figure is about: of a release, one figure has it. */
    private record Subject(
            String characteristic,
            String group,
            String comparator,
            String within,
            String withinValue,
            String stage,
            String measure,
            String date) {

        static Subject of(Figure figure) {
            return new Subject(
                    figure.characteristic(),
                    figure.group(),
                    figure.comparator(),
                    figure.within(),
                    figure.withinValue(),
                    figure.stage(),
                    figure.measure(),
                    String.valueOf(figure.date()));
        }
    }

    /** Holds every figure against the rules; how many there are, in words. */
    String keepTheRule() {
        int published = 0;
        int not = 0;
        int compared = 0;
        for (ReleasedTable table : release.tables()) {
            assertThat(table.figures()).as(table.indicator()).isNotEmpty();
            ratiosRestOnWhatTheySay(table);
            assertThat(table.figures().stream().map(Subject::of))
                    .as(table.indicator())
                    .doesNotHaveDuplicates();
            Map<Subject, Figure> exact = exact(table.indicator());
            for (Figure figure : table.figures()) {
                assertThat(counts(figure))
                        .as("%s: %s", table.indicator(), figure)
                        .allMatch(PrintedFigures::many);
                compared += near(table.indicator(), figure, exact.get(Subject.of(figure)));
                published += figure.published() ? 1 : 0;
                not += figure.published() ? 0 : 1;
            }
        }
        assertThat(published).isPositive();
        assertThat(compared).isPositive();
        return published + " figures published, " + not + " not; " + compared + " counts held against the truth";
    }

    private Map<Subject, Figure> exact(String indicator) {
        Map<Subject, Figure> figures = new HashMap<>();
        truth.tables().stream()
                .filter(table -> table.indicator().equals(indicator))
                .flatMap(table -> table.figures().stream())
                .forEach(figure -> figures.put(Subject.of(figure), figure));
        return figures;
    }

    private static int near(String indicator, Figure figure, @Nullable Figure truth) {
        if (truth == null || OTHERWISE_COUNTED.contains(indicator) || figure.unit() == Unit.PARTS) {
            return 0;
        }
        if (figure.measure().equals("change")) {
            return inItsRange(indicator, figure, truth);
        }
        boolean people = figure.unit().people();
        return near(indicator, figure, 1, figure.numerator(), truth.numerator())
                + near(indicator, figure, told(figure), figure.denominator(), truth.denominator())
                + (people ? near(indicator, figure, 1, figure.value(), truth.value()) : 0);
    }

    /** A change is a difference of sums: its range holds the truth. */
    private static int inItsRange(String indicator, Figure change, Figure truth) {
        if (!change.published() || !truth.published()) {
            return 0;
        }
        assertThat(truth.number())
                .as("%s: %s", indicator, change)
                .isBetween(
                        change.lower().orElse(change.number()), change.upper().orElse(change.number()));
        return 1;
    }

    /** Of how many released counts those who told us are the sum. */
    private static int told(Figure figure) {
        return Stream.of(Characteristic.values())
                .filter(each -> each.code().equals(figure.characteristic()))
                .map(each -> each.groups().declaredAt(Detail.BINARY).size())
                .findFirst()
                .orElse(1);
    }

    /** A released count lies within 4 of the truth, and a sum of several within 4 for each. */
    private static int near(
            String indicator, Figure figure, int counts, Optional<BigDecimal> printed, Optional<BigDecimal> truth) {
        if (printed.isEmpty() || truth.isEmpty()) {
            return 0;
        }
        int terms = figure.group().equals(Group.ALL) ? told(figure) : counts;
        int sums = figure.throughLens() ? Math.max(terms, UNITS_OF_A_LENS) : terms;
        int within = Count.ROUNDING * sums * years(figure);
        assertThat(printed.get().subtract(truth.get()).abs())
                .as("%s: %s, where the truth is %s", indicator, figure, truth.get())
                .isLessThanOrEqualTo(BigDecimal.valueOf(figure.basis() == Basis.ROUNDED ? within : 0));
        return 1;
    }

    private static int years(Figure figure) {
        return switch (figure.yearsTogether()) {
            case "" -> 1;
            case "two years together" -> 2;
            default -> 3;
        };
    }

    /** A ratio is exact only beside exact rates, and stands with counts only beside a rate that is printed. */
    private static void ratiosRestOnWhatTheySay(ReleasedTable table) {
        for (Figure ratio : table.figures()) {
            if (ratio.published() && ratio.measure().equals("ratio")) {
                List<Figure> own = rates(table, ratio, ratio.group());
                assertThat(Stream.concat(own.stream(), rates(table, ratio, ratio.comparator()).stream())
                                .filter(Figure::published)
                                .allMatch(rate -> rate.basis() == Basis.EXACT))
                        .as("%s: %s", table.indicator(), ratio)
                        .matches(exact -> exact || ratio.basis() != Basis.EXACT);
                assertThat(own.stream().allMatch(Figure::published))
                        .as("%s: %s", table.indicator(), ratio)
                        .matches(printed -> printed || ratio.numerator().isEmpty());
            }
        }
    }

    private static List<Figure> rates(ReleasedTable table, Figure ratio, String group) {
        return table.figures().stream()
                .filter(rate -> Set.of("rate", "share").contains(rate.measure()))
                .filter(rate -> rate.equals(rate.in(ratio.within(), ratio.withinValue())))
                .filter(rate -> rate.characteristic().equals(ratio.characteristic())
                        && rate.group().equals(group)
                        && rate.stage().equals(ratio.stage()))
                .toList();
    }

    /**
     * All that a figure prints about numbers of people or events. Counts without a characteristic are no secret, a change is the
     * difference of two printed counts, and grades and departments are no people.
     */
    private static Stream<BigDecimal> counts(Figure figure) {
        if (figure.characteristic().isEmpty() || figure.unit() == Unit.PARTS) {
            return Stream.empty();
        }
        boolean counted = (figure.unit() == Unit.PEOPLE || figure.unit() == Unit.APPLICATIONS)
                && !figure.measure().equals("change");
        return Stream.of(figure.value().filter(value -> counted), figure.numerator(), figure.denominator())
                .flatMap(Optional::stream);
    }

    private static boolean many(BigDecimal count) {
        return count.compareTo(FEWEST) >= 0;
    }
}
