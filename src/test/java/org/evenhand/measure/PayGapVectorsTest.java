package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.pounds;
import static org.evenhand.catalogue.Verify.poundsAnHour;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.catalogue.Verify;
import org.evenhand.characteristic.Sex;
import org.evenhand.dataset.HourlyPay;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Basis;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Worked examples of the law on the gender pay gap and of its guidance; every vector names its source. */
final class PayGapVectorsTest {

    static Stream<Vector> quarterSizes() {
        return Vectors.csv("gpg-quartile-sizes.csv");
    }

    @ParameterizedTest
    @MethodSource("quarterSizes")
    void quartersAreAsEvenAsTheGuidanceSays(Vector vector) {
        assertThat(PayQuarterLines.sizes(vector.number("n")))
                .containsExactly(
                        vector.number("lower"),
                        vector.number("lower_middle"),
                        vector.number("upper_middle"),
                        vector.number("upper"));
    }

    static Stream<Vector> tieSplits() {
        return Vectors.csv("gpg-tie-split.csv");
    }

    @ParameterizedTest
    @MethodSource("tieSplits")
    void peopleAtOneRateKeepTheirProportionOnBothSidesOfABorder(Vector vector) {
        int[] places = vector.numbers("places_per_band_low_to_high");
        int[] men = PayQuarterLines.share(vector.number("tied_men"), places);

        assertThat(men).containsExactly(vector.numbers("men_per_band"));
        assertThat(IntStream.range(0, men.length).map(i -> places[i] - men[i]).toArray())
                .containsExactly(vector.numbers("women_per_band"));
    }

    static Stream<Vector> sharesOfAQuarter() {
        return Vectors.csv("gpg-rounding-sum-100.csv");
    }

    @ParameterizedTest
    @MethodSource("sharesOfAQuarter")
    void theTwoSharesOfAQuarterAddToExactlyAHundred(Vector vector) {
        Count everybody = new Count(vector.number("n"), Basis.EXACT);
        BigDecimal men = PayQuarters.evenly(new Count(vector.number("men"), Basis.EXACT), everybody);
        BigDecimal women =
                PayQuarters.evenly(new Count(vector.number("n") - vector.number("men"), Basis.EXACT), everybody);

        assertThat(men).isEqualByComparingTo(vector.text("men_half_even"));
        assertThat(women).isEqualByComparingTo(vector.text("women_half_even"));
        assertThat(men.add(women)).isEqualByComparingTo("100");
    }

    @Test
    void anyTwoSharesOfAQuarterAddToExactlyAHundred() {
        for (int n = 1; n <= 400; n++) {
            Count everybody = new Count(n, Basis.EXACT);
            for (int men = 0; men <= n; men++) {
                BigDecimal sum = PayQuarters.evenly(new Count(men, Basis.EXACT), everybody)
                        .add(PayQuarters.evenly(new Count(n - men, Basis.EXACT), everybody));
                assertThat(sum).as("%s of %s", men, n).isEqualByComparingTo("100");
            }
        }
    }

    static Stream<Vector> quartersOfAnHealthBody() {
        return Vectors.csv("gpg-quartile-percentages-nhsbsa.csv");
    }

    @ParameterizedTest
    @MethodSource("quartersOfAnHealthBody")
    void sharesOfAQuarterAreThosePublished(Vector vector) {
        Count women = new Count(vector.number("women"), Basis.EXACT);
        Count men = new Count(vector.number("men"), Basis.EXACT);

        assertThat(PayQuarters.evenly(women, women.plus(men))).isEqualByComparingTo(vector.text("women_pct"));
        assertThat(PayQuarters.evenly(men, women.plus(men))).isEqualByComparingTo(vector.text("men_pct"));
    }

    static Stream<Vector> hourlyPay() {
        return Vectors.csv("gpg-hourly-pay.csv");
    }

