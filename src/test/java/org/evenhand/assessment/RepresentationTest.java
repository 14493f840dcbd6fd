package org.evenhand.assessment;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.assessment.Assessed.assessed;
import static org.evenhand.assessment.Assessed.texts;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;

import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.junit.jupiter.api.Test;

/** What is said of groups that are fewer here than in the community, and of what changed. */
final class RepresentationTest {

    /** Disabled people were so many of 1,000 and are so many of 1,000 others; 200 of 1,000 residents are disabled. */
    private static Assessment disabled(int then, int now) {
        return disabled(DisclosurePolicy.EXACT, then, now, 1001);
    }

    /** The same of people of whom those from this number on are here now. */
    private static Assessment disabled(DisclosurePolicy policy, int then, int now, int from) {
        return assessed(
                policy,
                workforce(2026, now, from)
                        .residents(200, DISABLED)
                        .residents(800, NOT_DISABLED)
                        .after(workforce(2025, then, 1)),
                "REP-02",
                "REP-13");
    }

    private static Workforce workforce(int year, int disabled, int from) {
        return Workforce.on(31, MARCH, year)
                .from(from)
                .with(disabled, person -> person.is(DISABLED))
                .with(1000 - disabled, person -> person.is(NOT_DISABLED));
    }

    @Test
    void aShareThatRoseIsUpAndBetter() {
        Assessment assessment = disabled(80, 100);

        assertThat(assessment.worse()).isEmpty();
        assertThat(texts(assessment.better()))
                .containsExactly("Disabled people are 10.0% of those who told us, up from 8.0% a year ago; 20.0% of"
                        + " working-age residents are. The gap is about 100 people (a measure of distance, not a target:"
                        + " appointments are on merit). The change of +20 people is +20 from people who joined and left and"
                        + " 0 from people who told us or changed their answer.");
    }

    @Test
    void aRiseThatIsMostlyPeopleTellingUsIsNeitherBetterNorWorse() {
        Assessment assessment = disabled(DisclosurePolicy.EXACT, 80, 100, 1);

        assertThat(assessment.better()).isEmpty();
        assertThat(assessment.worse()).isEmpty();
        assertThat(texts(assessment.cannotSay()))
                .containsExactly("Disabled people are 10.0% of those who told us, up from 8.0% a year ago; 20.0% of"
                        + " working-age residents are. The gap is about 100 people (a measure of distance, not a target:"
                        + " appointments are on merit). The change of +20 people is 0 from people who joined and left and"
                        + " +20 from people who told us or changed their answer. That is mostly people telling us, so that"
                        + " we cannot say whether it is better or worse.");
    }

    /** Where the change and one part of it are printed the other follows, so both are said or neither. */
    @Test
    void aChangeThatCannotBeTakenApartIsNeitherBetterNorWorse() {
        Assessment assessment = disabled(DisclosurePolicy.PUBLISHED, 80, 100, 1);

        assertThat(assessment.better()).isEmpty();
        assertThat(assessment.worse()).isEmpty();
        assertThat(texts(assessment.cannotSay())).hasSize(1).allSatisfy(text -> assertThat(text)
                .endsWith("The change of +20 people cannot be taken apart into people who joined and left and"
                        + " people who told us: the numbers are too small to tell. So we cannot say whether it is"
                        + " better or worse."));
    }

    /** 28 joined, 30 left and 35 changed their answer: whether more left than joined rounding leaves open. */
    @Test
    void aPartOfAChangeThatMayBeMoreOrFewerIsNotSaid() {
        Workforce now = Workforce.on(31, MARCH, 2026)
                .from(31)
                .with(85, person -> person.is(DISABLED))
                .with(885, person -> person.is(NOT_DISABLED))
                .from(2000)
                .with(28, person -> person.is(DISABLED))
                .residents(200, DISABLED)
                .residents(800, NOT_DISABLED)
                .after(workforce(2025, 80, 1));

        assertThat(texts(assessed(DisclosurePolicy.PUBLISHED, now, "REP-02", "REP-13")
                        .cannotSay()))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text)
                        .containsPattern(
                                "The change of \\+\\d+ people is about \\+\\d+ from people who told us or changed their answer; of the"
                                        + " rest we cannot say whether it is more or fewer\\."));
    }

    @Test
    void aShareThatFellIsDownAndWorse() {
        Assessment assessment = disabled(100, 80);

        assertThat(assessment.better()).isEmpty();
        assertThat(texts(assessment.worse())).hasSize(1).allSatisfy(text -> assertThat(text)
                .contains("8.0% of those who told us, down from 10.0% a year ago")
                .contains("The change of −20 people"));
    }

    @Test
    void aShareThatDidNotMoveIsAsAYearAgo() {
        assertThat(texts(disabled(100, 100).worse())).hasSize(1).allSatisfy(text -> assertThat(text)
                .contains("10.0% of those who told us, as a year ago"));
    }

    @Test
    void aShareAtThatOfTheCommunityIsNeitherBehindNorAGap() {
        Assessment assessment = disabled(200, 200);

        assertThat(assessment.better()).isEmpty();
        assertThat(assessment.worse()).isEmpty();
    }
}
