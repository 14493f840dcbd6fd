package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.junit.jupiter.api.Test;

/** Routes to the top, from people whom one can count on one's fingers. */
final class RoutesIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    private static Verify.Printed months(int months) {
        return new Verify.Printed(BigDecimal.valueOf(months), Unit.MONTHS);
    }

    /** Women are 80 of 100 on tiers 6 and 7, 40 of 100 on 4 and 5, and 10 of 50 on 1 to 3. */
    private static Workforce ladder() {
        return staff().with(80, woman -> woman.sex(FEMALE).tier(7))
                .with(20, man -> man.sex(MALE).tier(6))
                .with(40, woman -> woman.sex(FEMALE).tier(5))
                .with(60, man -> man.sex(MALE).tier(4))
                .with(10, woman -> woman.sex(FEMALE).tier(3))
                .with(40, man -> man.sex(MALE).tier(2));
    }

    @Test
    void prg04DividesTheShareOneRungUpByTheShareOnTheRung() {
        Verify rungs = verify("PRG-04").given(ladder());

        rungs.at("Tiers 4 and 5 compared with tiers 6 and 7")
                .yields(FEMALE, ratio(0.5))
                .yields(MALE, ratio(3));
        rungs.at("Tiers 1 to 3 compared with tiers 4 and 5")
                .yields(FEMALE, ratio(0.5))
                .yields(MALE, ratio(1.33));
        rungs.measuring("share").in("tier group", "Tiers 1 to 3").yields(FEMALE, percent(20));
    }

    /**
     * In Housing women are 40 of 50 on tiers 6 and 7, 16 of 40 on 4 and 5, and 5 of 10 on 1 to 3; in Roads 25 of 50 and 15 of 30. The ten
     * are too few to stand by themselves under the policy of what is published, so there they are one rung with tiers 4 and 5.
     */
    @Test
    void prg04LooksAtTheLadderOfEachDepartment() {
        String middle = "Tiers 4 and 5 compared with tiers 6 and 7";
        Workforce staff = staff().with(
                        40, woman -> woman.sex(FEMALE).in("Housing").tier(7))
                .with(10, man -> man.sex(MALE).in("Housing").tier(6))
                .with(16, woman -> woman.sex(FEMALE).in("Housing").tier(5))
                .with(24, man -> man.sex(MALE).in("Housing").tier(4))
                .with(5, woman -> woman.sex(FEMALE).in("Housing").tier(3))
                .with(5, man -> man.sex(MALE).in("Housing").tier(2))
                .with(25, woman -> woman.sex(FEMALE).in("Roads").tier(7))
                .with(25, man -> man.sex(MALE).in("Roads").tier(7))
                .with(15, woman -> woman.sex(FEMALE).in("Roads").tier(5))
                .with(15, man -> man.sex(MALE).in("Roads").tier(5));
        Verify exact = verify("PRG-04").given(staff);

        exact.at(middle)
                .in("department", "Housing")
                .yields(FEMALE, ratio(0.5))
                .in("department", "Roads")
                .yields(FEMALE, ratio(1));
        exact.at("Tiers 1 to 3 compared with tiers 4 and 5")
                .in("department", "Housing")
                .yieldsNothing(FEMALE, Status.U, "One side has fewer than 20 people.");
        exact.measuring("share")
                .in("department × tier group", "Housing × Tiers 6 and 7")
                .yields(FEMALE, percent(80));
        verify("PRG-04")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .at("Tiers 1 to 5 compared with tiers 6 and 7")
                .in("department", "Housing")
                .yields(FEMALE, ratio(0.5));
    }

    /** Ten on tiers 1 to 3 are merged with the smallest other rung: where that is the lowest, what is left is no ladder. */
    @Test
    void prg04SaysNothingWhereTheHighestRungIsMergedWithTheLowest() {
        Workforce staff = staff().with(
                        30, woman -> woman.sex(FEMALE).in("Housing").tier(7))
                .with(40, man -> man.sex(MALE).in("Housing").tier(5))
                .with(10, woman -> woman.sex(FEMALE).in("Housing").tier(2))
                .with(60, woman -> woman.sex(FEMALE).in("Roads").tier(7))
                .with(30, man -> man.sex(MALE).in("Roads").tier(4));

        assertThat(verify("PRG-04").given(staff, DisclosurePolicy.PUBLISHED).figures())
                .anyMatch(figure -> figure.withinValue().startsWith("Roads"))
                .noneMatch(figure -> figure.withinValue().startsWith("Housing"));
    }

    @Test
    void prg04AsksForTwentyOnEachRung() {
        Workforce staff = staff().with(80, woman -> woman.sex(FEMALE).tier(7))
                .with(9, woman -> woman.sex(FEMALE).tier(5))
                .with(10, man -> man.sex(MALE).tier(4));

        verify("PRG-04")
                .given(staff)
                .at("Tiers 4 and 5 compared with tiers 6 and 7")
                .yieldsNothing(FEMALE, Status.U, "One side has fewer than 20 people.");
    }

    /** Tenths of 20 people: the lowest holds 15 women and 5 men, the next one 5 women and 15 men. */
    @Test
    void prg04LooksAtTenthsByPayWhereNoTierIsHeld() {
        Workforce staff = staff().with(15, woman -> woman.sex(FEMALE).hourlyPay(10))
                .with(5, man -> man.sex(MALE).hourlyPay(10))
                .with(5, woman -> woman.sex(FEMALE).hourlyPay(11))
                .with(15, man -> man.sex(MALE).hourlyPay(11));
        for (int tenth = 3; tenth <= 10; tenth++) {
            double rate = 10 + tenth;
            staff.with(10, woman -> woman.sex(FEMALE).hourlyPay(rate))
                    .with(10, man -> man.sex(MALE).hourlyPay(rate));
        }
        Verify rungs = verify("PRG-04").given(staff);

        rungs.at("Tenth 2 of 10 by pay compared with tenth 1 of 10 by pay").yields(FEMALE, ratio(0.33));
        rungs.at("Tenth 3 of 10 by pay compared with tenth 2 of 10 by pay").yields(FEMALE, ratio(2));
    }

    @Test
    void prg04NeedsTiersOrPay() {
        verify("PRG-04")
                .given(staff().with(100, woman -> woman.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'tier' of the extract 'workforce_snapshot', or the extract 'pay_bonus',"
                                + " would give it.");
    }

    @Test
    void prg04PrintsNothingThatRestsOnAFew() {
        assertThat(verify("PRG-04").given(ladder(), DisclosurePolicy.PUBLISHED).figures())
                .filteredOn(Figure::published)
                .isNotEmpty()
                .allMatch(figure -> figure.numerator().orElseThrow().intValueExact() >= 10);
    }

    private static Row since(Row person, int monthsAgo) {
        return person.put("grade_start", LocalDate.of(2026, 3, 1).minusMonths(monthsAgo));
    }

    /** A promotion of the person of this number, so many months ago. */
    private static void promoted(Workforce staff, int person, String kind, int monthsAgo) {
        staff.with(Dataset.PROMOTIONS_MOVES, 1, "move_id", "M", move -> move.put("person_id", "P" + person)
                .put("move_type", kind)
                .put("effective_date", LocalDate.of(2026, 3, 1).minusMonths(monthsAgo)));
    }

    @Test
    void prg07CountsThoseNotYetPromotedAsStillWaiting() {
        String reason = "Fewer than half of the group have been seen to move up, or too few people are in it.";

        verify("PRG-07").given(women(6)).yields(FEMALE, months(20)).yieldsNothing(MALE, Status.U, reason);
    }

    /** Ten women in one grade: as many as told promoted after 20 months, the others waiting for 30. */
    private static Workforce women(int promotions) {
        Workforce before = Workforce.on(31, MARCH, 2025).with(promotions, woman -> since(woman.sex(FEMALE), 26));
        Workforce staff = staff().with(promotions, woman -> since(woman.sex(FEMALE), 6))
                .with(10 - promotions, woman -> since(woman.sex(FEMALE), 30))
                .with(10, man -> since(man.sex(MALE), 12))
                .after(before);
        for (int person = 1; person <= promotions; person++) {
            promoted(staff, person, "promotion", 6);
        }
        return staff;
    }

    @Test
    void prg07IsReachedWhenExactlyHalfHaveMovedUp() {
        verify("PRG-07").given(women(5)).yields(FEMALE, months(20));
        assertThat(verify("PRG-07").given(women(4)).figure("female").status()).isEqualTo(Status.U);
    }

    /** Of twenty full-time people twelve were promoted after 20 months, of twenty part-time people nobody; whoever is whose sex. */
    @Test
    void prg07SetsPatternsOfWorkBesideEachOther() {
        UnaryOperator<Row> full = person -> person.put("working_pattern", "full_time");
        UnaryOperator<Row> part =
                person -> since(person.put("working_pattern", "part_time").sex(FEMALE), 40);
        Workforce staff = staff().with(12, person -> since(full.apply(person).sex(MALE), 6))
                .with(8, person -> since(full.apply(person).sex(FEMALE), 30))
                .with(20, part)
                .after(Workforce.on(31, MARCH, 2025).with(12, person -> since(person.sex(MALE), 26)));
        for (int person = 1; person <= 12; person++) {
            promoted(staff, person, "promotion", 6);
        }

        verify("PRG-07")
                .given(staff)
                .in("working pattern", "Full time")
                .yields("all", months(20))
                .in("working pattern", "Part time")
                .yieldsNothing(
                        "all",
                        Status.U,
                        "Fewer than half of the group have been seen to move up, or too few people are in it.");
        verify("PRG-07")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .in("working pattern", "Full time")
                .saysNothingOf("female");
    }

    /** 90 women who have waited for 300 months were not seen after 20: nobody knows who was promoted beside them then. */
    @Test
    void prg07CountsNobodyAsWaitingBeforeAnybodyLooked() {
        Workforce staff = women(6).from(100).with(90, woman -> since(woman.sex(FEMALE), 300));

        verify("PRG-07").given(staff).yields(FEMALE, months(20));
    }

    /** Nine wait: one who is promoted, or eight, would decide for all of them. */
    @Test
    void prg07PassesOverTimesAtWhichFewerThanTenWait() {
        Workforce before = Workforce.on(31, MARCH, 2025).with(9, woman -> since(woman.sex(FEMALE), 26));
        Workforce staff = staff().with(9, woman -> since(woman.sex(FEMALE), 6))
                .with(10, woman -> since(woman.sex(FEMALE), 2))
                .after(before);
        for (int person = 1; person <= 9; person++) {
            promoted(staff, person, "promotion", 6);
        }

        assertThat(verify("PRG-07").given(staff).figure("female").status()).isEqualTo(Status.U);
    }

    @Test
    void aRegradeIsNoPromotion() {
        Workforce staff = staff().with(10, woman -> since(woman.sex(FEMALE), 6));
        for (int person = 1; person <= 10; person++) {
            promoted(staff, person, "sideways", 30);
            promoted(staff, person, "regrade", 6);
        }

        assertThat(verify("PRG-07").given(staff).figure("female").status()).isEqualTo(Status.U);
    }

    @Test
    void prg07CountsFromTheMoveBefore() {
        Workforce staff = staff().with(10, woman -> since(woman.sex(FEMALE), 2));
        for (int person = 1; person <= 10; person++) {
            promoted(staff, person, "sideways", 20);
            promoted(staff, person, "promotion", 2);
        }

        verify("PRG-07").given(staff).yields(FEMALE, months(18));
    }

    @Test
    void prg07NeedsMovesAndTheFirstDayInTheGrade() {
        String reason = "Not available: the extract 'promotions_moves', and the column 'grade_start' of the extract"
                + " 'workforce_snapshot', would give it.";
        Workforce moves = staff().with(10, woman -> woman.sex(FEMALE));
        promoted(moves, 1, "promotion", 2);

        verify("PRG-07").given(moves).yieldsOnly(Status.X, reason);
        verify("PRG-07").given(staff().with(10, woman -> since(woman, 2))).yieldsOnly(Status.X, reason);
    }

    @Test
    void prg07IsHiddenOfFewerThanFifteenReleasedPeople() {
        assertThat(verify("PRG-07").given(women(6), DisclosurePolicy.PUBLISHED).figures())
                .noneMatch(Figure::published);
    }
}