    @ParameterizedTest
    @MethodSource("hourlyPay")
    void hourlyPayFollowsTheStepsOfTheRegulations(Vector vector) {
        BigDecimal rate = HourlyPay.of(
                new BigDecimal(vector.text("ordinary_pay_in_period")),
                new BigDecimal(vector.text("bonus_paid")),
                new BigDecimal(vector.text("bonus_period_days")),
                new BigDecimal(vector.text("pay_period_days")),
                new BigDecimal(vector.text("weekly_hours")));

        assertThat(rate).isCloseTo(new BigDecimal(vector.text("hourly_unrounded")), within(new BigDecimal("0.000001")));
        assertThat(rate.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(vector.text("hourly_2dp"));
    }

    /** The vendor's quarter of 121.76 days is four months; ours has the days that it has. */
    static Stream<Vector> payPeriods() {
        return Vectors.csv("gpg-pay-period-days.csv")
                .filter(vector -> !vector.text("frequency").startsWith("quarterly"));
    }

    @ParameterizedTest
    @MethodSource("payPeriods")
    void aPayPeriodHasTheDaysThatTheLawGivesIt(Vector vector) {
        LocalDate start = LocalDate.of(2026, 3, 1);
        Map<String, LocalDate> ends = Map.of(
                "weekly", start.plusWeeks(1),
                "two-weekly", start.plusWeeks(2),
                "four-weekly", start.plusWeeks(4),
                "monthly", start.plusMonths(1),
                "annual", start.plusYears(1));
        LocalDate end = ends.get(vector.text("frequency")).minusDays(1);

        BigDecimal days = HourlyPay.daysOf(start, end);

        assertThat(days).isEqualByComparingTo(vector.text("days"));
        assertThat(7 / days.doubleValue()).isCloseTo(vector.real("multiplier_7_over_days"), within(0.0000005));
    }

    static Workforce mini() {
        Workforce mini = Workforce.on(31, MARCH, 2026);
        Vectors.csv("gpg-mini-employees.csv")
                .forEach(vector -> mini.with(1, person -> {
                    person.sex(vector.text("sex").equals("F") ? FEMALE : MALE)
                            .put(
                                    "leave_reduced_pay",
                                    vector.text("full_pay_relevant").equals("N"));
                    if (!vector.text("hourly_rate").isEmpty()) {
                        person.amount("hourly_rate", vector.text("hourly_rate"));
                    }
                    return vector.text("bonus_12m").isEmpty()
                            ? person
                            : person.amount("bonus_pay_12m", vector.text("bonus_12m"));
                }));
        return mini;
    }

    @Test
    void twentyFivePeopleGiveTheirSixFiguresFromEndToEnd() {
        JsonNode expected = Vectors.json("gpg-mini-expected.json");
        JsonNode bonus = expected.get("bonus");

        verify("PAY-01").given(mini()).yields(FEMALE, percent(oneDecimal(expected, "meanGapPct")));
        verify("PAY-02").given(mini()).yields(FEMALE, percent(oneDecimal(expected, "medianGapPct")));
        verify("PAY-03").given(mini()).yields(FEMALE, percent(oneDecimal(bonus, "meanGapPct")));
        verify("PAY-04").given(mini()).yields(FEMALE, percent(oneDecimal(bonus, "medianGapPct")));
        Verify reach = verify("PAY-05").given(mini());
        assertCounts(
                reach,
                MALE,
                bonus.get("menPaid").asInt(),
                bonus.get("menRelevant").asInt());
        assertCounts(
                reach,
                FEMALE,
                bonus.get("womenPaid").asInt(),
                bonus.get("womenRelevant").asInt());
        Verify quarters = verify("PAY-06").given(mini());
        for (int band = 0; band < Vectors.QUARTERS.size(); band++) {
            Verify quarter = quarters.in("pay quarter", Vectors.QUARTERS.get(band));
            int size = expected.get("quartileSizesLowToHigh").get(band).asInt();
            assertCounts(
                    quarter,
                    MALE,
                    expected.get("quartileMenLowToHigh").get(band).asInt(),
                    size);
            assertCounts(
                    quarter,
                    FEMALE,
                    expected.get("quartileWomenLowToHigh").get(band).asInt(),
                    size);
        }
    }

    private static void assertCounts(Verify figures, Sex sex, int events, int base) {
        assertThat(figures.figure(sex.code()).numerator()).contains(BigDecimal.valueOf(events));
        assertThat(figures.figure(sex.code()).denominator()).contains(BigDecimal.valueOf(base));
    }

    private static String oneDecimal(JsonNode node, String key) {
        return BigDecimal.valueOf(node.get(key).asDouble())
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static Stream<Vector> fullPayCases() {
        return Vectors.csv("gpg-full-pay-cases.csv");
    }

    /** Whoever's pay was reduced because of leave is left out of hourly pay and stays in for bonuses; nobody else is. */
    @ParameterizedTest
    @MethodSource("fullPayCases")
    void onlyPayReducedByLeaveLeavesSomebodyOut(Vector vector) {
        boolean reduced = vector.text("is_leave").equals("yes")
                && !vector.text("paid_in_period").equals(vector.text("usual_week_pay"));
        String paid = vector.text("paid_in_period").replaceAll("\\D", "");
        Workforce staff = Workforce.on(31, MARCH, 2026).with(1, person -> person.sex(FEMALE)
                .amount("ordinary_pay", paid)
                .amount("weekly_hours", "20")
                .amount("bonus_pay_12m", "100")
                .put("pay_period_start", LocalDate.of(2026, 3, 25))
                .put("pay_period_end", LocalDate.of(2026, 3, 31))
                .put("leave_reduced_pay", reduced));
        Verify level = verify("PAY-01").given(staff).measuring("level");

        if (vector.text("full_pay_relevant").equals("yes")) {
            level.yields(FEMALE, poundsAnHour(Integer.parseInt(paid) / 20.0));
        } else {
            assertThat(level.figures()).noneMatch(figure -> figure.published());
        }
        assertThat(vector.text("relevant_for_bonus")).startsWith("yes");
        verify("PAY-03").given(staff).measuring("level").yields(FEMALE, pounds(100));
    }
}
