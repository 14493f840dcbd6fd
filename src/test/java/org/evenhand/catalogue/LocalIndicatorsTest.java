package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.ArmedForces.VETERAN;
import static org.evenhand.characteristic.Caring.CARER;
import static org.evenhand.characteristic.Caring.NOT_CARER;
import static org.evenhand.characteristic.Characteristic.CARING;
import static org.evenhand.characteristic.CommunityBackground.NOT_DETERMINED;
import static org.evenhand.characteristic.CommunityBackground.PROTESTANT;
import static org.evenhand.characteristic.CommunityBackground.ROMAN_CATHOLIC;
import static org.evenhand.characteristic.Sex.FEMALE;

import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** What a council asks beyond the Equality Act, and what is asked in one nation only. */
final class LocalIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    private static Workforce backgrounds() {
        return staff().with(50, person -> person.is(PROTESTANT))
                .with(40, person -> person.is(ROMAN_CATHOLIC))
                .with(10, person -> person.is(NOT_DETERMINED));
    }

    @Test
    void rep11CountsCommunityBackgroundInNorthernIreland() {
        verify("REP-11")
                .given(backgrounds().of("Northern Ireland"))
                .yields(PROTESTANT, percent(50))
                .yields(ROMAN_CATHOLIC, percent(40))
                .measuring("count")
                .yields(NOT_DETERMINED, people(10));
    }

    @Test
    void rep11IsNotApplicableElsewhere() {
        verify("REP-11")
                .given(backgrounds())
                .yieldsOnly(Status.Z, "Not applicable: this is asked in Northern Ireland only.");
    }

    @Test
    void rep11SaysThatTheExtractDoesNotHoldIt() {
        verify("REP-11")
                .given(staff().with(100, person -> person.sex(FEMALE)).of("Northern Ireland"))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'community_background' of the extract 'workforce_snapshot' would give it.");
    }

    @Test
    void whatWasAdoptedLocallyIsNeverCalledProtected() {
        assertThat(Characteristic.ofTheAct()).hasSize(9).doesNotContain(CARING);
        assertThat(CARING.protects()).isEmpty();
        assertThat(Characteristic.values())
                .filteredOn(each -> each.protects().isEmpty())
                .allMatch(each -> each.reach() == Characteristic.Reach.WHOLE);
    }

    @Test
    void whatWasAdoptedLocallyIsShownForTheWholeOnly() {
        Workforce staff = staff().with(100, person -> person.is(CARER).in("Housing"))
                .with(200, person -> person.is(NOT_CARER).in("Roads"));
        Verify profile =
                verify("REP-01").given(staff, DisclosurePolicy.PUBLISHED).by(CARING);

        assertThat(profile.figure("carer").published()).isTrue();
        assertThat(profile.figures())
                .filteredOn(figure -> figure.characteristic().equals("caring"))
                .isNotEmpty()
                .allMatch(figure -> figure.within().equals(Figure.ORGANISATION));
    }

    @Test
    void whatIsNotAskedHereIsNotMissed() {
        Workforce staff = staff().with(50, person -> person.is(VETERAN));

        assertThat(verify("REP-01").given(staff).figures())
                .extracting(Figure::characteristic)
                .contains("veteran", "sex")
                .doesNotContain("caring", "welsh_language");
    }
}
