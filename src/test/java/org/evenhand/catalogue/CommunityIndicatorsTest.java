package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.catalogue.Verify.years;
import static org.evenhand.characteristic.Characteristic.ETHNICITY;
import static org.evenhand.characteristic.Characteristic.SEX;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.EthnicGroup.WHITE_IRISH;

import java.math.BigDecimal;
import org.evenhand.characteristic.AgeBand;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** The workforce beside those who live here, each from people whom one can count on one's fingers. */
final class CommunityIndicatorsTest {

    private static final String MINORITY = "ethnic_minority";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    @Test
    void rep02DividesTheShareHereByTheShareOfResidents() {
        Workforce staff = staff().with(80, person -> person.is(WHITE_BRITISH))
                .with(20, person -> person.is(ASIAN_INDIAN))
                .residents(600, WHITE_BRITISH)
                .residents(400, ASIAN_INDIAN);

        verify("REP-02")
                .given(staff)
                .yields(MINORITY, ratio(0.5))
                .yields("white", ratio(1.33))
                .measuring("share")
                .yields(MINORITY, percent(20))
                .measuring("benchmark")
                .yields(MINORITY, percent(40));
    }

    @Test
    void rep02ComparesPeopleOfTheAgesThatTheBenchmarkCounts() {
        Workforce staff = staff().with(30, person -> person.is(AgeBand.UNDER_25))
                .with(50, person -> person.is(AgeBand.FROM_35_TO_44))
                .with(20, person -> person.is(AgeBand.FROM_65))
                .residents(400, AgeBand.UNDER_25)
                .residents(600, AgeBand.FROM_35_TO_44);

        verify("REP-02")
                .given(staff)
                .by(Characteristic.AGE)
                .measuring("share")
                .yields(AgeBand.UNDER_25, percent(37.5))
                .yields(AgeBand.FROM_35_TO_44, percent(62.5))
                .saysNothingOf(AgeBand.FROM_65)
                .measuring("ratio")
                .yields(AgeBand.UNDER_25, ratio(0.94));
    }

    @Test
    void rep02NeedsTheBenchmark() {
        verify("REP-02")
                .given(Answering.most())
                .yieldsOnly(Status.X, "Not available: the extract 'community_benchmark' would give it.");
    }

    @Test
    void rep02SaysNothingOfAGroupWithoutResidents() {
        Workforce staff = Answering.most().residents(600, WHITE_BRITISH).residents(0, ASIAN_INDIAN);

        verify("REP-02").given(staff).by(ETHNICITY).yields("white", ratio(0.75)).saysNothingOf(ASIAN_INDIAN);
    }

    @Test
    void rep02IsNotComparedWhereFewerThanSixtyPerCentToldUs() {
        Workforce staff = Answering.half().residents(600, WHITE_BRITISH).residents(400, ASIAN_INDIAN);

        verify("REP-02").given(staff).yieldsNothing(MINORITY, Status.U, "Fewer than 60% have told us.");
    }

    @Test
    void com01SaysWhoLivesHereAndHowOldTheEvidenceIs() {
        Workforce staff = Answering.most()
                .residents(500, WHITE_BRITISH)
                .residents(100, WHITE_IRISH)
                .residents(400, ASIAN_INDIAN);

        verify("COM-01")
                .given(staff)
                .yields("all", years(5.0))
                .measuring("share")
                .in("community", "Borough")
                .yields("white", percent(60))
                .yields(WHITE_IRISH, percent(10))
                .yields(MINORITY, percent(40));
    }

    @Test
    void com01CountsResidentsInWholeNumbers() {
        Workforce staff = Answering.most().residents(500, WHITE_BRITISH).residents(400, ASIAN_INDIAN);

        assertThat(verify("COM-01")
                        .given(staff)
                        .measuring("share")
                        .in("community", "Borough")
                        .figure("white"))
                .extracting(figure -> figure.numerator().orElseThrow(), figure -> figure.denominator()
                        .orElseThrow())
                .containsExactly(BigDecimal.valueOf(500), BigDecimal.valueOf(900));
    }

    @Test
    void com01NeedsTheBenchmark() {
        verify("COM-01")
                .given(Answering.most())
                .yieldsOnly(Status.X, "Not available: the extract 'community_benchmark' would give it.");
    }

    private static Workforce living() {
        return staff().with(75, person -> person.is(WHITE_BRITISH).put("home_area", "E1"))
                .with(25, person -> person.is(WHITE_BRITISH).put("home_area", "E9"))
                .with(100, person -> person.is(ASIAN_INDIAN).put("home_area", "E2"))
                .with(20, person -> person.is(ASIAN_INDIAN));
    }

    private static Workforce in(Workforce staff, String... areas) {
        for (String area : areas) {
            staff.with(Dataset.COMMUNITY_BENCHMARK, 1, "area_code", "", row -> row.put("area_code", area)
                    .put("area_name", "Borough")
                    .put("base", "all")
                    .put("characteristic", SEX.code())
                    .put("category", "all")
                    .amount("population", "1000"));
        }
        return staff;
    }

    @Test
    void com02IsTheShareOfThoseWhoseHomeIsKnown() {
        verify("COM-02")
                .given(in(living(), "E1", "E2"))
                .yields("all", percent(87.5))
                .by(ETHNICITY)
                .yields("white", percent(75))
                .yields("asian", percent(100));
    }

    @Test
    void com02NeedsHomesAndABoundary() {
        String reason = "Not available: the column 'home_area' of the extract 'workforce_snapshot' would give it.";

        verify("COM-02").given(living()).yieldsOnly(Status.X, reason);
        verify("COM-02")
                .given(in(staff().with(100, person -> person.is(WHITE_BRITISH)), "E1"))
                .yieldsOnly(Status.X, reason);
    }
}
