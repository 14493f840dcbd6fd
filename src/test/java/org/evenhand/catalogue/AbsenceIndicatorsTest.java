package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.days;
import static org.evenhand.catalogue.Verify.daysEach;
import static org.evenhand.catalogue.Verify.fte;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sickness absence, from people whom one can count on one's fingers. */
final class AbsenceIndicatorsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final String TOO_FEW = "Too few people, or one of them with half of the sum.";

    /** 60 women at full time and 40 men at half time. */
    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(60, person -> person.sex(FEMALE).in("Housing").amount("fte", "1"))
                .with(40, person -> person.sex(MALE).in("Roads").amount("fte", "0.5"));
    }

    private static Workforce sick(Workforce staff, int count, int days, LocalDate from, UnaryOperator<Row> person) {
        return staff.with(
                Dataset.ABSENCE,
                count,
                "person_id",
                "S",
                row -> person.apply(row.put("spell_start", from)
                        .put("spell_end", from.plusDays(days - 1L))
                        .amount("working_days_lost", String.valueOf(days))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABS-01", "ABS-02"})
    void absenceNeedsItsExtract(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'working_days_lost' of the extract 'absence' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABS-01", "ABS-02"})
    void nobodySickIsNothingToSay(String indicator) {
        verify(indicator)
                .given(staff().supplied(Dataset.ABSENCE))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    @Test
    void abs01NeedsFullTimeEquivalents() {
        Workforce staff = Workforce.on(31, MARCH, 2026).with(60, person -> person.sex(FEMALE));

        verify("ABS-01")
                .given(sick(staff, 30, 5, OCTOBER, row -> row.sex(FEMALE)))
                .yieldsOnly(
                        Status.X, "Not available: the column 'fte' of the extract 'workforce_snapshot' would give it.");
    }

    /** Women lost 30 × 6 days and men 20 × 4; in post were 60 and 20 full-time equivalents, and 100 and 20 a year before. */
    @Test
    void abs01DividesDaysByAverageFullTimeEquivalents() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(100, person -> person.sex(FEMALE).in("Housing").amount("fte", "1"))
                .with(40, person -> person.sex(MALE).in("Roads").amount("fte", "0.5"));
        Workforce staff = sick(staff(), 30, 6, OCTOBER, row -> row.sex(FEMALE).in("Housing"));
        sick(staff, 20, 4, OCTOBER, row -> row.sex(MALE).in("Roads"));

        verify("ABS-01")
                .given(staff.after(then))
                .yields("all", daysEach(2.6))
                .yields(FEMALE, daysEach(2.3))
                .yields(MALE, daysEach(4))
                .in("department", "Roads")
                .yields("all", daysEach(4))
                .in("organisation", "")
                .measuring("sum")
                .at("Working days lost")
                .yields("all", days(260))
                .at("Full-time equivalents, average of opening and closing")
                .yields("all", fte(100));
    }

    @Test
    void abs01TellsNoRateOfADepartmentThatWasNewInTheYear() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(60, person -> person.sex(FEMALE).in("Housing").amount("fte", "1"))
                .with(40, person -> person.sex(MALE).in("Parks").amount("fte", "1"));
        Workforce staff = sick(staff(), 30, 6, OCTOBER, row -> row.sex(FEMALE).in("Housing"));
        sick(staff, 20, 4, OCTOBER, row -> row.sex(MALE).in("Roads"));

        verify("ABS-01")
                .given(staff.after(then))
                .in("department", "Housing")
                .yields("all", daysEach(3))
                .in("department", "Roads")
                .yieldsNothing(
                        "all",
                        Status.Z,
                        "It was new in the year, or too small at the beginning to stand by itself, so there is no average"
                                + " over the year.");
    }

    /** 180 and 80 days over 60 and 20 full-time equivalents at the end: nothing is known of them a year before. */
    @Test
    void abs01DividesByThoseAtTheEndWhereTheEarlierSnapshotDoesNotHoldThem() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(60, person -> person.sex(FEMALE).in("Housing"))
                .with(40, person -> person.sex(MALE).in("Roads"));
        Workforce staff = sick(staff(), 30, 6, OCTOBER, row -> row.sex(FEMALE).in("Housing"));
        sick(staff, 20, 4, OCTOBER, row -> row.sex(MALE).in("Roads"));

        verify("ABS-01")
                .given(staff.after(then))
                .yields("all", daysEach(3.3))
                .yields(MALE, daysEach(4))
                .in("department", "Roads")
                .yields("all", daysEach(4))
                .in("organisation", "")
                .measuring("sum")
                .at("Full-time equivalents, at the end, since the earlier snapshot does not hold them")
                .yields("all", fte(80));
    }

    /** Of those a year before nobody's sex is known: 80 days over the 20 full-time equivalents of men at the end. */
    @Test
    void abs01DividesByAGroupAtTheEndWhereTheEarlierSnapshotDoesNotHoldTheCharacteristic() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(100, person -> person.in("Housing").amount("fte", "1"))
                .with(40, person -> person.in("Roads").amount("fte", "1"));
        Workforce staff = sick(staff(), 30, 6, OCTOBER, row -> row.sex(FEMALE).in("Housing"));
        sick(staff, 20, 4, OCTOBER, row -> row.sex(MALE).in("Roads"));

        verify("ABS-01")
                .given(staff.after(then))
                .at("over those at the end")
                .yields(MALE, daysEach(4))
                .at("")
                .yields("all", daysEach(2.4));
    }

    /** 10 men lost 4 days each; 40 men at half time were there, who are enough. Of 19 in a department, all of them sick, none is told. */
    @Test
    void abs01NeedsEnoughPeopleInPostAndNotEnoughSick() {
        Workforce staff =
                staff().with(19, person -> person.sex(MALE).in("Parks").amount("fte", "1"));
        sick(staff, 10, 4, OCTOBER, row -> row.sex(MALE).in("Roads"));
        sick(staff, 19, 4, OCTOBER, row -> row.sex(FEMALE).in("Parks"));
        sick(staff, 20, 6, OCTOBER, row -> row.sex(FEMALE).in("Housing"));

        verify("ABS-01")
                .given(staff)
                .yields(MALE, daysEach(1))
                .in("department", "Roads")
                .yields("all", daysEach(2))
                .in("department", "Parks")
                .yieldsNothing("all", Status.U, "The figure would rest on fewer than 20 people.");
    }

    /** All who were sick told us their sex, and half of those in post. */
    @Test
    void abs01NeedsThoseInPostToHaveToldUs() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(50, person -> person.sex(FEMALE).amount("fte", "1"))
                .with(50, person -> person.amount("fte", "1"));
        sick(staff, 30, 5, OCTOBER, row -> row.sex(FEMALE));

        verify("ABS-01").given(staff).yieldsNothing(FEMALE, Status.U, "Fewer than 60% have told us.");
    }

    /** Of 10 days from 27 March to 5 April 2025, the 5 from 1 April on are of the year; spells of the year before are not. */
    @Test
    void abs01CountsTheDaysOfASpellThatLieInTheYear() {
        Workforce staff = sick(staff(), 20, 10, LocalDate.of(2025, 3, 27), row -> row.sex(FEMALE));
        sick(staff, 20, 10, LocalDate.of(2025, 3, 1), row -> row.sex(FEMALE));

        verify("ABS-01").given(staff).measuring("sum").at("Working days lost").yields("all", days(100));
    }

    /** 20 women lost 30 days each in one spell, 20 women 5 days and 20 men 20 days, which is no long spell. */
    @Test
    void abs02SharesOutTheDaysOfLongSpells() {
        Workforce staff = sick(staff(), 20, 30, OCTOBER, row -> row.sex(FEMALE));
        sick(staff, 20, 5, OCTOBER, row -> row.sex(FEMALE));
        sick(staff, 20, 20, OCTOBER, row -> row.sex(MALE));

        verify("ABS-02")
                .given(staff)
                .yields("all", percent(54.5))
                .yields(FEMALE, percent(85.7))
                .yields(MALE, percent(0));
    }

    /** 14 people are too few for a sum; of 20, of whom one lost half of all days, none is shown either. */
    @Test
    void sumsAreOfEnoughPeopleOfWhomNoneHasHalf() {
        Workforce few = sick(staff(), 14, 5, OCTOBER, row -> row.sex(MALE));
        sick(few, 40, 5, OCTOBER, row -> row.sex(FEMALE));
        Workforce one = sick(staff(), 19, 1, OCTOBER, row -> row.sex(MALE));
        sick(one, 1, 60, OCTOBER, row -> row.sex(MALE));
        sick(one, 40, 5, OCTOBER, row -> row.sex(FEMALE));

        verify("ABS-01").given(few, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
        verify("ABS-01").given(one, DisclosurePolicy.PUBLISHED).yieldsNothing(MALE, Status.C, TOO_FEW);
    }

    /** 41 × 3 + 20 × 4 days are 203. */
    @Test
    void sumsAreRoundedToFive() {
        Workforce staff = sick(staff(), 41, 3, OCTOBER, row -> row.sex(FEMALE));
        sick(staff, 20, 4, OCTOBER, row -> row.sex(MALE));

        verify("ABS-01")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .measuring("sum")
                .at("Working days lost")
                .yields("all", days(205));
    }
}
