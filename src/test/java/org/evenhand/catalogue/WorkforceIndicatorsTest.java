package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Answer.PREFER_NOT_TO_SAY;
import static org.evenhand.characteristic.Characteristic.DISABILITY;
import static org.evenhand.characteristic.Characteristic.ETHNICITY;
import static org.evenhand.characteristic.Characteristic.SEX;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** Who works here and how that changed, each from people whom one can count on one's fingers. */
final class WorkforceIndicatorsTest {

    private static final String MINORITY = "ethnic_minority";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    @Test
    void rep01SharesAreOfThoseWhoToldUs() {
        verify("REP-01")
                .given(Answering.most())
                .by(ETHNICITY)
                .yields(MINORITY, percent(25))
                .yields("asian", percent(25))
                .yields(ASIAN_INDIAN, percent(25))
                .measuring("count")
                .yields(MINORITY, people(20))
                .yields("prefer_not_to_say", people(10))
                .yields("all", people(100));
    }

    @Test
    void rep01SharesOfThoseWhoDidNotTellUsAreOfEverybody() {
        verify("REP-01")
                .given(Answering.most())
                .by(ETHNICITY)
                .measuring("share of all")
                .yields("prefer_not_to_say", percent(10))
                .yields("not_stated", percent(5))
                .yields("not_held", percent(5))
                .yields("not_known", percent(20));
    }

    @Test
    void rep01SharesAreOfEverybodyWhereFewerThanSixtyPerCentToldUs() {
        verify("REP-01")
                .given(Answering.half())
                .by(ETHNICITY)
                .measuring("share of all")
                .yields("white", percent(40))
                .yields(MINORITY, percent(10))
                .measuring("share")
                .saysNothingOf(WHITE_BRITISH);
    }

    @Test
    void sixtyPerCentAreEnough() {
        Workforce staff = staff().with(60, person -> person.is(WHITE_BRITISH)).with(40, person -> person);

        verify("REP-01").given(staff).by(ETHNICITY).yields("white", percent(100));
    }

    @Test
    void rep01LooksAtTeamsWithinDepartments() {
        Workforce staff = staff().with(
                        30, person -> person.in("Housing").team("A").sex(FEMALE))
                .with(10, person -> person.in("Housing").team("A").sex(MALE))
                .with(20, person -> person.in("Housing").team("B").sex(MALE));

        verify("REP-01")
                .given(staff)
                .by(SEX)
                .in("department", "Housing")
                .yields(FEMALE, percent(50))
                .in("department × team", "Housing × A")
                .yields(FEMALE, percent(75));
    }

    @Test
    void rep13TakesAChangeApart() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(10, person -> person.is(DISABLED))
                .with(50, person -> person.is(NOT_DISABLED))
                .with(40, person -> person);
        Workforce now = staff().with(8, person -> person.is(DISABLED))
                .from(11)
                .with(1, person -> person.answers(DISABILITY, PREFER_NOT_TO_SAY))
                .with(1, person -> person.is(DISABLED))
                .with(48, person -> person.is(NOT_DISABLED))
                .with(5, person -> person.is(DISABLED))
                .with(35, person -> person)
                .with(3, person -> person.is(DISABLED))
                .after(then);
        Verify change = verify("REP-13").given(now).by(DISABILITY);

        change.at("people").yields(DISABLED, people(1)).yields(NOT_DISABLED, people(0));
        change.at("people telling us").yields(DISABLED, people(6)).yields(NOT_DISABLED, people(-2));
        change.at("in all").yields(DISABLED, people(7)).yields(NOT_DISABLED, people(-2));
        Verify count = change.measuring("count");
        count.at("at start").yields(DISABLED, people(10)).yields(NOT_DISABLED, people(50));
        count.at("joined").yields(DISABLED, people(3));
        count.at("left").yields(DISABLED, people(2));
        count.at("newly told us").yields(DISABLED, people(5));
        count.at("withdrew their answer").yields(DISABLED, people(0)).yields(NOT_DISABLED, people(1));
        count.at("changed their answer to it").yields(DISABLED, people(1));
        count.at("changed their answer from it").yields(NOT_DISABLED, people(1));
        count.at("at end").yields(DISABLED, people(17)).yields(NOT_DISABLED, people(48));
    }

    @Test
    void rep13AddsUpAsItIsPrinted() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(283, person -> person.is(DISABLED))
                .with(417, person -> person.is(NOT_DISABLED))
                .with(100, person -> person);
        Workforce now = staff().from(131)
                .with(152, person -> person.is(DISABLED))
                .with(417, person -> person.is(NOT_DISABLED))
                .with(37, person -> person.is(DISABLED))
                .with(73, person -> person)
                .with(58, person -> person.is(DISABLED))
                .after(then);
        Verify change = verify("REP-13").given(now, DisclosurePolicy.PUBLISHED).by(DISABILITY);

        Verify count = change.measuring("count");
        Verify net = change.measuring("change");
        BigDecimal all = printed(net, "in all");
        assertThat(printed(count, "at start").add(all)).isEqualTo(printed(count, "at end"));
        assertThat(printed(net, "people").add(printed(net, "people telling us")))
                .isEqualTo(all);
    }

    private static BigDecimal printed(Verify verify, String stage) {
        return verify.at(stage).figure("disabled").number();
    }

    /** 100 before and 103 now, both exact: three more are no secret. */
    @Test
    void rep13PrintsAChangeHoweverSmallBetweenTwoPrintedCounts() {
        Verify change = verify("REP-13")
                .given(disabledThenAndNow(100, 103), DisclosurePolicy.PUBLISHED)
                .by(DISABILITY);

        Figure all = change.at("in all").figure("disabled");
        assertThat(change.measuring("count").at("at start").figure("disabled").basis())
                .isEqualTo(Basis.EXACT);
        assertThat(change.measuring("count").at("at end").figure("disabled").basis())
                .isEqualTo(Basis.EXACT);
        assertThat(all.number()).isEqualByComparingTo("3");
        assertThat(all.basis()).isEqualTo(Basis.EXACT);
    }

    /** Nobody joined or left, which is not printed; nor is what it would follow from. */
    @Test
    void rep13PrintsNoPartOfAChangeThatTellsHowManyJoined() {
        Verify change = verify("REP-13")
                .given(disabledThenAndNow(100, 120), DisclosurePolicy.PUBLISHED)
                .by(DISABILITY);

        assertThat(change.at("people").figure("disabled").status()).isEqualTo(Status.C);
        assertThat(change.at("people telling us").figure("disabled").status()).isEqualTo(Status.C);
        assertThat(change.at("in all").figure("disabled").number()).isEqualByComparingTo("20");
    }

    private static Workforce disabledThenAndNow(int then, int now) {
        return answering(2026, now).after(answering(2025, then));
    }

    private static Workforce answering(int year, int disabled) {
        return Workforce.on(31, MARCH, year)
                .with(disabled, person -> person.is(DISABLED))
                .with(1000 - disabled, person -> person.is(NOT_DISABLED))
                .with(100, person -> person);
    }

    @Test
    void rep13NeedsAnEarlierSnapshot() {
        verify("REP-13")
                .given(Answering.most())
                .yieldsOnly(Status.X, "Not available: the extract 'previous/<date>/workforce_snapshot' would give it.");
    }
}
