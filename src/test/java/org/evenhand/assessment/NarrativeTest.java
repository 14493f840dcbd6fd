package org.evenhand.assessment;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.assessment.Assessed.assessed;
import static org.evenhand.assessment.Assessed.texts;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.characteristic.EthnicGroup;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No sentence contradicts the figures that it is about. */
final class NarrativeTest {

    private static Workforce paid(double woman) {
        return Workforce.on(31, MARCH, 2026)
                .with(50, person -> person.sex(FEMALE).hourlyPay(woman))
                .with(50, person -> person.sex(MALE).hourlyPay(20));
    }

    @ParameterizedTest
    @CsvSource({"18, 10.0% less", "22, 10.0% more", "19.5, 2.5% less", "20.5, 2.5% more"})
    void theMiddleWomanIsPaidLessOrMoreAsTheGapSays(double rate, String way) {
        Assessment assessment = assessed(paid(rate), "PAY-02");
        List<String> said = Stream.of(assessment.better(), assessment.worse())
                .flatMap(statements -> texts(statements).stream())
                .toList();

        assertThat(said).containsExactly("The middle woman is paid " + way + " an hour than the middle man.");
    }

    @ParameterizedTest
    @CsvSource({"19.9, 0.5% less an hour than", "20.1, 0.5% more an hour than", "20, the same an hour as"})
    void aGapOfLessThanOnePerCentIsLevelWhicheverWayItGoes(double rate, String way) {
        Assessment assessment = assessed(paid(rate), "PAY-02");

        assertThat(texts(assessment.better()))
                .containsExactly("About level: the middle woman is paid " + way + " the middle man.");
        assertThat(assessment.worse()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {18, 19.5, 20.5, 22})
    void aGapOfOnePerCentOrMoreIsBehindWhicheverWayItGoes(double rate) {
        Assessment assessment = assessed(paid(rate), "PAY-02");

        assertThat(assessment.worse()).hasSize(1);
        assertThat(assessment.better()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18, 10.0% less", "22, 10.0% more"})
    void theSheetOfTheGapBeginsWithTheSameWay(double rate, String way) {
        assertThat(assessed(paid(rate), "PAY-02").findings())
                .containsEntry("PAY-02", "The middle woman is paid " + way + " an hour than the middle man.");
    }

    /** Outcomes with a baseline of a year ago, and what was published since of each. */
    private static Workforce outcomes(Workforce staff, String... published) {
        for (String value : published) {
            staff.with(Dataset.ACTION_PLAN_EVIDENCE, 1, "item_id", "I" + value, item -> item.put("item_type", "outcome")
                            .put("indicator_id", "OWN-" + value)
                            .amount("baseline", "10")
                            .amount("target", "20")
                            .put("as_at", LocalDate.of(2025, 3, 31))
                            .put("criteria_improving", "1 point")
                            .put("criteria_worsening", "1 point"))
                    .with(Dataset.PUBLISHED_FIGURES, 1, "indicator_id", "X" + value, figure -> figure.put(
                                    "indicator_id", "OWN-" + value)
                            .put("unit", "per cent")
                            .amount("value", value)
                            .put("snapshot_date", LocalDate.of(2026, 3, 31)));
        }
        return staff;
    }

    @ParameterizedTest
    @CsvSource({
        "12 8 7, worse, By their own stated tests; 1 of 3 outcomes of the action plan is improving and 2 are worsening.",
        "12 13 10.5 8, better, By their own stated tests; 2 of 4 outcomes of the action plan are improving; 1 is steady and 1 is worsening.",
        "12 8, cannot say, By their own stated tests; 1 of 2 outcomes of the action plan is improving and 1 is worsening.",
        "12, better, By its own stated test; 1 of 1 outcomes of the action plan is improving.",
    })
    void theFirstPageSaysOfAllOutcomesWhichWayTheyGo(String published, String list, String sentence) {
        Assessment assessment = assessed(outcomes(paid(18), published.split(" ")), "LPC-02");

        assertThat(texts(Map.of(
                                "better", assessment.better(),
                                "worse", assessment.worse(),
                                "cannot say", assessment.cannotSay())
                        .get(list)))
                .containsExactly(sentence.replace("tests;", "tests,")
                        .replace("test;", "test,")
                        .replace("improving;", "improving,"));
        assertThat(Stream.of(assessment.better(), assessment.worse(), assessment.cannotSay())
                        .flatMap(List::stream))
                .extracting(Statement::basis)
                .containsExactly("LPC-02, between the last two values that the plan and earlier reports give");
    }

    @Test
    void outcomesOfWhichWeCannotSayYetAreCountedToo() {
        Workforce staff = outcomes(paid(18), "12", "8")
                .with(Dataset.ACTION_PLAN_EVIDENCE, 1, "item_id", "open", item -> item.put("item_type", "outcome")
                        .put("indicator_id", "OWN-open")
                        .amount("target", "20"));

        assertThat(texts(assessed(staff, "LPC-02").cannotSay()))
                .containsExactly("By their own stated tests, 1 of 3 outcomes of the action plan is improving and 1 is"
                        + " worsening; of 1 we cannot say yet.");
    }

    @Test
    void theSheetOfObjectivesSaysOfAllOutcomesWhichWayTheyGo() {
        assertThat(assessed(outcomes(paid(18), "12", "8", "7"), "LPC-02").findings())
                .containsEntry(
                        "LPC-02",
                        "Outcomes of the action plan, by their own stated tests: 1 improving, 0 maintaining, 2 worsening,"
                                + " 0 cannot say yet.");
    }

    @Test
    void wherePublishedFiguresAreAtHandThePayGapSaysWhyItIsNotComparedWithThem() {
        assertThat(texts(assessed(outcomes(paid(18), "10"), "PAY-02", "LPC-02").worse()))
                .containsExactly(
                        "The middle woman is paid 10.0% less an hour than the middle man. Whether that is better"
                                + " than before we do not say: no pay of an earlier year is measured here.");
    }

    @Test
    void aRungOfTheLadderIsComparedInOneSentence() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(180, person -> person.sex(FEMALE).tier(7))
                .with(20, person -> person.sex(MALE).tier(7))
                .with(5, person -> person.sex(FEMALE).tier(4))
                .with(18, person -> person.sex(MALE).tier(4))
                .with(3, person -> person.sex(FEMALE).tier(2))
                .with(6, person -> person.sex(MALE).tier(2));

        assertThat(assessed(DisclosurePolicy.PUBLISHED, staff, "PRG-04")
                        .findings()
                        .get("PRG-04"))
                .contains("times as common in tiers 1 to 5 compared with tiers 6 and 7.");
    }

    @Test
    void whereNothingCanBeMadeThereIsNoSentence() {
        Workforce staff = Workforce.on(31, MARCH, 2026).with(50, person -> person.sex(FEMALE));

        assertThat(assessed(staff, "PAY-02").findings()).isEmpty();
    }

    @Test
    void whoLeavesIsSaidWhereItIsNotKnownWhy() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(200, person -> person.sex(FEMALE))
                .with(200, person -> person.sex(MALE))
                .leavers(100, person -> person.sex(FEMALE))
                .leavers(20, person -> person.sex(MALE));

        assertThat(texts(assessed(staff, "RET-01", "RET-02").worse()))
                .containsExactly("Women are 5.00 times as likely to leave as men.");
    }

    @Test
    void questionsThatNoExtractHoldsAreOneLine() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(100, person -> person.sex(FEMALE).is(EthnicGroup.WHITE_IRISH));

        assertThat(texts(assessed(staff, "DEC-01").cannotSay()))
                .containsExactly("We cannot say anything about disability, age, religion or belief, sexual orientation,"
                        + " gender identity, marriage and civil partnership or pregnancy and maternity: the extracts do"
                        + " not hold the answers.");
    }

