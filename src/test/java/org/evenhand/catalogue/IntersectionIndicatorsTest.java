package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.BLACK_AFRICAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;
import static org.evenhand.characteristic.Sex.OTHER_SEX;

import java.util.Set;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Sex;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** Sex and ethnicity read together: exact or not at all, and for the whole organisation only. */
final class IntersectionIndicatorsTest {

    private static final String WITHHELD =
            "Withheld: in some groups of both questions together are too few people for exact numbers, and others could be"
                    + " told from the two questions by themselves.";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    private static Workforce with(Workforce staff, int count, Sex sex, Category ethnicity, double rate) {
        return staff.with(
                count, person -> person.sex(sex).is(ethnicity).hourlyPay(rate).in("Housing"));
    }

    /** 100 White women, 40 Asian women, 60 White men, 20 Asian men; of 30 women and 25 men ethnicity is not known. */
    private static Workforce four() {
        Workforce staff = staff();
        with(staff, 100, FEMALE, WHITE_BRITISH, 18);
        with(staff, 40, FEMALE, ASIAN_INDIAN, 16);
        with(staff, 60, MALE, WHITE_BRITISH, 20);
        with(staff, 20, MALE, ASIAN_INDIAN, 18);
        return staff.with(30, person -> person.sex(FEMALE)).with(25, person -> person.sex(MALE));
    }

    @Test
    void rep12CountsThoseWhoAreInBothGroups() {
        verify("REP-12")
                .given(four())
                .yields("female_white", percent("45.5"))
                .yields("female_ethnic_minority", percent("18.2"))
                .yields("male_asian", percent("9.1"))
                .measuring("count")
                .yields("female_ethnic_minority", people(40))
                .yields("female_not_known", people(30))
                .yields("male_not_known", people(25))
                .yields("all", people(275));
    }

    @Test
    void rep12NeedsBothAnswers() {
        verify("REP-12")
                .given(staff().with(100, person -> person.sex(FEMALE)))
                .yieldsOnly(Status.X, "Not available: the extract does not hold both sex and ethnicity.");
    }

    /** Each cell is large, so it is exact, and its sums are those of the two questions. */
    @Test
    void rep12IsExactWhereEveryGroupIsLarge() {
        Verify both = verify("REP-12").given(four(), DisclosurePolicy.PUBLISHED).measuring("count");

        both.yields("female_white", people(100))
                .yields("female_ethnic_minority", people(40))
                .yields("male_white", people(60))
                .yields("male_ethnic_minority", people(20))
                .yields("female_not_known", people(30))
                .yields("male_not_known", people(25));
        assertThat(both.figures())
                .filteredOn(figure -> figure.group().equals("female_asian"))
                .isEmpty();
    }

    /** 8 ethnic minority men: with the exact 48 of ethnicity and 93 men, a rounded number beside them would tell. */
    @Test
    void rep12IsWithheldWhereOneGroupIsSmall() {
        Workforce staff = four();
        Workforce few = staff();
        with(few, 100, FEMALE, WHITE_BRITISH, 18);
        with(few, 40, FEMALE, ASIAN_INDIAN, 16);
        with(few, 60, MALE, WHITE_BRITISH, 20);
        with(few, 8, MALE, ASIAN_INDIAN, 18);
        few.with(30, person -> person.sex(FEMALE)).with(25, person -> person.sex(MALE));

        verify("REP-12").given(few, DisclosurePolicy.PUBLISHED).yieldsOnly(Status.C, WITHHELD);
        verify("PAY-11").given(few, DisclosurePolicy.PUBLISHED).yieldsOnly(Status.C, WITHHELD);
        assertThat(verify("REP-12").given(staff, DisclosurePolicy.PUBLISHED).figures())
                .anyMatch(Figure::published);
    }

    /** 3 White people of another sex: all White people but the White women and White men would be those three. */
    @Test
    void rep12IsWithheldWhereAFewAreOfAnotherSex() {
        Workforce staff = four();
        with(staff, 3, OTHER_SEX, WHITE_BRITISH, 18);

        verify("REP-12").given(staff, DisclosurePolicy.PUBLISHED).yieldsOnly(Status.C, WITHHELD);
    }

    /** 3 women whose ethnicity is not known: all women but the White and the ethnic minority ones would be those three. */
    @Test
    void rep12IsWithheldWhereOfAFewOneAnswerIsNotKnown() {
        Workforce staff = staff();
        with(staff, 100, FEMALE, WHITE_BRITISH, 18);
        with(staff, 40, FEMALE, ASIAN_INDIAN, 16);
        with(staff, 60, MALE, WHITE_BRITISH, 20);
        with(staff, 20, MALE, ASIAN_INDIAN, 18);
        staff.with(3, person -> person.sex(FEMALE)).with(25, person -> person.sex(MALE));

        verify("REP-12").given(staff, DisclosurePolicy.PUBLISHED).yieldsOnly(Status.C, WITHHELD);
    }

    @Test
    void bothQuestionsTogetherAreShownForTheWholeOnly() {
        assertThat(Verify.release(four(), DisclosurePolicy.PUBLISHED, Set.of("REP-01", "REP-12", "PAY-11"))
                        .tables())
                .flatExtracting(table -> table.figures())
                .filteredOn(figure -> figure.characteristic().equals("sex_and_ethnicity"))
                .isNotEmpty()
                .allMatch(figure -> figure.within().equals(Figure.ORGANISATION));
    }

    /** White women are the largest group: 18 an hour. */
    @Test
    void pay11ComparesWithTheLargestGroup() {
        Verify gap = verify("PAY-11").given(four()).at("median hourly pay");

        gap.yields("female_ethnic_minority", percent(11.1))
                .yields("male_white", percent(-11.1))
                .yields("male_ethnic_minority", percent(0));
        assertThat(gap.figure("male_white").comparator()).isEqualTo("female_white");
        verify("PAY-11").given(four()).at("mean hourly pay").yields("female_asian", percent(11.1));
    }

    @Test
    void pay11AsksForTenOnEachSide() {
        Workforce staff = four();
        with(staff, 9, MALE, BLACK_AFRICAN, 10);

        verify("PAY-11")
                .given(staff)
                .at("median hourly pay")
                .yieldsNothing(
                        "male_black",
                        Status.C,
                        "Too few people to show a pay gap: they count in 'Ethnic minority men'.");
    }

    @Test
    void pay11NeedsPay() {
        verify("PAY-11")
                .given(staff().with(100, person -> person.sex(FEMALE).is(WHITE_BRITISH)))
                .yieldsOnly(Status.X, "Not available: the extract 'pay_bonus' would give it.");
    }
}
