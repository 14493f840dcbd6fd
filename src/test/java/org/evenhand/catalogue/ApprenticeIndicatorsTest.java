package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.HIDDEN;
import static org.evenhand.catalogue.Verify.partners;
import static org.evenhand.catalogue.Verify.people;
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

/** Apprentices, from people whom one can count on one's fingers. */
final class ApprenticeIndicatorsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final String NO_EXTRACT = "Not available: the extract 'apprenticeships' would give it.";

    /** Persons 1 to 60 are women in Housing, 61 to 100 men in Roads. */
    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(60, person -> person.sex(FEMALE).in("Housing"))
                .with(40, person -> person.sex(MALE).in("Roads"));
    }

    /** Apprenticeships of people in post, from the first of these numbers on. */
    private static Workforce learn(Workforce staff, int from, int count, UnaryOperator<Row> apprenticeship) {
        for (int person = from; person < from + count; person++) {
            String id = "P" + person;
            staff.with(
                    Dataset.APPRENTICESHIPS,
                    1,
                    "person_id",
                    "P",
                    row -> apprenticeship.apply(
                            row.put("person_id", id).put("start", OCTOBER).put("status", "in_learning")));
        }
        return staff;
    }

    @ParameterizedTest
    @ValueSource(strings = {"APR-02", "APR-03"})
    void apprenticesNeedTheirExtract(String indicator) {
        verify(indicator).given(staff()).yieldsOnly(Status.X, NO_EXTRACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APR-04", "APR-05"})
    void anExtractWithoutApprenticesIsNothingToSay(String indicator) {
        verify(indicator)
                .given(staff().supplied(Dataset.APPRENTICESHIPS))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    @Test
    void whatTwoReasonsWithholdIsSaidOnce() {
        verify("APR-03")
                .given(staff().supplied(Dataset.APPRENTICESHIPS))
                .yieldsOnly(
                        Status.Z,
                        "The extract has nothing of the kind that this is about. Not available: the extract"
                                + " 'community_benchmark' would give it.");
    }

    /** 4 of 80 began in the year; 10 joined; 6 are apprentices now, and one was before. */
    @Test
    void apr01GivesTheFiguresOfTheFormerTarget() {
        Workforce then = Workforce.on(31, MARCH, 2025).with(80, person -> person.sex(FEMALE));
        Workforce staff = staff().starters(10, each -> each.put("start_date", OCTOBER));
        learn(staff, 1, 4, row -> row);
        learn(staff, 5, 2, row -> row.put("start", LocalDate.of(2025, 3, 1)));
        learn(staff, 6, 1, row -> row.put("start", LocalDate.of(2025, 3, 1))
                .put("status", "completed")
                .put("actual_end", OCTOBER));

        verify("APR-01")
                .given(staff.after(then))
                .at("I. Apprenticeships begun / employees before the year")
                .yields("all", percent(5))
                .at("E. Apprenticeships begun / employees who joined")
                .yields("all", percent(40))
                .at("F. Apprentices / employees at the end of the year")
                .yields("all", percent(6))
                .measuring("count")
                .at("A. Employees who joined in the year")
                .yields("all", people(10))
                .at("B. Apprenticeships begun in the year")
                .yields("all", people(4))
                .at("G. Apprentices before the year")
                .yields("all", people(2))
                .at("H. Employees before the year")
                .yields("all", people(80))
                .at("2.3% of them, the statutory target until 31 March 2022")
                .measuring("target")
                .yields("all", people(2));
    }

    @Test
    void apr01SaysThatAnEarlierSnapshotIsMissing() {
        verify("APR-01")
                .given(learn(staff(), 1, 4, row -> row))
                .at("I. Apprenticeships begun / employees before the year")
                .yieldsNothing("all", Status.X, "Not available: an earlier snapshot would give it.")
                .at("E. Apprenticeships begun / employees who joined")
                .yieldsNothing("all", Status.X, "Not available: the extract 'starters_onboarding' would give it.");
    }

    /** Of 100, 10 are apprentices: 5 women and 5 men. One who has left, one who withdrew and one who is still to begin are not. */
    @Test
    void apr02CountsPeopleInPostWhoAreOnAnApprenticeshipToday() {
        Workforce staff = learn(staff(), 1, 5, row -> row);
        learn(staff, 61, 4, row -> row.put("status", "break"));
        learn(staff, 65, 1, row -> row.put("status", ""));
        learn(staff, 70, 1, row -> row.put("status", "withdrawn").put("planned_end", LocalDate.of(2025, 12, 1)));
        learn(staff, 71, 1, row -> row.put("start", LocalDate.of(2026, 9, 1)));
        learn(staff, 900, 1, row -> row);

        verify("APR-02")
                .given(staff)
                .yields("all", percent(10))
                .in("department", "Roads")
                .yields("all", percent(12.5));
    }

    /** Of 10 apprentices 6 are women; of residents aged 16 to 24 half are. */
    @Test
    void apr03ComparesWithYoungResidents() {
        Workforce staff =
                learn(staff(), 1, 6, row -> row).residents(400, FEMALE).residents(600, MALE);
        learn(staff, 61, 4, row -> row);
        young(staff, 100, "female");
        young(staff, 100, "male");

        Verify diversity = verify("APR-03").given(staff);

        assertThat(diversity.figures())
                .filteredOn(figure ->
                        figure.measure().equals("ratio") && figure.group().equals("female"))
                .extracting(figure -> figure.comparator() + " " + figure.number())
                .containsExactly("community 1.50", "community aged 16 to 24 1.20");
    }

    private static Workforce young(Workforce staff, int count, String category) {
        return staff.with(Dataset.COMMUNITY_BENCHMARK, 1, "area_code", "B", row -> row.put("area_name", "Borough")
                .put("base", "16_24")
                .put("characteristic", "sex")
                .put("category", category)
                .amount("population", String.valueOf(count)));
    }

    /** Of 40 apprentices 15 live in the borough and 20 elsewhere; of 5 nobody knows where: 15 of 40. */
    @Test
    void apr03SaysHowManyAreLocalResidents() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(15, person -> person.put("home_area", "B1"))
                .with(20, person -> person.put("home_area", "C9"))
                .with(25, person -> person)
                .residents(500, FEMALE);

        verify("APR-03")
                .given(learn(young(staff, 100, "female"), 1, 40, row -> row), DisclosurePolicy.PUBLISHED)
                .measuring("rate")
                .at("Local residents")
                .yields("all", percent(37.5));
    }

    /** Of 30 at level 3 all are women, of 30 at level 6 all are men. */
    @Test
    void apr03StandsByLevelOfStudy() {
        Workforce staff = learn(staff(), 1, 30, row -> row.put("level", "3"));
        learn(staff, 61, 30, row -> row.put("level", "6"));

        verify("APR-03")
                .given(staff)
                .in("level of study", "Level 3")
                .yields(FEMALE, percent(100))
                .in("level of study", "Level 6")
                .yields(FEMALE, percent(0));
    }

    /** Women: 2 of 6 at degree level. Men: 5 of 5, of whom one by the level alone. */
    @Test
    void apr04CountsDegreesAndTheirPartners() {
        Workforce staff = learn(staff(), 1, 2, row -> at(row, "6", "Fern University", "university"));
        learn(staff, 3, 4, row -> at(row, "3", "Moss College", "college").put("degree_flag", false));
        learn(staff, 61, 4, row -> at(row, "4", "Fern University", "university").put("degree_flag", true));
        learn(staff, 65, 1, row -> row.put("level", "7")
                .put("provider_name", "Own academy")
                .put("provider_type", "employer_provider"));

        verify("APR-04")
                .given(staff)
                .at("At degree level")
                .yields(FEMALE, percent(33.3))
                .yields(MALE, percent(100))
                .yields("all", percent(63.6))
                .measuring("count")
                .at("Training providers")
                .yields("all", partners(3))
                .in("kind of provider", "University, local")
                .yields("all", partners(1))
                .at("Apprentices by provider")
                .in("provider", "Moss College (college, local)")
                .yields("all", people(4))
                .in("provider", "Own academy (employer provider)")
                .yields("all", people(1));
    }

    private static Row at(Row row, String level, String provider, String kind) {
        return row.put("level", level)
                .put("provider_name", provider)
                .put("provider_type", kind)
                .put("provider_local", true);
    }

    /** 9 apprentices of one provider are hidden, and so are the 12 of the next, which the total would tell. */
    @Test
    void providersOfAFewApprenticesAreHidden() {
        Workforce staff = learn(staff(), 1, 40, row -> at(row, "3", "Moss College", "college"));
        learn(staff, 41, 9, row -> at(row, "3", "Fern University", "university"));
        learn(staff, 61, 12, row -> at(row, "6", "Heath University", "university"));

        verify("APR-04")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .printsNobodyOfAFew()
                .measuring("count")
                .in("provider", "Moss College (college, local)")
                .yields("all", people(40))
                .in("provider", "Fern University (university, local)")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("provider", "Heath University (university, local)")
                .yieldsNothing("all", Status.C, HIDDEN);
    }

    /** Due in the year: 10, of whom 6 completed. Of 10 who completed in the year before, 3 left within twelve months. */
    @Test
    void apr05AsksWhoFinishesAndWhoStays() {
        LocalDate due = LocalDate.of(2025, 6, 30);
        LocalDate before = LocalDate.of(2024, 6, 30);
        Workforce staff = learn(staff(), 1, 6, row -> row.put("planned_end", due)
                .put("status", "completed")
                .put("actual_end", due)
                .put("destination", "in post")
                .sex(FEMALE));
        learn(staff, 7, 4, row -> row.put("planned_end", due)
                .put("status", "withdrawn")
                .sex(FEMALE));
        learn(staff, 20, 10, row -> row.put("planned_end", before)
                .put("status", "completed")
                .sex(FEMALE));
        for (int person = 20; person < 23; person++) {
            String id = "P" + person;
            staff.leavers(1, row -> row.put("person_id", id)
                    .leavesFor("resignation")
                    .put("leave_date", LocalDate.of(2025, 6, 30)));
        }
        staff.leavers(1, row -> row.put("person_id", "P24").put("leave_date", LocalDate.of(2025, 7, 1)));

        verify("APR-05")
                .given(staff)
                .at("Completed")
                .yields(FEMALE, percent(60))
                .at("In post twelve months later")
                .yields("all", percent(70))
                .measuring("count")
                .at("Completed in the year")
                .in("destination", "In post")
                .yields("all", people(6));
    }
}
