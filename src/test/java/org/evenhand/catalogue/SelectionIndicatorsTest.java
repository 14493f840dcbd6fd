package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.panels;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.BLACK_AFRICAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vacancies, panels and sources, from applications that one can count on one's fingers. */
final class SelectionIndicatorsTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026).with(100, person -> person.sex(FEMALE));
    }

    private static Row shortlisted(Row row, String vacancy, int tier) {
        return row.put("vacancy_id", vacancy)
                .tier(tier)
                .put("closing_date", MAY)
                .shortlisted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REC-06", "REC-07", "REC-08"})
    void selectionNeedsItsExtract(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'recruitment' would give it.");
    }

    /** Five senior vacancies: all with men on the shortlist, two with women; a woman who was not shortlisted does not count. */
    @Test
    void rec06CountsVacanciesAndNotCandidates() {
        Workforce staff = staff();
        for (int vacancy = 1; vacancy <= 5; vacancy++) {
            String id = "V" + vacancy;
            staff.applications(3, each -> shortlisted(each, id, 2).sex(MALE).is(WHITE_BRITISH));
        }
        staff.applications(4, each -> shortlisted(each, "V1", 2).sex(FEMALE).is(ASIAN_INDIAN))
                .applications(1, each -> shortlisted(each, "V2", 2).sex(FEMALE).is(BLACK_AFRICAN))
                .applications(1, each -> shortlisted(each, "V2", 2).sex(FEMALE).is(ASIAN_INDIAN))
                .applications(1, each -> shortlisted(each, "V3", 2).sex(FEMALE).put("shortlisted", false))
                .applications(9, each -> shortlisted(each, "V9", 4).sex(FEMALE));

        verify("REC-06")
                .given(staff)
                .yields(FEMALE, percent(40))
                .yields(MALE, percent(100))
                .yields("ethnic_minority", percent(40))
                .yields("white", percent(100));
    }

    /** Three vacancies this year and three in the year before. */
    @Test
    void rec06CountsTwoYearsTogetherWhereOneHasTooFewVacancies() {
        Workforce staff = staff();
        for (int vacancy = 1; vacancy <= 6; vacancy++) {
            String id = "V" + vacancy;
            LocalDate closing = vacancy > 3 ? MAY.minusYears(1) : MAY;
            staff.applications(1, each -> shortlisted(each, id, 1).sex(FEMALE).put("closing_date", closing));
        }
        staff.applications(1, each -> shortlisted(each, "V6", 1).sex(MALE).put("closing_date", MAY.minusYears(1)));

        verify("REC-06")
                .given(staff)
                .at("two years together")
                .yields(FEMALE, percent(100))
                .yields(MALE, percent(16.7));
    }

    /** Roads: five vacancies this year and five before, men on all shortlists and women on four. Housing: four, too few. */
    @Test
    void rec06StandsByDepartmentOverAllYears() {
        Workforce staff = staff();
        for (int vacancy = 1; vacancy <= 14; vacancy++) {
            String id = "V" + vacancy;
            LocalDate closing = vacancy % 2 == 0 ? MAY.minusYears(1) : MAY;
            String department = vacancy > 10 ? "Housing" : "Roads";
            staff.applications(
                    2, each -> shortlisted(each, id, 1).sex(MALE).in(department).put("closing_date", closing));
            staff.applications(
                    vacancy <= 4 ? 2 : 0,
                    each -> shortlisted(each, id, 1).sex(FEMALE).in(department).put("closing_date", closing));
        }

        verify("REC-06")
                .given(staff)
                .in("department", "Roads")
                .at("two years together")
                .yields(FEMALE, percent(40))
                .yields(MALE, percent(100))
                .in("department", "Housing")
                .yieldsNothing(FEMALE, Status.U, "The percentage would rest on fewer than 5 vacancies.");
        verify("REC-06").given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }

    @Test
    void rec06NeedsFiveVacancies() {
        verify("REC-06")
                .given(staff().applications(
                                4, each -> shortlisted(each, "V1", 1).sex(FEMALE)))
                .yieldsNothing(FEMALE, Status.U, "The percentage would rest on fewer than 5 vacancies.");
    }

    @Test
    void rec06SaysSoWhereNoSeniorPostWasVacant() {
        verify("REC-06")
                .given(staff().applications(
                                4, each -> shortlisted(each, "V1", 4).sex(FEMALE)))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** Twelve panels of three, nine of them mixed; each has two trained members. */
    @Test
    void rec07CountsPanelsAndPlacesOnThem() {
        Workforce staff = staff();
        for (int vacancy = 1; vacancy <= 12; vacancy++) {
            String id = "V" + vacancy;
            boolean mixed = vacancy <= 9;
            staff.applications(5, each -> shortlisted(each, id, 5)
                    .in("Housing")
                    .put("panel_mixed", mixed)
                    .put("panel_size", 3)
                    .put("panel_trained", 2));
        }

        verify("REC-07")
                .given(staff)
                .at("Mixed panels")
                .yields("all", percent(75))
                .measuring("count")
                .yields("all", panels(9))
                .measuring("rate")
                .at("Trained panel members")
                .yields("all", percent(66.7))
                .in("department", "Housing")
                .yields("all", percent(66.7))
                .in("organisation", "")
                .measuring("count")
                .yields("all", people(24));
    }

    @Test
    void rec07NamesTheColumnsThatWouldTellOfPanels() {
        verify("REC-07")
                .given(staff().applications(
                                5, each -> shortlisted(each, "V1", 5).put("panel_mixed", false)))
                .measuring("count")
                .yieldsNothing(
                        "all",
                        Status.X,
                        "Not available: the column 'panel_trained' of the extract 'recruitment' would give it.");
    }

    @Test
    void rec07NeedsTenPanels() {
        Workforce staff =
                staff().applications(5, each -> shortlisted(each, "V1", 5).put("panel_mixed", true));

        verify("REC-07")
                .given(staff)
                .at("Mixed panels")
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 10 panels.");
    }

    /** By the website 4 of 20 women and 10 of 20 men are appointed, by the jobcentre 5 of 10 women. */
    @Test
    void rec08FollowsEachSourceToAppointment() {
        Workforce staff = staff().applications(
                        4, each -> from(each, "website").sex(FEMALE).ended("appointed"))
                .applications(16, each -> from(each, "website").sex(FEMALE).ended("rejected_sift"))
                .applications(10, each -> from(each, "website").sex(MALE).ended("appointed"))
                .applications(10, each -> from(each, "website").sex(MALE).ended("withdrawn"))
                .applications(5, each -> from(each, "jobcentre").sex(FEMALE).ended("appointed"))
                .applications(5, each -> from(each, "jobcentre").sex(FEMALE).ended("rejected_sift"));

        verify("REC-08")
                .given(staff)
                .in("source", "website")
                .yields("all", percent(35))
                .yields(FEMALE, percent(20))
                .yields(MALE, percent(50))
                .in("source", "jobcentre")
                .yields(FEMALE, percent(50))
                .yieldsNothing(MALE, Status.U, "The percentage would rest on fewer than 10 applications.");
    }

    private static Row from(Row row, String source) {
        return row.put("advert_source", source);
    }

    @Test
    void rec08NeedsItsColumn() {
        verify("REC-08")
                .given(staff().applications(5, each -> each.sex(FEMALE).ended("appointed")))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'advert_source' of the extract 'recruitment' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REC-02", "REC-06", "REC-07", "REC-08"})
    void aFewWhoAppliedAreNotPrinted(String indicator) {
        Workforce staff = staff();
        for (int vacancy = 1; vacancy <= 30; vacancy++) {
            String id = "V" + vacancy;
            int women = vacancy % 4;
            staff.applications(6, each -> panel(each, id).sex(MALE).ended("rejected_interview"))
                    .applications(women, each -> panel(each, id).sex(FEMALE).ended("appointed"));
        }

        verify(indicator).given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }

    private static Row panel(Row row, String vacancy) {
        return from(shortlisted(row, vacancy, 3), vacancy.endsWith("1") ? "jobcentre" : "website")
                .in("Housing")
                .put("panel_mixed", vacancy.endsWith("3"))
                .put("panel_size", 3)
                .put("panel_trained", vacancy.endsWith("1") ? 3 : 0);
    }
}