    @Test
    void aGroupOfManyIsNamedAfterThosePeople() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(200, person -> person.is(EthnicGroup.WHITE_BRITISH))
                .with(200, person -> person.is(EthnicGroup.MIXED_WHITE_AND_ASIAN))
                .leavers(20, person -> person.is(EthnicGroup.WHITE_BRITISH))
                .leavers(60, person -> person.is(EthnicGroup.MIXED_WHITE_AND_ASIAN));

        assertThat(texts(assessed(staff, "RET-01").worse()))
                .contains(
                        "People of mixed or multiple ethnic groups are 3.00 times as likely to leave as White people.");
    }

    @Test
    void whoeverFallsBehindAtAStageIsNamedAndNobodyElse() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .applications(80, each -> each.sex(FEMALE).ended("rejected_sift"))
                .applications(20, each -> each.sex(FEMALE).shortlisted())
                .applications(40, each -> each.sex(MALE).ended("rejected_sift"))
                .applications(60, each -> each.sex(MALE).shortlisted());

        assertThat(texts(assessed(staff, "REC-05").worse()))
                .containsExactly(
                        "Women fall furthest behind men at the stage 'shortlisted': 20.0% reach it, against 60.0%.");
    }

    @Test
    void aRatioThatMayBeChanceIsSaidToBeSoAtOnce() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .applications(10, each -> each.sex(FEMALE).ended("appointed"))
                .applications(40, each -> each.sex(FEMALE).ended("rejected_sift"))
                .applications(14, each -> each.sex(MALE).ended("appointed"))
                .applications(36, each -> each.sex(MALE).ended("rejected_sift"));

        assertThat(assessed(staff, "REC-04").findings())
                .containsEntry(
                        "REC-04",
                        "Women are 0.71 times as likely to get the job as men."
                                + " This may be chance (likely range 0.35 to 1.45), so we cannot say yet.");
    }

    private static List<String> bases(List<Statement> statements) {
        return statements.stream().map(Statement::basis).toList();
    }

    @Test
    void aRatioSaysWhichSideIsOnTop() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .applications(10, each -> each.sex(FEMALE).shortlisted().ended("appointed"))
                .applications(40, each -> each.sex(FEMALE).shortlisted().ended("rejected_interview"))
                .applications(14, each -> each.sex(MALE).shortlisted().ended("appointed"))
                .applications(36, each -> each.sex(MALE).shortlisted().ended("rejected_interview"));

        assertThat(bases(assessed(staff, "REC-03").cannotSay()))
                .containsExactly("REC-03; men 1.40 times as likely as women; likely range 0.69 to 2.85");
    }

    @Test
    void aGroupThatThinsOutSaysByHowMuchOnTheSameSideOfZeroAsItsRange() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(10, person -> person.sex(FEMALE).tier(2))
                .with(40, person -> person.sex(MALE).tier(2))
                .with(300, person -> person.sex(FEMALE).tier(5))
                .with(100, person -> person.sex(MALE).tier(5));

        assertThat(bases(assessed(staff, "REP-05").worse()))
                .containsExactly(
                        "REP-05; 55.0 percentage points fewer in the senior tiers than in the others, likely range"
                                + " 37.5 to 67.8 fewer");
    }

    @Test
    void theWeightiestLineOfEachTopicComesFirst() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(200, person -> person.sex(FEMALE).is(EthnicGroup.BLACK_AFRICAN))
                .with(200, person -> person.sex(MALE).is(EthnicGroup.ASIAN_INDIAN))
                .with(200, person -> person.sex(MALE).is(EthnicGroup.WHITE_BRITISH))
                .leavers(80, leaver -> leaver.sex(FEMALE)
                        .is(EthnicGroup.BLACK_AFRICAN)
                        .leavesFor("resignation"))
                .leavers(
                        40,
                        leaver -> leaver.sex(MALE).is(EthnicGroup.ASIAN_INDIAN).leavesFor("resignation"))
                .leavers(
                        20,
                        leaver -> leaver.sex(MALE).is(EthnicGroup.WHITE_BRITISH).leavesFor("resignation"));
        Assessment assessment = assessed(staff, "RET-02");

        assertThat(texts(assessment.worse()))
                .containsExactly(
                        "Black people are 4.00 times as likely to resign as White people.",
                        "Women are 2.67 times as likely to resign as men.");
        assertThat(assessment.further()).isZero();
    }

    @Test
    void aSentenceAboutRareEventsSaysWhatTheyAreAndOfHowManyYears() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(200, person -> person.sex(FEMALE))
                .with(200, person -> person.sex(MALE))
                .leavers(3, leaver -> redundant(leaver.sex(FEMALE), 2026))
                .leavers(17, leaver -> redundant(leaver.sex(FEMALE), 2024))
                .leavers(8, leaver -> redundant(leaver.sex(MALE), 2024));

        assertThat(assessed(staff, "RET-05").findings())
                .containsEntry(
                        "RET-05",
                        "Women are 2.50 times as likely to leave by voluntary redundancy as men, three years together.");
    }

    private static Row redundant(Row leaver, int year) {
        return leaver.put("leaving_reason", "redundancy_voluntary").put("leave_date", LocalDate.of(year, 1, 31));
    }

    @Test
    void noGapIsTheSameAndNoGradeIsNone() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(50, person -> person.sex(FEMALE).grade("1").hourlyPay(20))
                .with(50, person -> person.sex(MALE).grade("1").hourlyPay(20));

        assertThat(assessed(staff, "PAY-01", "PAY-10").findings())
                .containsEntry("PAY-01", "On average women are paid the same an hour as men (men are the comparator).")
                .containsEntry(
                        "PAY-10",
                        "In none of 1 grades that can be shown, women and men in the middle differ by 5% or more in pay.");
    }
}
