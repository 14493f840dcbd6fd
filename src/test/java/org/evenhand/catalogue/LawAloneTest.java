package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;
import static org.evenhand.characteristic.Sex.OTHER_SEX;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.junit.jupiter.api.Test;

/** Whoever puts exact figures together learns nothing about the few whom one of them does not count. */
final class LawAloneTest {

    private static final DisclosurePolicy PUBLISHED = DisclosurePolicy.PUBLISHED;
    private static final Set<String> PAY = Set.of("PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-06");

    /** Most are on full pay; so many women and men are not. */
    private static Workforce council(int women, int men) {
        return Workforce.on(31, MARCH, 2026)
                .with(262, woman -> woman.sex(FEMALE).hourlyPay(18).bonus(0))
                .with(126, man -> man.sex(MALE).hourlyPay(20).bonus(0))
                .with(women, woman -> woman.sex(FEMALE).bonus(0))
                .with(men, man -> man.sex(MALE).bonus(0));
    }

    @Test
    void theSexOfTheFewOnReducedPayDoesNotFollowFromTwoSheets() {
        assertThat(women(council(8, 4)).basis()).isEqualTo(Basis.ROUNDED);
        assertThat(statutory(council(8, 4))).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.numerator()).isEmpty();
            assertThat(figure.denominator()).isEmpty();
        });
        verify("PAY-01").given(council(8, 4), PUBLISHED).yields(FEMALE, percent(10));
        verify("PAY-06")
                .given(council(8, 4), PUBLISHED)
                .in("pay quarter", "Lower")
                .yields(FEMALE, percent(100));
    }

    @Test
    void whereManyAreOnReducedPayTheHeadcountBySexIsExact() {
        assertThat(women(council(40, 30)).basis()).isEqualTo(Basis.EXACT);
        assertThat(women(council(40, 30)).number()).isEqualByComparingTo("302");
        assertThat(statutory(council(40, 30)))
                .filteredOn(figure -> figure.measure().equals("gap"))
                .anyMatch(figure -> figure.denominator().isPresent());
    }

    /** One whose sex is not on record, and one who gave another answer: the law compares women and men as it did before. */
    @Test
    void fewOfAnotherSexOrNoneOnRecordTakeNothingFromTheLawsFigures() {
        for (UnaryOperator<Row> sex : List.<UnaryOperator<Row>>of(person -> person, person -> person.sex(OTHER_SEX))) {
            Workforce staff = council(40, 30)
                    .with(1, person -> sex.apply(person).hourlyPay(19).bonus(0));

            verify("PAY-01").given(staff, PUBLISHED).yields(FEMALE, percent(10));
            verify("PAY-05").given(staff, PUBLISHED).yields(FEMALE, percent(0)).yields(MALE, percent(0));
            Verify quarters = verify("PAY-06").given(staff, PUBLISHED);
            quarters.in("pay quarter", "Lower").yields(FEMALE, percent(100));
            quarters.in("pay quarter", "Upper").yields(MALE, percent(100));
            assertThat(women(staff).basis()).isEqualTo(Basis.ROUNDED);
        }
    }

    /** Exact women at both dates, and exact women who joined and left, would tell that one record was changed. */
    @Test
    void whoJoinedAndWhoLeftIsNeverExactBesideTwoHeadcounts() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(300, woman -> woman.sex(FEMALE))
                .with(200, man -> man.sex(MALE));
        Workforce now = Workforce.on(31, MARCH, 2026)
                .from(41)
                .with(260, woman -> woman.sex(FEMALE))
                .with(160, man -> man.sex(MALE))
                .from(600)
                .with(60, woman -> woman.sex(FEMALE))
                .with(30, man -> man.sex(MALE))
                .after(then);

        assertThat(verify("REP-13").given(now, PUBLISHED).figures())
                .filteredOn(figure -> Set.of("joined", "left").contains(figure.stage()))
                .filteredOn(Figure::published)
                .isNotEmpty()
                .allMatch(figure -> figure.basis() == Basis.ROUNDED);
    }

    /** Appraisals of current staff: all women but three are due one, and REP-01 says how many women there are. */
    @Test
    void whoIsNotAmongMostOfThoseInPostDoesNotFollowFromTwoSheets() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(200, woman -> woman.sex(FEMALE))
                .with(100, man -> man.sex(MALE));
        LocalDate due = LocalDate.of(2025, 9, 30);
        staff.with(Dataset.APPRAISALS, 197, "person_id", "P", row -> row.sex(FEMALE)
                        .put("due", due)
                        .put("completed", due))
                .with(Dataset.APPRAISALS, 90, "person_id", "Q", row -> row.sex(MALE)
                        .put("due", due));

        assertThat(women(staff).basis()).isEqualTo(Basis.EXACT);
        assertThat(verify("PER-01").given(staff, PUBLISHED).figures())
                .filteredOn(figure -> figure.characteristic().equals("sex"))
                .filteredOn(Figure::published)
                .isNotEmpty()
                .allMatch(figure -> figure.basis() == Basis.ROUNDED)
                .allSatisfy(
                        figure -> assertThat(figure.denominator().orElseThrow().remainder(BigDecimal.valueOf(5)))
                                .isZero());
    }

    private static Figure women(Workforce staff) {
        return verify("REP-01").given(staff, PUBLISHED).measuring("count").figure("female");
    }

    private static List<Figure> statutory(Workforce staff) {
        Release release = Verify.release(staff, PUBLISHED, PAY);
        return PAY.stream()
                .flatMap(indicator -> release.table(indicator).orElseThrow().figures().stream())
                .filter(Figure::published)
                .filter(figure -> figure.basis() == Basis.STATUTORY)
                .toList();
    }
}
