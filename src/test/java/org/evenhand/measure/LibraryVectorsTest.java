package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.evenhand.catalogue.Verify;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.EthnicGroup;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Basis;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.api.Test;

/**
 * What other people's libraries for fairness and diversity make of the same counts. Of the indices of diversity, only the share of the largest
 * group is a figure of ours: no indicator asks for the others.
 */
final class LibraryVectorsTest {

    private static Vector library(String metric) {
        return Vectors.csv("fairness-library-vectors.csv")
                .filter(vector -> vector.text("metric").equals(metric))
                .findFirst()
                .orElseThrow();
    }

    /** Selection rates of other people's libraries for fairness. */
    @Test
    void ratesOfSelectionAreThoseOfOtherLibraries() {
        Vector selection = library("selection_rate");
        List<String> chosen = List.of(selection.text("input").split(","));
        int selected = (int) chosen.stream().filter("1"::equals).count();
        Vector disparity = library("group selection (pprev)");
        Ratios.Side high = new Ratios.Side(new Count(3, Basis.EXACT), new Count(5, Basis.EXACT));

        assertThat(new Ratios.Side(new Count(selected, Basis.EXACT), new Count(chosen.size(), Basis.EXACT)).rate())
                .isEqualTo(selection.real("expected"));
        assertThat(disparity.text("input")).isEqualTo("High 3 of 5, Low 3 of 5");
        assertThat(disparity.text("expected")).isEqualTo("0.6 and 0.6, disparity 1");
        assertThat(high.rate()).isEqualTo(0.6);
        assertThat(Statistics.impactRatio(high.rate(), high.rate())).hasValue(1);
    }

    /** The lowest rate over the highest: a difference of 0.25 between 0.50 and 0.75 is a ratio of two thirds. */
    @Test
    void theRatioOfTheLowestToTheHighestRateIsThatOfOtherLibraries() {
        String[] expected = library("demographic_parity_difference / ratio (min rate / max rate)")
                .text("expected")
                .split(" / ");
        double difference = Double.parseDouble(expected[0]);

        assertThat(Statistics.impactRatio(0.75 - difference, 0.75).orElseThrow())
                .isCloseTo(Double.parseDouble(expected[1]), within(0.00005));
    }

    /** Weights are full-time equivalents here: of the best-paid twentieth, those selected are women. */
    @Test
    void aWeightedRateIsThatOfOtherLibraries() {
        Vector weighted = library("selection_rate weighted");
        int[] selected = numbers(weighted, "pred ", " weights");
        int[] weights = numbers(weighted, "weights ", "");
        double all = Arrays.stream(weights).sum() / 4.0;
        Workforce staff = Workforce.on(31, MARCH, 2026);
        for (int i = 0; i < selected.length; i++) {
            boolean woman = selected[i] == 1;
            double fte = weights[i] / 4.0;
            staff.with(10, person -> person.sex(woman ? FEMALE : MALE).salary(90_000, fte));
        }
        staff.with((int) (all * 10 * 19), person -> person.sex(MALE).salary(30_000, 1));
        Verify share = verify("REP-03").given(staff).in("earnings", "Top 5% of earners");

        BigDecimal women = share.figure("female").numerator().orElseThrow();
        BigDecimal everybody = share.figure("female").denominator().orElseThrow();
        assertThat(women.divide(everybody)).isEqualByComparingTo(weighted.text("expected"));
    }

    private static int[] numbers(Vector vector, String after, String before) {
        String text = vector.text("input");
        String from = text.substring(text.indexOf(after) + after.length());
        String list = before.isEmpty() ? from : from.substring(0, from.indexOf(before));
        return Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    /** Rates of 1 in 2 and 2 in 3, whatever they are rates of. */
    @Test
    void theRatioToAGivenComparatorIsThatOfOtherLibraries() {
        Vector disparity = library("disparity vs predefined reference");
        Ratios.Side high = new Ratios.Side(new Count(1, Basis.EXACT), new Count(2, Basis.EXACT));
        Ratios.Side low = new Ratios.Side(new Count(2, Basis.EXACT), new Count(3, Basis.EXACT));

        assertThat(disparity.text("input")).isEqualTo("FPR High 0.5, Low 0.6667");
        assertThat(low.rate() / high.rate()).isCloseTo(disparity.real("expected"), within(0.00005));
    }

    /** Ten groups of 22 people, of which the largest has five. */
    @Test
    void theShareOfTheLargestGroupIsTheIndexOfBergerAndParker() {
        Vector vector = Vectors.csv("diversity-indices.csv")
                .filter(each -> each.text("index").equals("berger_parker"))
                .findFirst()
                .orElseThrow();
        List<EthnicGroup> groups = Arrays.stream(EthnicGroup.values())
                .filter(EthnicGroup::standard)
                .toList();
        int[] counts = vector.numbers("counts");
        Workforce staff = Workforce.on(31, MARCH, 2026);
        int largest = 0;
        for (int i = 0; i < counts.length; i++) {
            EthnicGroup group = groups.get(i);
            staff.with(counts[i], person -> person.is(group));
            largest = counts[i] > counts[largest] ? i : largest;
        }
        BigDecimal expected = new BigDecimal(vector.text("expected").replaceAll(" .*", ""));

        verify("REP-01")
                .given(staff)
                .by(Characteristic.ETHNICITY)
                .measuring("share")
                .yields(
                        groups.get(largest),
                        percent(Cells.HUNDRED
                                .multiply(expected)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString()));
    }
}
