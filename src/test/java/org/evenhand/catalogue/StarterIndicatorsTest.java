package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining and the first year, from people whom one can count on one's fingers. */
final class StarterIndicatorsTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);
    private static final LocalDate A_YEAR_BEFORE = LocalDate.of(2024, 6, 3);

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(FEMALE).in("Housing"))
                .with(60, person -> person.sex(MALE).in("Roads"));
    }

    private static Row started(Row row) {
        return row.put("start_date", JUNE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STA-01", "ONB-01", "ONB-02", "ONB-03", "ONB-04"})
    void joiningNeedsItsExtract(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'starters_onboarding' would give it.");
    }

    @Test
    void aMissingColumnIsNamedWithItsExtract() {
        verify("ONB-01")
                .given(staff().starters(20, each -> started(each).sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'induction_due' of the extract 'starters_onboarding' would give it.");
    }

    /** Everybody of Roads passed, which is said of each of them; Housing would tell it by what is left. */
    @Test
    void onb02TellsNeitherThatEverybodyPassedNorThatNobodyDid() {
        Workforce staff = staff().starters(
                        30, each -> ended(each, "passed").sex(MALE).in("Roads"))
                .starters(60, each -> ended(each, "passed").sex(FEMALE).in("Housing"))
                .starters(20, each -> ended(each, "failed").sex(FEMALE).in("Housing"))
                .starters(40, each -> ended(each, "passed").sex(FEMALE).in("Parks"))
                .starters(14, each -> ended(each, "failed").sex(FEMALE).in("Parks"));
        Verify rate = verify("ONB-02").given(staff, DisclosurePolicy.PUBLISHED).measuring("rate");

        assertThat(rate.in("department", "Roads").figure("all").status()).isEqualTo(Status.C);
        assertThat(rate.figures().stream()
                        .filter(figure -> figure.within().equals("department") && figure.published())
                        .map(Figure::withinValue))
                .containsOnly("Housing");
        verify("ONB-02")
                .given(staff)
                .measuring("rate")
                .in("department", "Roads")
                .yields("all", percent(100));
    }

    @Test
    void whereNoProbationEndedThereIsNothingToSay() {
        verify("ONB-02")
                .given(staff().starters(20, each -> ended(each, "extended").sex(FEMALE)))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    @Test
    void sta01CountsThoseWhoJoinedInTheYearAndNotThoseWhoMovedHere() {
        Workforce staff = staff().starters(15, each -> started(each).sex(FEMALE).in("Housing"))
                .starters(5, each -> started(each).sex(MALE).in("Housing"))
                .starters(9, each -> started(each).sex(MALE).put("starter_type", "internal_move"))
                .starters(9, each -> each.sex(MALE).put("start_date", A_YEAR_BEFORE));

        verify("STA-01")
                .given(staff)
                .yields(FEMALE, percent(75))
                .measuring("count")
                .yields(FEMALE, people(15))
                .in("department", "Housing")
                .yields(MALE, people(5));
    }

    /** People 1 to 40 are women and 41 to 100 men; a year earlier 31 to 90 were here. */
    @Test
    void sta01FindsThoseWhoJoinedInTwoSnapshotsWhereNoExtractTellsOfThem() {
        Workforce then = Workforce.on(31, MARCH, 2025).from(31).with(60, person -> person.sex(FEMALE));

        verify("STA-01")
                .given(staff().after(then))
                .measuring("count")
                .yields(FEMALE, people(30))
                .yields(MALE, people(10));
    }

    /** Women: 20 due, 15 on time. Men: 10 due, all on time; 5 more are not due yet. */
    @Test
    void onb01CountsInductionsByTheDayOnWhichTheyWereDue() {
        Workforce staff = staff().starters(
                        15, each -> inducted(each, 30).sex(FEMALE).in("Housing"))
                .starters(3, each -> inducted(each, 31).sex(FEMALE).in("Housing"))
                .starters(2, each -> due(each).sex(FEMALE).in("Roads"))
                .starters(10, each -> inducted(each, 1).sex(MALE).in("Roads"))
                .starters(5, each -> started(each).sex(MALE).put("induction_due", LocalDate.of(2026, 4, 1)));

        verify("ONB-01")
                .given(staff)
                .at("Induction on time")
                .yields("all", percent(83.3))
                .yields(FEMALE, percent(75))
                .yields(MALE, percent(100))
                .in("department", "Roads")
                .yields("all", percent(83.3));
        verify("ONB-01").given(staff).measuring("ratio").yields(FEMALE, ratio(0.75));
    }

    private static Row due(Row row) {
        return started(row).put("induction_due", JUNE.plusDays(30));
    }

    private static Row inducted(Row row, int days) {
        return due(row).put("induction_done", JUNE.plusDays(days));
    }

    /** Women: 16 of 20 pass. Men: 20 of 20; one that was extended has not ended. */
    @Test
    void onb02DividesThePassRateOfTheGroupByThatOfTheComparator() {
        Workforce staff = staff().starters(16, each -> ended(each, "passed").sex(FEMALE))
                .starters(3, each -> ended(each, "failed").sex(FEMALE))
                .starters(1, each -> ended(each, "left").sex(FEMALE))
                .starters(20, each -> ended(each, "passed").sex(MALE))
                .starters(4, each -> ended(each, "extended").sex(MALE))
                .starters(8, each -> ended(each, "failed").sex(MALE).put("probation_due", LocalDate.of(2025, 3, 31)));

        verify("ONB-02")
                .given(staff)
                .at("Passed")
                .yields(FEMALE, ratio(0.8))
                .measuring("rate")
                .yields(FEMALE, percent(80))
                .yields(MALE, percent(100));
    }

    /** The women are an exact number, those of them who passed a rounded one. */
    @ParameterizedTest
    @ValueSource(ints = {36, 37, 38, 39, 41, 42, 43, 44})
    void noMoreCanPassThanEndedProbation(int women) {
        Workforce staff = staff().starters(women, each -> ended(each, "passed").sex(FEMALE))
                .starters(92, each -> ended(each, "passed").sex(MALE))
                .starters(13, each -> ended(each, "failed").sex(MALE));

        assertThat(verify("ONB-02").given(staff, DisclosurePolicy.PUBLISHED).figures())
                .filteredOn(figure -> figure.measure().equals("rate") && figure.published())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.number()).isLessThanOrEqualTo(new BigDecimal(100)));
    }

    /** Whoever began in the year before may end probation in this one. */
    private static Row ended(Row row, String outcome) {
        return row.put("start_date", LocalDate.of(2025, 1, 6))
                .put("probation_due", LocalDate.of(2025, 7, 6))
                .put("probation_outcome", outcome);
    }

    /** Women: 6 of 20 who began 12 to 24 months ago left within 365 days. Men: 5 of 20; one left on day 366. */
    @Test
    void onb03CountsThoseWhoLeftWithin365Days() {
        Workforce staff = staff().starters(20, each -> each.sex(FEMALE).put("start_date", A_YEAR_BEFORE))
                .starters(20, each -> each.sex(MALE).put("start_date", A_YEAR_BEFORE))
                .starters(30, each -> started(each).sex(MALE));
        leave(staff, 0, 6, 100);
        leave(staff, 20, 5, 365);
        leave(staff, 25, 1, 366);
        leave(staff, 40, 10, 400);

        verify("ONB-03")
                .given(staff)
                .yields("all", percent(27.5))
                .yields(FEMALE, percent(30))
                .yields(MALE, percent(25))
                .measuring("ratio")
                .yields(FEMALE, ratio(1.2));
    }

    private static void leave(Workforce staff, int from, int count, int days) {
        for (int starter = from; starter < from + count; starter++) {
            String person = "S" + starter;
            staff.leavers(1, each -> each.put("person_id", person).put("leave_date", A_YEAR_BEFORE.plusDays(days)));
        }
    }

    @Test
    void onb03NeedsLeavers() {
        Workforce staff = staff().starters(20, each -> each.sex(FEMALE).put("start_date", A_YEAR_BEFORE));

        verify("ONB-03").given(staff).yieldsOnly(Status.X, "Not available: the extract 'leavers' would give it.");
    }

    @Test
    void nobodyWhoBeganInTheYearBeforeIsNothingToSay() {
        verify("ONB-03")
                .given(staff().starters(20, each -> started(each).sex(FEMALE)).supplied(Dataset.LEAVERS))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** Disabled starters: 12 of 20 ready, 5 of 10 adjustments by day 30, 10 of 20 content. Others: 18 of 20 ready. */
    @Test
    void onb04TellsOfTheFirstDayOfAdjustmentsAndOfTheFirstWeeks() {
        Workforce staff = staff().starters(
                        5, each -> adjusted(each, 30).put("day_one_ready", true).put("starter_score", 4))
                .starters(
                        5, each -> adjusted(each, 31).put("day_one_ready", true).put("starter_score", 5))
                .starters(2, each -> started(each)
                        .is(DISABLED)
                        .put("day_one_ready", true)
                        .put("starter_score", 3))
                .starters(8, each -> started(each)
                        .is(DISABLED)
                        .put("day_one_ready", false)
                        .put("starter_score", 1))
                .starters(18, each -> started(each).is(NOT_DISABLED).put("day_one_ready", true))
                .starters(2, each -> started(each).is(NOT_DISABLED).put("day_one_ready", false));

        verify("ONB-04")
                .given(staff)
                .at("Ready on day one")
                .yields("all", percent(75))
                .yields(DISABLED, percent(60))
                .yields(NOT_DISABLED, percent(90))
                .at("Adjustments in place by day 30")
                .yields(DISABLED, percent(50))
                .at("First weeks went well")
                .yields(DISABLED, percent(50));
        verify("ONB-04").given(staff).at("Ready on day one").measuring("ratio").yields(DISABLED, ratio(0.67));
    }

    private static Row adjusted(Row row, int days) {
        return started(row)
                .is(DISABLED)
                .put("adjustments_agreed", JUNE)
                .put("adjustments_in_place", JUNE.plusDays(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STA-01", "ONB-01", "ONB-02", "ONB-03", "ONB-04"})
    void aFewWhoJoinedAreNotPrinted(String indicator) {
        Workforce staff = staff().starters(
                        43, each -> whole(each, JUNE).sex(FEMALE).is(DISABLED).in("Housing"))
                .starters(
                        52, each -> whole(each, JUNE).sex(MALE).is(NOT_DISABLED).in("Roads"))
                .starters(7, each -> due(each).sex(MALE).is(DISABLED).in("Roads"))
                .starters(31, each -> whole(each, A_YEAR_BEFORE).sex(FEMALE).in("Housing"))
                .starters(36, each -> whole(each, A_YEAR_BEFORE).sex(MALE).in("Roads"));
        leave(staff, 102, 8, 100);
        leave(staff, 133, 3, 100);

        verify(indicator).given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }

    private static Row whole(Row row, LocalDate start) {
        return row.put("start_date", start)
                .put("induction_due", start.plusDays(30))
                .put("induction_done", start.plusDays(20))
                .put("day_one_ready", true)
                .put("probation_due", LocalDate.of(2025, 12, 2))
                .put("probation_outcome", "passed")
                .put("starter_score", 5);
    }
}
