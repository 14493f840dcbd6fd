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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.catalogue.Verify;
import org.evenhand.characteristic.Sex;
import org.evenhand.dataset.HourlyPay;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Basis;
import org.evenhand.measure.Statistics.Interval;
import org.evenhand.measure.Vectors.Vector;
import org.evenhand.table.AmountColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Worked examples of law, guidance, official statistics and other people's test suites; every vector names its source. */
final class PublishedVectorsTest {

    private static final List<String> QUARTERS = List.of("Lower", "Lower middle", "Upper middle", "Upper");

    private static final JsonNode ACME = Vectors.json("gpg-official-acme.json");

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

    @Test
    void theQuartersOfTheOfficialExampleHoldItsNumbers() {
        JsonNode sizes = ACME.get("quartileSizes");

        assertThat(PayQuarterLines.sizes(
                        ACME.get("fullPayRelevantEmployees").get("total").asInt()))
                .containsExactly(
                        sizes.get("lower").asInt(),
                        sizes.get("lowerMiddle").asInt(),
                        sizes.get("upperMiddle").asInt(),
                        sizes.get("upper").asInt());
    }

    /** Men and women of each band at one rate, and the tie of 36 women and 4 men across the lower border. */
    @Test
    void theQuartersOfTheOfficialExampleHaveItsShares() {
        Workforce acme = Workforce.on(31, MARCH, 2026);
        // One rate a band; of the lower band 9 women and 1 man, of the lower middle 27 and 3, share the rate at the
        // border.
        acme.with(925 - 9, woman -> woman.sex(FEMALE).hourlyPay(10))
                .with(187 - 1, man -> man.sex(MALE).hourlyPay(10))
                .with(36, woman -> woman.sex(FEMALE).hourlyPay(11))
                .with(4, man -> man.sex(MALE).hourlyPay(11))
                .with(1001 - 27, woman -> woman.sex(FEMALE).hourlyPay(12))
                .with(110 - 3, man -> man.sex(MALE).hourlyPay(12))
                .with(813, woman -> woman.sex(FEMALE).hourlyPay(13))
                .with(298, man -> man.sex(MALE).hourlyPay(13))
                .with(361, woman -> woman.sex(FEMALE).hourlyPay(14))
                .with(750, man -> man.sex(MALE).hourlyPay(14));
        Verify quarters = verify("PAY-06").given(acme);

        for (int band = 0; band < QUARTERS.size(); band++) {
            JsonNode expected = ACME.get("quartiles").get(band);
            quarters.in("pay quarter", QUARTERS.get(band))
                    .yields(FEMALE, percent(expected.get("womenPct").asString()))
                    .yields(MALE, percent(expected.get("menPct").asString()));
        }
    }

    @Test
    void theTieOfTheOfficialExampleIsSharedOut() {
        JsonNode tie = ACME.get("tieExample");
        int[] places = {
            tie.get("placesInLower").asInt(), tie.get("placesInLowerMiddle").asInt()
        };

        assertThat(PayQuarterLines.share(tie.get("tiedAtSameRate").get("women").asInt(), places))
                .containsExactly(9, 27);
        assertThat(PayQuarterLines.share(tie.get("tiedAtSameRate").get("men").asInt(), places))
                .containsExactly(1, 3);
    }

