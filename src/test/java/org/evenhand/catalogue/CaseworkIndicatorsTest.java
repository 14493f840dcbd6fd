package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.HIDDEN;
import static org.evenhand.catalogue.Verify.cases;
import static org.evenhand.catalogue.Verify.days;
import static org.evenhand.catalogue.Verify.perThousand;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;
import static org.evenhand.characteristic.EthnicGroup.BLACK_CARIBBEAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Employment cases, from people whom one can count on one's fingers. */
final class CaseworkIndicatorsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final String NOTHING = "The extract has nothing of the kind that this is about.";

    private static int next = 1;

    /** 200 White British people, of whom 100 are women, and 100 Black Caribbean men. */
    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(100, person -> person.is(WHITE_BRITISH)
                        .is(NOT_DISABLED)
                        .sex(FEMALE)
                        .in("Housing"))
                .with(100, person -> person.is(WHITE_BRITISH)
                        .is(NOT_DISABLED)
                        .sex(MALE)
                        .in("Roads"))
                .with(100, person -> person.is(BLACK_CARIBBEAN)
                        .is(DISABLED)
                        .sex(MALE)
                        .in("Roads"));
    }

    private static Workforce opened(Workforce staff, int count, String type, UnaryOperator<Row> row) {
        return staff.with(
                Dataset.ER_CASES,
                count,
                "case_id",
                "C",
                each -> row.apply(each.put("person_id", "E" + next++)
                        .put("case_type", type)
                        .put("opened", OCTOBER)));
    }

    private static Row formal(Row row) {
        return row.put("role", "subject").put("formal", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERC-01", "ERC-04", "ERC-05"})
    void caseworkNeedsItsExtract(String indicator) {
        verify(indicator).given(staff()).yieldsOnly(Status.X, "Not available: the extract 'er_cases' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERC-02", "ERC-03"})
    void formalProceduresNeedTheColumnThatTellsOfThem(String indicator) {
        Workforce staff = opened(staff(), 3, "disciplinary", row -> row.put("role", "subject"));

        verify(indicator)
                .given(staff)
                .yieldsOnly(Status.X, "Not available: the column 'formal' of the extract 'er_cases' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERC-01", "ERC-02", "ERC-03", "ERC-04"})
    void anExtractWithoutCasesIsNothingToSay(String indicator) {
        verify(indicator).given(staff().supplied(Dataset.ER_CASES)).yieldsOnly(Status.Z, NOTHING);
    }

    /** Of 300 people: 100 women raised 5 grievances, and one man 2. */
    @Test
    void erc01CountsEveryGrievanceByRoleAmongAThousand() {
        Workforce staff = opened(
                staff(), 5, "grievance", row -> row.put("role", "complainant").sex(FEMALE));
        opened(staff, 2, "grievance", row -> row.put("role", "complainant")
                .sex(MALE)
                .put("person_id", "P150"));
        opened(staff, 9, "disciplinary", row -> row.put("role", "complainant").sex(MALE));

        verify("ERC-01")
                .given(staff)
                .at("Complainant")
                .yields("all", perThousand(23.3))
                .yields(FEMALE, perThousand(50));
    }

    /** Two grievances a year is too few for one year; three years have 6 for 900 years of work. */
    @Test
    void erc01TakesThreeYearsTogetherWhereOneHasTooFew() {
        Workforce staff = staff();
        for (int ago = 0; ago < 3; ago++) {
            LocalDate day = OCTOBER.minusYears(ago);
            opened(staff, 2, "grievance", row -> row.put("role", "respondent")
                    .put("ground", "sex")
                    .put("opened", day)
                    .sex(MALE));
        }

        verify("ERC-01")
                .given(staff)
                .at("Respondent, three years together")
                .yields("all", perThousand(6.7))
                .at("Respondent")
                .measuring("count")
                .in("ground, three years together", "Sex")
                .yields("all", cases(6));
    }

    /** White: 10 of 200. Black: 15 of 100, of whom one entered twice. Informal cases and complainants are not among them. */
    @Test
    void erc02DividesTheRateOfTheGroupByThatOfTheComparator() {
        Workforce staff = opened(staff(), 10, "disciplinary", row -> formal(row)
                .is(WHITE_BRITISH)
                .in("Roads"));
        opened(staff, 14, "disciplinary", row -> formal(row).is(BLACK_CARIBBEAN).in("Roads"));
        opened(staff, 2, "disciplinary", row -> formal(row).is(BLACK_CARIBBEAN).put("person_id", "P250"));
        opened(staff, 7, "disciplinary", row -> row.put("role", "subject")
                .put("formal", false)
                .is(BLACK_CARIBBEAN));
        opened(staff, 8, "disciplinary", row -> row.put("role", "complainant")
                .put("formal", true)
                .is(BLACK_CARIBBEAN));
        opened(staff, 9, "capability", row -> formal(row).is(BLACK_CARIBBEAN));

        verify("ERC-02")
                .given(staff)
                .by(Characteristic.ETHNICITY)
                .yields("ethnic_minority", ratio(3))
                .measuring("rate")
                .yields("white", percent(5))
                .yields("ethnic_minority", percent(15));
    }

    /** Disabled: 10 of 100 enter the capability procedure and 20 that for absence. Others: 10 and 10 of 200. */
    @Test
    void erc03KeepsCapabilityAndAbsenceApart() {
        Workforce staff = opened(staff(), 10, "capability", row -> formal(row).is(DISABLED));
        opened(staff, 10, "capability", row -> formal(row).is(NOT_DISABLED));
        opened(staff, 20, "absence", row -> formal(row).is(DISABLED));
        opened(staff, 10, "absence", row -> formal(row).is(NOT_DISABLED));

        verify("ERC-03")
                .given(staff)
                .by(Characteristic.DISABILITY)
                .at("Formal capability procedure")
                .yields(DISABLED, ratio(2))
                .at("Formal absence procedure")
                .yields(DISABLED, ratio(4));
    }

    private static Row complaint(Row row, String outcome, int days) {
        return row.put("role", "complainant")
                .put("ground", "sex")
                .put("outcome", outcome)
                .put("closed", OCTOBER.plusDays(days));
    }

    /** Of 10 closed: 4 upheld, 1 in part, 1 resolved informally, 4 not upheld. Two are open. */
    @Test
    void erc04SaysHowManyComplaintsOnWhatGroundAndWhatCameOfThem() {
        Workforce staff = staff();
        opened(staff, 4, "dignity_at_work", row -> complaint(row, "upheld", 30).sex(FEMALE));
        opened(staff, 1, "dignity_at_work", row -> complaint(row, "partly_upheld", 50)
                .sex(FEMALE));
        opened(staff, 1, "dignity_at_work", row -> complaint(row, "informal", 60)
                .sex(MALE));
        opened(staff, 4, "dignity_at_work", row -> complaint(row, "not_upheld", 80)
                .sex(MALE));
        opened(staff, 2, "dignity_at_work", row -> row.put("role", "complainant")
                .sex(MALE));
        opened(staff, 5, "dignity_at_work", row -> row.put("role", "respondent").put("case_id", "C0"));

        verify("ERC-04")
                .given(staff)
                .at("Upheld or resolved, three years together")
                .yields("all", percent(60))
                .yields(FEMALE, percent(100))
                .yields(MALE, percent(20))
                .at("Upheld in full or in part, three years together")
                .yields("all", percent(50))
                .at("From opening to closing, three years together")
                .measuring("median")
                .yields("all", days(55))
                .at("Cases, three years together")
                .measuring("count")
                .yields("all", cases(12))
                .in("ground, three years together", "Sex")
                .yields("all", cases(10))
                .in("outcome, three years together", "Still open")
                .yields("all", cases(2));
    }

    /** Of 100 White social workers 5 are referred, of 50 Black ones 5; the 150 others are no regulated staff. */
    @Test
    void erc05DividesByRegulatedStaff() {
        Workforce staff = staff().with(100, person -> person.is(WHITE_BRITISH).function("social_work"))
                .with(50, person -> person.is(BLACK_CARIBBEAN).function("Social work"));
        opened(staff, 5, "fitness_to_practise", row -> row.put("role", "subject")
                .is(WHITE_BRITISH));
        opened(staff, 5, "fitness_to_practise", row -> row.put("role", "subject")
                .is(BLACK_CARIBBEAN));

        verify("ERC-05").given(staff).by(Characteristic.ETHNICITY).yields("ethnic_minority", ratio(2));
    }

    @Test
    void erc05NeedsToKnowWhoIsRegulated() {
        Workforce staff = opened(staff(), 5, "fitness_to_practise", row -> row.put("role", "subject")
                .is(BLACK_CARIBBEAN));

        verify("ERC-05")
                .given(staff)
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'function' of the extract 'workforce_snapshot' would give it.");
    }

    /** 9 cases on one ground are hidden, and so is the next smallest ground, since the total would tell them. */
    @Test
    void groundsOfAFewCasesAreHiddenTogetherWithAnother() {
        Workforce staff = staff();
        opened(staff, 9, "dignity_at_work", row -> complaint(row, "upheld", 30)
                .put("ground", "age")
                .sex(MALE));
        opened(staff, 12, "dignity_at_work", row -> complaint(row, "upheld", 32).sex(FEMALE));
        opened(staff, 40, "dignity_at_work", row -> complaint(row, "not_upheld", 33)
                .put("ground", "race")
                .sex(MALE));

        verify("ERC-04")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .printsNobodyOfAFew()
                .measuring("count")
                .in("ground, three years together", "Race")
                .yields("all", cases(40))
                .in("ground, three years together", "Sex")
                .yieldsNothing("all", Status.C, HIDDEN);
    }

    @Test
    void daysToCloseACaseAreRoundedAndOfEnoughCasesOnly() {
        Workforce few = opened(staff(), 14, "dignity_at_work", row -> complaint(row, "upheld", 33)
                .sex(MALE));
        Workforce many = opened(staff(), 15, "dignity_at_work", row -> complaint(row, "upheld", 33)
                .sex(MALE));

        verify("ERC-04")
                .given(few, DisclosurePolicy.PUBLISHED)
                .measuring("median")
                .yieldsNothing("all", Status.C, "There are too few to show what lies in their middle.");
        verify("ERC-04")
                .given(many, DisclosurePolicy.PUBLISHED)
                .measuring("median")
                .yields("all", days(35));
    }
}
