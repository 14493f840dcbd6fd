package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.evenhand.catalogue.Verify;
import org.evenhand.dataset.Workforce;
import org.evenhand.table.AmountColumn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The top 5 % of earners, as the worked example of local government has them. */
final class TopEarnersVectorsTest {

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