    @Test
    void theMeanGapOfTheOfficialExampleIsReproduced() {
        JsonNode mean = ACME.get("meanHourly");
        BigDecimal gap = PayGap.gapOf(
                new BigDecimal(mean.get("menMean2dp").asString()),
                new BigDecimal(mean.get("womenMean2dp").asString()));

        assertThat(gap.setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(mean.get("gapPct2dp").asString());
        assertThat(gap.setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(mean.get("gapPct1dp").asString());
    }

    @Test
    void theMedianGapOfTheOfficialExampleIsReproduced() {
        // Man 673 of 1,345 at £15; women 1,550 and 1,551 of 3,100 at £13 and £15.
        Workforce acme = Workforce.on(31, MARCH, 2026)
                .with(672, man -> man.sex(MALE).hourlyPay(12))
                .with(1, man -> man.sex(MALE).hourlyPay(15))
                .with(672, man -> man.sex(MALE).hourlyPay(23))
                .with(1550, woman -> woman.sex(FEMALE).hourlyPay(13))
                .with(1550, woman -> woman.sex(FEMALE).hourlyPay(15));
        Verify median = verify("PAY-02").given(acme);

        median.yields(FEMALE, percent(ACME.get("medianHourly").get("gapPct1dp").asString()));
        median.measuring("level").yields(MALE, poundsAnHour(15)).yields(FEMALE, poundsAnHour(14));
    }

    @Test
    void theBonusesOfTheOfficialExampleAreReproduced() {
        // 1,300 of 1,375 men and 2,000 of 3,125 women, half below and half above the median, so that the mean is as
        // stated.
        Workforce acme = Workforce.on(31, MARCH, 2026)
                .with(650, man -> man.sex(MALE).bonus(1000))
                .with(650, man -> man.sex(MALE).bonus(2300))
                .with(75, man -> man.sex(MALE).bonus(0))
                .with(1000, woman -> woman.sex(FEMALE).bonus(755))
                .with(1000, woman -> woman.sex(FEMALE).bonus(2225))
                .with(1125, woman -> woman.sex(FEMALE).bonus(0));

        verify("PAY-05").given(acme).yields(MALE, percent("94.5")).yields(FEMALE, percent("64.0"));
        verify("PAY-03")
                .given(acme)
                .yields(FEMALE, percent(ACME.get("meanBonus").get("gapPct1dp").asString()))
                .measuring("level")
                .yields(MALE, pounds(1650))
                .yields(FEMALE, pounds(1490));
        assertThat(PayGap.gapOf(new BigDecimal("2300"), new BigDecimal("2225")).setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(ACME.get("medianBonus").get("gapPct1dp").asString());
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
        for (int band = 0; band < QUARTERS.size(); band++) {
            Verify quarter = quarters.in("pay quarter", QUARTERS.get(band));
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

    static Stream<Vector> wilson() {
        return Vectors.csv("proportion-ci-wilson.csv");
    }

    @ParameterizedTest
    @MethodSource("wilson")
    void theRangeOfAProportionIsWilsons(Vector vector) {
        Interval interval = Statistics.wilson(vector.real("x"), vector.real("n"), vector.real("confidence"));

        assertThat(interval.lower()).isCloseTo(vector.real("lower"), within(1e-9));
        assertThat(interval.upper()).isCloseTo(vector.real("upper"), within(1e-9));
    }

    static Stream<Vector> katz() {
        return Vectors.csv("ratio-ci-katz.csv");
    }

    /** Where either side has no events there is no range, whatever other programs make of the limit. */
    @ParameterizedTest
    @MethodSource("katz")
    void theRangeOfARatioIsKatzs(Vector vector) {
        Optional<Interval> interval = Statistics.katz(
                vector.real("a_events"),
                vector.real("a_total"),
                vector.real("b_events"),
                vector.real("b_total"),
                vector.real("confidence"));

        if (vector.number("a_events") == 0 || vector.number("b_events") == 0) {
            assertThat(interval).isEmpty();
        } else {
            assertThat(interval.orElseThrow().lower()).isCloseTo(vector.real("lower"), within(1e-6));
            assertThat(interval.orElseThrow().upper()).isCloseTo(vector.real("upper"), within(1e-6));
        }
    }

    static Stream<Vector> fisher() {
        return Vectors.csv("fisher-exact-two-sided.csv");
    }

    @ParameterizedTest
    @MethodSource("fisher")
    void theExactTestIsFishers(Vector vector) {
        assertThat(Statistics.fisher(vector.number("a"), vector.number("b"), vector.number("c"), vector.number("d")))
                .isCloseTo(vector.real("p_two_sided"), within(1e-9));
    }

    static Stream<Vector> twoProportions() {
        return Vectors.csv("two-proportion-tests.csv");
    }

    @ParameterizedTest
    @MethodSource("twoProportions")
    void twoProportionsAreTestedAsOthersTestThem(Vector vector) {
        int a = vector.number("x1");
        int n = vector.number("n1");
        int c = vector.number("x2");
        int m = vector.number("n2");

        assertThat(Statistics.pooledZ(a, n, c, m)).isCloseTo(vector.real("z_pooled"), within(1e-9));
        assertThat(Statistics.chiSquare(a, n, c, m)).isCloseTo(vector.real("p_z_two_sided"), within(1e-9));
        assertThat(Statistics.fisher(a, n - a, c, m - c)).isCloseTo(vector.real("p_fisher"), within(1e-9));
        boolean small = Math.min(n, m) * (double) (a + c) / (n + m) < 5;
        assertThat(Statistics.difference(a, n, c, m))
                .isCloseTo(vector.real(small ? "p_fisher" : "p_z_two_sided"), within(1e-9));
    }

    /** 8,000 full-time and 4,000 half-time: 100 full-time and 30 half-time women above the line are 23 per cent of it. */
    @Test
    void theTopTwentiethOfTheLocalGovernmentExampleIsReproduced() {
        JsonNode example = Vectors.json("top5-percent-earners.json").get("example");
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(100, woman -> woman.sex(FEMALE).salary(90_000, 1))
                .with(380, man -> man.sex(MALE).salary(90_000, 1))
                .with(30, woman -> woman.sex(FEMALE).salary(90_000, 0.5))
                .with(10, man -> man.sex(MALE).salary(90_000, 0.5))
                .with(7520, man -> man.sex(MALE).salary(30_000, 1))
                .with(3960, man -> man.sex(MALE).salary(30_000, 0.5));
        Verify share = verify("REP-03").given(staff).in("earnings", "Top 5% of earners");

        share.yields(FEMALE, percent(example.get("expectedPct").asString()));
        assertThat(share.figure("female").numerator().orElseThrow())
                .isEqualByComparingTo(example.get("numeratorFte").asString());
        assertThat(share.figure("female").denominator().orElseThrow())
                .isEqualByComparingTo(example.get("denominatorFte").asString());
    }

    /** 490 above and 20 at the line, of 10,000: all 20 are in. */
    @Test
    void whoeverEarnsExactlyTheLineIsAboveIt() {
        JsonNode tie = Vectors.json("top5-percent-earners.json").get("tieRule");
        AmountColumn.Builder salary = new AmountColumn.Builder();
        AmountColumn.Builder fte = new AmountColumn.Builder();
        for (int row = 0; row < 10_000; row++) {
            salary.add(new BigDecimal(row < 490 ? 90_000 : row < 510 ? 80_000 : 30_000));
            fte.add(BigDecimal.ONE);
        }
        boolean[] above = TopEarnersLine.above(salary.build(), fte.build());

        assertThat(IntStream.range(0, above.length).filter(row -> above[row]).count())
                .isEqualTo(tie.get("denominatorFte").asLong());
    }
}
