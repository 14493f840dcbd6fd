package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.pounds;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;
import static org.evenhand.characteristic.Sex.OTHER_SEX;

import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bonuses of men and women, each from people whom one can count on one's fingers. */
final class BonusIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    @Test
    void bonusesAreComparedAmongThosePaidOne() {
        Workforce staff = staff().with(1, man -> man.sex(MALE).bonus(100))
                .with(2, man -> man.sex(MALE).bonus(400))
                .with(7, man -> man.sex(MALE).bonus(0))
                .with(4, woman -> woman.sex(FEMALE).bonus(150))
                .with(1, woman -> woman.sex(FEMALE).bonus(0));

        verify("PAY-03")
                .given(staff)
                .yields(FEMALE, percent(50))
                .measuring("level")
                .yields(MALE, pounds(300));
        verify("PAY-04")
                .given(staff)
                .yields(FEMALE, percent(62.5))
                .measuring("level")
                .yields(MALE, pounds(400));
        verify("PAY-05").given(staff).yields(MALE, percent(30)).yields(FEMALE, percent(80));
    }

    /** Rule of the government's service: women received none and men did, so the gap is 100. */
    @ParameterizedTest
    @ValueSource(strings = {"PAY-03", "PAY-04"})
    void theBonusGapIsAHundredWhereOnlyMenWerePaidOne(String indicator) {
        Workforce staff = staff().with(20, man -> man.sex(MALE).bonus(400))
                .with(80, man -> man.sex(MALE).bonus(0))
                .with(200, woman -> woman.sex(FEMALE).bonus(0))
                .with(5, person -> person.sex(OTHER_SEX).bonus(0));

        for (DisclosurePolicy policy : DisclosurePolicy.values()) {
            verify(indicator)
                    .given(staff, policy)
                    .yields(FEMALE, percent(100))
                    .saysNothingOf(OTHER_SEX)
                    .measuring("level")
                    .yields(MALE, pounds(400))
                    .yieldsNothing(FEMALE, Status.Z, "Nobody of this group was paid any.");
        }
    }

    /** Rule of the government's service: the gap is blank where no man was paid a bonus. */
    @ParameterizedTest
    @ValueSource(strings = {"PAY-03", "PAY-04"})
    void thereIsNoBonusGapWhereNoManWasPaidOne(String indicator) {
        Workforce staff = staff().with(100, man -> man.sex(MALE).bonus(0))
                .with(5, woman -> woman.sex(FEMALE).bonus(400))
                .with(195, woman -> woman.sex(FEMALE).bonus(0));

        for (DisclosurePolicy policy : DisclosurePolicy.values()) {
            verify(indicator)
                    .given(staff, policy)
                    .yieldsNothing(FEMALE, Status.Z, "Nobody of the comparator was paid any.");
        }
    }

    @Test
    void nothingIsComparedWhereNobodyWasPaidABonus() {
        Workforce staff = staff().with(100, man -> man.sex(MALE).bonus(0))
                .with(100, woman -> woman.sex(FEMALE).bonus(0));

        verify("PAY-03").given(staff).yieldsOnly(Status.Z, "Nobody was paid any.");
    }

    /** The service wants the two shares of every employer: most councils publish 0.0 and 0.0. */
    @Test
    void nobodyIsAShareOfNothingWhereNobodyWasPaidABonus() {
        Workforce staff = staff().with(100, man -> man.sex(MALE).bonus(0))
                .with(200, woman -> woman.sex(FEMALE).bonus(0));

        verify("PAY-05").given(staff).yields(FEMALE, percent(0)).yields(MALE, percent(0));
        verify("PAY-05")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yields(FEMALE, percent(0))
                .yields(MALE, percent(0));
    }

    /** Bodies that the law does not bind print no exact pay of a few people, not even that there is none. */
    @Test
    void nothingIsSaidOfFewBonusesWithoutTheDutyToReport() {
        Workforce staff = staff().with(100, man -> man.sex(MALE).bonus(400))
                .with(5, woman -> woman.sex(FEMALE).bonus(400))
                .with(95, woman -> woman.sex(FEMALE).bonus(0))
                .notBoundToReportPay();

        assertThat(verify("PAY-03").given(staff, DisclosurePolicy.PUBLISHED).figures())
                .filteredOn(figure -> figure.group().equals("female"))
                .noneMatch(Figure::published);
    }
}
