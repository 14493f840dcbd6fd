package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.poundsAnHour;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;
import static org.evenhand.characteristic.Sex.OTHER_SEX;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pay indicators from people whom one can count on one's fingers, and the rules of the government's reporting service. */
final class PayIndicatorsTest {

    private static final String NO_PAY = "Not available: the extract 'pay_bonus' would give it.";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    /** Twenty men here and one there: the mean of the twenty and that of all would give the one man's pay. */
    @Test
    void oneMansPayDoesNotFollowFromThatOfAllOtherMen() {
        Workforce staff = staff().with(20, man -> man.sex(MALE).in("Roads").hourlyPay(20))
                .with(40, woman -> woman.sex(FEMALE).in("Roads").hourlyPay(20))
                .with(1, man -> man.sex(MALE).in("Housing").hourlyPay(60))
                .with(39, woman -> woman.sex(FEMALE).in("Housing").hourlyPay(20));

        verify("PAY-01")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .in("department", "Roads")
                .yieldsNothing(FEMALE, Status.C, "Too few people on one side to show a pay gap.")
                .measuring("level")
                .yieldsNothing(MALE, Status.C, "Too few people to show their pay.");
    }

    /** Twenty women of whom three are paid: what is printed would be the pay of three. */
    @Test
    void thePayOfAFewIsNotShownBecauseTheGroupIsLarge() {
        Workforce staff = staff().with(30, man -> man.sex(MALE).in("Roads").hourlyPay(20))
                .with(3, woman -> woman.sex(FEMALE).in("Roads").hourlyPay(20))
                .with(17, woman -> woman.sex(FEMALE).in("Roads"))
                .with(50, woman -> woman.sex(FEMALE).in("Housing").hourlyPay(20));

        verify("PAY-01")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .in("department", "Roads")
                .measuring("level")
                .yieldsNothing(FEMALE, Status.C, "Too few people to show their pay.");
    }

    @Test
    void pay02ComparesTheMiddleWomanWithTheMiddleMan() {
        var staff = staff().with(40, person -> person.sex(FEMALE).hourlyPay(18.00))
                .with(60, person -> person.sex(MALE).hourlyPay(20.00));

        verify("PAY-02").given(staff).yields(FEMALE, percent(10.0));
    }

    @Test
    void pay02LooksAtFullTimeAndPartTime() {
        Workforce staff = staff().with(5, woman -> woman.sex(FEMALE)
                        .put("working_pattern", "full_time")
                        .hourlyPay(18))
                .with(
                        5,
                        man -> man.sex(MALE).put("working_pattern", "full_time").hourlyPay(20))
                .with(5, woman -> woman.sex(FEMALE)
                        .put("working_pattern", "part_time")
                        .hourlyPay(15))
                .with(
                        5,
                        man -> man.sex(MALE).put("working_pattern", "part_time").hourlyPay(20));

        verify("PAY-02")
                .given(staff)
                .in("working pattern", "Full time")
                .yields(FEMALE, percent(10))
                .in("working pattern", "Part time")
                .yields(FEMALE, percent(25));
    }

    @Test
    void pay01AndPay02DifferWhereAFewArePaidMuch() {
        Workforce staff = staff().with(2, woman -> woman.sex(FEMALE).hourlyPay(10))
                .with(2, man -> man.sex(MALE).hourlyPay(10))
                .with(1, man -> man.sex(MALE).hourlyPay(40));

        verify("PAY-01").given(staff).yields(FEMALE, percent(50));
        verify("PAY-02").given(staff).yields(FEMALE, percent(0));
    }

    @Test
    void aGapIsNegativeWhereWomenArePaidMore() {
        Workforce staff = staff().with(5, woman -> woman.sex(FEMALE).hourlyPay(30))
                .with(5, man -> man.sex(MALE).hourlyPay(20));

        verify("PAY-01").given(staff).yields(FEMALE, percent(-50));
    }

    @Test
    void pay01LooksAtEachDepartment() {
        Workforce staff = staff().with(
                        5, woman -> woman.sex(FEMALE).in("Housing").hourlyPay(10))
                .with(5, man -> man.sex(MALE).in("Housing").hourlyPay(20))
                .with(5, man -> man.sex(MALE).in("Roads").hourlyPay(20));

        verify("PAY-01")
                .given(staff)
                .in("department", "Housing")
                .yields(FEMALE, percent(50))
                .in("department", "Roads")
                .saysNothingOf(FEMALE);
    }

