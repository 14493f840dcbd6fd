package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.applications;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Answer.PREFER_NOT_TO_SAY;
import static org.evenhand.characteristic.Characteristic.SEX;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.BLACK_AFRICAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recruitment, from people whom one can count on one's fingers. */
final class RecruitmentIndicatorsTest {

    private static final String NONE_FOUND =
            "None found: no group's lowest ratio is further below 1 than chance would give.";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(FEMALE).in("Housing"))
                .with(60, person -> person.sex(MALE).in("Roads"));
    }

    /** Women: 50 apply, 20 are shortlisted, 5 appointed. Men: 50, 40, 20. */
    private static Workforce recruiting() {
        return staff().applications(30, each -> each.sex(FEMALE).ended("rejected_sift"))
                .applications(15, each -> each.sex(FEMALE).shortlisted().ended("withdrawn"))
                .applications(5, each -> each.sex(FEMALE).ended("appointed"))
                .applications(10, each -> each.sex(MALE).ended("rejected_sift"))
                .applications(20, each -> each.sex(MALE).shortlisted().ended("withdrawn"))
                .applications(20, each -> each.sex(MALE).ended("appointed"));
    }

    @Test
    void rec01SharesAreOfApplicationsThatToldUs() {
        Workforce staff = staff().applications(60, each -> each.is(WHITE_BRITISH))
                .applications(30, each -> each.is(ASIAN_INDIAN))
                .applications(10, each -> each)
                .residents(600, WHITE_BRITISH)
                .residents(400, ASIAN_INDIAN);

        verify("REC-01")
                .given(staff)
                .yields("ethnic_minority", percent(33.3))
                .measuring("benchmark")
                .yields("ethnic_minority", percent(40))
                .measuring("count")
                .yields("ethnic_minority", applications(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REC-01", "REC-02", "REC-03", "REC-04", "REC-05"})
    void recruitmentNeedsItsExtract(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'recruitment' would give it.");
    }

    @Test
    void rec02DividesTheRateOfTheGroupByThatOfTheComparator() {
        verify("REC-02")
                .given(recruiting())
                .at("Shortlisted")
                .yields(FEMALE, ratio(0.5))
                .measuring("rate")
                .yields(FEMALE, percent(40))
                .yields(MALE, percent(80));
    }

    @Test
    void rec03DividesTheRateOfTheComparatorByThatOfTheGroup() {
        verify("REC-03")
                .given(recruiting())
                .at("Appointed")
                .yields(FEMALE, ratio(2))
                .measuring("rate")
                .yields(FEMALE, percent(25))
                .yields(MALE, percent(50));
    }

    @Test
    void rec04GoesFromApplicationToAppointment() {
        verify("REC-04")
                .given(recruiting())
                .at("Appointed")
                .yields(FEMALE, ratio(0.25))
                .measuring("rate")
                .yields(FEMALE, percent(10))
                .yields(MALE, percent(40));
    }

    /** The four-fifths screen: each rate as a share of the highest, whoever has it. */
    @Test
    void ratesAreScreenedAgainstTheHighest() {
        verify("REC-02")
                .given(recruiting())
                .measuring("impact ratio")
                .yields(FEMALE, ratio(0.5))
                .yields(MALE, ratio(1));
    }

    /** Half of the women are shortlisted, and three in ten of the men: 0.30 / 0.50. */
    @Test
    void thoseWhomOthersAreComparedWithAreScreenedToo() {
        Workforce staff = staff().applications(50, each -> each.sex(FEMALE).shortlisted())
                .applications(50, each -> each.sex(FEMALE).ended("rejected_sift"))
                .applications(30, each -> each.sex(MALE).shortlisted())
                .applications(70, each -> each.sex(MALE).ended("rejected_sift"));

        verify("REC-02")
                .given(staff)
                .measuring("impact ratio")
                .yields(MALE, ratio(0.6))
                .yields(FEMALE, ratio(1));
    }

    /** Four of ten Black applicants are too few to be screened; with them ethnic minority applicants have the highest rate. */
    @Test
    void noRateIsHigherThanTheHighest() {
        Workforce staff = staff().applications(
                        50, each -> each.is(WHITE_BRITISH).shortlisted())
                .applications(50, each -> each.is(WHITE_BRITISH).ended("rejected_sift"))
                .applications(50, each -> each.is(ASIAN_INDIAN).shortlisted())
                .applications(46, each -> each.is(ASIAN_INDIAN).ended("rejected_sift"))
                .applications(4, each -> each.is(BLACK_AFRICAN).shortlisted());

        verify("REC-02")
                .given(staff)
                .measuring("impact ratio")
                .yields("ethnic_minority", ratio(1))
                .yields("white", ratio(0.93))
                .yields("asian", ratio(0.96))
                .saysNothingOf("black");
    }

    /** Ten Black applicants are 1 % of a thousand, all shortlisted; others are screened as if they were not there. */
    @Test
    void groupsBelowTwoPerCentAreNotScreened() {
        Workforce staff = aThousand(10);

        verify("REC-02")
                .given(staff)
                .measuring("impact ratio")
                .yields("white", ratio(1))
                .yields("ethnic_minority", ratio(0.85))
                .saysNothingOf("black")
                .measuring("rate")
                .yields("black", percent(100));
    }

    @Test
    void groupsOfTwoPerCentOfApplicantsOrOfResidentsAreScreened() {
        verify("REC-02")
                .given(aThousand(20))
                .measuring("impact ratio")
                .yields("black", ratio(1))
                .yields("white", ratio(0.5));
        verify("REC-02")
                .given(aThousand(10).residents(980, WHITE_BRITISH).residents(20, BLACK_AFRICAN))
                .measuring("impact ratio")
                .yields("black", ratio(1))
                .yields("white", ratio(0.5));
    }

    /** Half of the White applicants and two fifths of the Asian ones are shortlisted, and all Black ones. */
    private static Workforce aThousand(int black) {
        return staff().applications(300, each -> each.is(WHITE_BRITISH).shortlisted())
                .applications(300, each -> each.is(WHITE_BRITISH).ended("rejected_sift"))
                .applications(160, each -> each.is(ASIAN_INDIAN).shortlisted())
                .applications(240 - black, each -> each.is(ASIAN_INDIAN).ended("rejected_sift"))
                .applications(black, each -> each.is(BLACK_AFRICAN).shortlisted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"REC-02", "REC-03", "REC-04"})
    void nothingIsComparedWhereNobodyReachedTheStage(String indicator) {
        Workforce staff = staff().applications(50, each -> each.sex(FEMALE).ended("rejected_sift"));

        verify(indicator).given(staff).yieldsOnly(Status.Z, "Nobody reached the stage that this is about.");
    }

    @Test
    void aRatioNeedsEventsOnBothSides() {
        Workforce staff = staff().applications(50, each -> each.sex(FEMALE).ended("rejected_sift"))
                .applications(4, each -> each.sex(FEMALE).shortlisted())
                .applications(50, each -> each.sex(MALE).shortlisted());

        verify("REC-02")
                .given(staff)
                .yieldsNothing(FEMALE, Status.U, "One side has fewer than 5 events.")
                .measuring("rate")
                .yields(FEMALE, percent(7.4));
    }

    @Test
    void aRatioNeedsPeopleOnBothSides() {
        Workforce staff = staff().applications(9, each -> each.sex(FEMALE).shortlisted())
                .applications(50, each -> each.sex(MALE).shortlisted());

        verify("REC-02").given(staff).yieldsNothing(FEMALE, Status.U, "One side has fewer than 10 people.");
    }

    @Test
    void groupsAreNotComparedWhereFewerThanSixtyPerCentToldUs() {
        Workforce staff = recruiting().applications(100, each -> each.answers(SEX, PREFER_NOT_TO_SAY));

        verify("REC-02").given(staff).yieldsNothing(FEMALE, Status.U, "Fewer than 60% have told us.");
    }

    /** At the shortlist women fall behind by more than chance; later stages have the same ratio and too few people to say. */
    @Test
    void rec05NamesTheStageAtWhichAGroupFallsBehind() {
        verify("REC-05")
                .given(recruiting())
                .at("Shortlisted")
                .yields(FEMALE, ratio(0.5))
                .measuring("ratio")
                .yields(FEMALE, ratio(0.5))
                .at("Interviewed")
                .yields(FEMALE, ratio(0.5))
                .at("Appointed")
                .yieldsNothing(FEMALE, Status.U, "One side has fewer than 10 people.");
        verify("REC-05").given(recruiting()).yields(FEMALE, ratio(0.5));
    }

    @Test
    void rec05SaysSoWhereNobodyFallsBehind() {
        Workforce staff = staff().applications(50, each -> each.sex(FEMALE).ended("appointed"))
                .applications(50, each -> each.sex(MALE).ended("appointed"));

        verify("REC-05").given(staff).yieldsNothing("all", Status.Z, NONE_FOUND);
    }

    /**
     * Women: 500 apply, 240 are shortlisted and interviewed, 8 offered. Men: 500, 300, 20. The ratio at the shortlist is 0.80 and no
     * chance (p 0.0002); that at the offer is 0.50 and may be (p 0.08), so the lowest cannot be named, and no other is the lowest.
     */
    @Test
    void rec05TestsTheLowestRatioAndNoOther() {
        Workforce staff = staff().applications(260, each -> each.sex(FEMALE).ended("rejected_sift"))
                .applications(232, each -> each.sex(FEMALE).ended("rejected_interview"))
                .applications(8, each -> each.sex(FEMALE).ended("appointed"))
                .applications(200, each -> each.sex(MALE).ended("rejected_sift"))
                .applications(280, each -> each.sex(MALE).ended("rejected_interview"))
                .applications(20, each -> each.sex(MALE).ended("appointed"));

        verify("REC-05")
                .given(staff)
                .yieldsNothing("all", Status.Z, NONE_FOUND)
                .measuring("ratio")
                .at("Shortlisted")
                .yields(FEMALE, ratio(0.8))
                .at("Offered")
                .yields(FEMALE, ratio(0.5));
    }

    @Test
    void rec05SaysSoWhereNoStageCanBeTested() {
        Workforce staff = staff().applications(9, each -> each.sex(FEMALE).ended("appointed"))
                .applications(9, each -> each.sex(MALE).ended("appointed"));

        verify("REC-05").given(staff).yieldsNothing("all", Status.U, "No stage has enough people to be tested.");
    }
}
