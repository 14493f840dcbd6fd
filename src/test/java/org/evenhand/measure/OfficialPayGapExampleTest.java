package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.pounds;
import static org.evenhand.catalogue.Verify.poundsAnHour;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.evenhand.catalogue.Verify;
import org.evenhand.characteristic.Sex;
import org.evenhand.dataset.Workforce;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The worked example of the guidance on gender pay gap reporting: an employer of 4,500 people. */
final class OfficialPayGapExampleTest {

    private static final JsonNode ACME = Vectors.json("gpg-official-acme.json");

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

        for (int band = 0; band < Vectors.QUARTERS.size(); band++) {
            JsonNode expected = ACME.get("quartiles").get(band);
            Verify quarter = quarters.in("pay quarter", Vectors.QUARTERS.get(band))
                    .yields(FEMALE, percent(expected.get("womenPct").asString()))
                    .yields(MALE, percent(expected.get("menPct").asString()));
            assertThat(people(quarter, FEMALE)).isEqualTo(expected.get("women").asInt());
            assertThat(people(quarter, MALE)).isEqualTo(expected.get("men").asInt());
        }
    }

    private static int people(Verify quarter, Sex sex) {
        return quarter.figure(sex.code()).numerator().orElseThrow().intValueExact();
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
}