    @Test
    void hourlyPayOfTheWorkforceStandsInForTheExtractOfPay() {
        Workforce staff = staff().with(5, woman -> woman.sex(FEMALE).amount("hourly_pay", "15.00"))
                .with(5, man -> man.sex(MALE).amount("hourly_pay", "20.00"));

        verify("PAY-02").given(staff).yields(FEMALE, percent(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-06", "PAY-09"})
    void payNeedsAnExtractOfPay(String indicator) {
        verify(indicator)
                .given(staff().with(50, woman -> woman.sex(FEMALE).grade("A"))
                        .with(50, man -> man.sex(MALE).grade("A")))
                .yieldsOnly(Status.X, NO_PAY);
    }

    @Test
    void onlyMenAndWomenAreCompared() {
        Workforce staff = staff().with(
                        5, woman -> woman.sex(FEMALE).hourlyPay(10).bonus(100))
                .with(5, man -> man.sex(MALE).hourlyPay(20).bonus(100))
                .with(5, person -> person.sex(OTHER_SEX).hourlyPay(90).bonus(900));

        verify("PAY-01").given(staff).yields(FEMALE, percent(50)).saysNothingOf(OTHER_SEX);
        verify("PAY-03").given(staff).yields(FEMALE, percent(0)).saysNothingOf(OTHER_SEX);
    }

    /** Largest gap of all, and one place of decimals, whatever people are paid. */
    @Test
    void noGapExceedsAHundredAndAllHaveOneDecimalPlace() {
        for (double rate : new double[] {0.01, 1, 7.77, 33.33, 500}) {
            Workforce staff = staff().with(3, woman -> woman.sex(FEMALE).hourlyPay(rate))
                    .with(3, man -> man.sex(MALE).hourlyPay(19.99));
            BigDecimal gap = verify("PAY-01").given(staff).figure("female").number();

            assertThat(gap).isLessThanOrEqualTo(new BigDecimal("100"));
            assertThat(gap.scale()).isEqualTo(1);
        }
    }

    /** The six figures are exact where the law orders them, however few people they rest on. */
    @Test
    void statutoryFiguresAreExactForTheFewToo() {
        Workforce staff = staff().with(203, man -> man.sex(MALE).hourlyPay(20).bonus(0))
                .with(3, man -> man.sex(MALE).hourlyPay(20).bonus(333))
                .with(100, woman -> woman.sex(FEMALE).hourlyPay(17.77).bonus(0))
                .with(2, woman -> woman.sex(FEMALE).hourlyPay(41.11).bonus(211));
        DisclosurePolicy published = DisclosurePolicy.PUBLISHED;

        assertStatutory(verify("PAY-01").given(staff, published).yields(FEMALE, percent(8.9)));
        assertStatutory(verify("PAY-02").given(staff, published).yields(FEMALE, percent(11.2)));
        assertStatutory(verify("PAY-03").given(staff, published).yields(FEMALE, percent(36.6)));
        assertStatutory(verify("PAY-04").given(staff, published).yields(FEMALE, percent(36.6)));
    }

    @Test
    void statutorySharesAreExactForTheFewToo() {
        Workforce staff = staff().with(206, man -> man.sex(MALE).hourlyPay(20).bonus(0))
                .with(100, woman -> woman.sex(FEMALE).hourlyPay(17.77).bonus(0))
                .with(2, woman -> woman.sex(FEMALE).hourlyPay(41.11).bonus(211));
        DisclosurePolicy published = DisclosurePolicy.PUBLISHED;

        assertStatutory(verify("PAY-05").given(staff, published).yields(FEMALE, percent(2.0)));
        Verify quarters = verify("PAY-06").given(staff, published);
        assertStatutory(quarters.in("pay quarter", "Lower").yields(FEMALE, percent(100)));
        assertStatutory(quarters.in("pay quarter", "Upper").yields(FEMALE, percent(2.6)));
    }

    private static void assertStatutory(Verify figures) {
        assertThat(figures.figure("female").basis()).isEqualTo(Basis.STATUTORY);
    }

    @Test
    void pay06SharesOutPeopleAtOneRate() {
        Workforce staff = staff().with(40, woman -> woman.sex(FEMALE).hourlyPay(15))
                .with(40, man -> man.sex(MALE).hourlyPay(15));
        Verify quarters = verify("PAY-06").given(staff);

        for (String quarter : List.of("Lower", "Lower middle", "Upper middle", "Upper")) {
            quarters.in("pay quarter", quarter).yields(FEMALE, percent(50)).yields(MALE, percent(50));
        }
    }

    @Test
    void pay09WeighsTheGapOfEachGradeByItsPeople() {
        Workforce staff = staff().with(10, woman -> woman.sex(FEMALE).grade("A").hourlyPay(10))
                .with(10, man -> man.sex(MALE).grade("A").hourlyPay(20))
                .with(30, woman -> woman.sex(FEMALE).grade("B").hourlyPay(30))
                .with(30, man -> man.sex(MALE).grade("B").hourlyPay(30))
                .with(50, man -> man.sex(MALE).grade("C").hourlyPay(90));
        Verify gap = verify("PAY-09").given(staff);

        gap.yields(FEMALE, percent(12.5));
        assertThat(gap.figure("female").basis()).isEqualTo(Basis.EXACT);
        gap.in("grade", "A").yields(FEMALE, percent(50));
        gap.in("grade", "B").yields(FEMALE, percent(0));
        gap.in("grade", "C").yieldsNothing(FEMALE, Status.C, "Too few people on one side to show a pay gap.");
    }

    /** Grades A and B, of 24 people each, are shown together; women would be behind by 66.7 % there, and are by nothing in any grade. */
    @Test
    void pay09And10TakeSmallGradesTogetherForNoGrade() {
        Workforce staff = staff().with(14, woman -> woman.sex(FEMALE).grade("A").hourlyPay(10))
                .with(10, man -> man.sex(MALE).grade("A").hourlyPay(10))
                .with(10, woman -> woman.sex(FEMALE).grade("B").hourlyPay(30))
                .with(14, man -> man.sex(MALE).grade("B").hourlyPay(30))
                .with(30, woman -> woman.sex(FEMALE).grade("C").hourlyPay(50))
                .with(60, man -> man.sex(MALE).grade("C").hourlyPay(50));
        Verify gap = verify("PAY-09").given(staff, DisclosurePolicy.PUBLISHED);

        gap.yields(FEMALE, percent(0));
        gap.in("grade", "C").yields(FEMALE, percent(0));
        gap.in("grade", "A, B").saysNothingOf(FEMALE);
        verify("PAY-10")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .measuring("grades")
                .yields(FEMALE, new Verify.Printed(BigDecimal.ZERO, Unit.PARTS));
    }

    @Test
    void pay09SaysNothingOfAllWhereMostAreInGradesOfOneSide() {
        Workforce staff = staff().with(20, woman -> woman.sex(FEMALE).grade("A").hourlyPay(10))
                .with(20, man -> man.sex(MALE).grade("A").hourlyPay(10))
                .with(41, woman -> woman.sex(FEMALE).grade("B").hourlyPay(30));

        verify("PAY-09")
                .given(staff)
                .yieldsNothing(
                        FEMALE, Status.U, "Fewer than half of them are in grades with enough people on both sides.");
    }

    @Test
    void pay09NeedsGrades() {
        verify("PAY-09")
                .given(staff().with(50, woman -> woman.sex(FEMALE).hourlyPay(20)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'grade' of the extract 'workforce_snapshot' would give it.");
    }

    @Test
    void pay09IsUndefinedWhereNoGradeHasBothSides() {
        Workforce staff = staff().with(50, woman -> woman.sex(FEMALE).grade("A").hourlyPay(20))
                .with(50, man -> man.sex(MALE).grade("B").hourlyPay(20));

        verify("PAY-09").given(staff).yieldsNothing(FEMALE, Status.U, "No grade has enough people on both sides.");
    }

    @Test
    void levelsArePrintedInPoundsAnHour() {
        Workforce staff = staff().with(3, woman -> woman.sex(FEMALE).hourlyPay(18.505))
                .with(3, man -> man.sex(MALE).hourlyPay(20));

        verify("PAY-01")
                .given(staff)
                .measuring("level")
                .yields(FEMALE, poundsAnHour(18.51))
                .yields(MALE, poundsAnHour(20));
    }
}
