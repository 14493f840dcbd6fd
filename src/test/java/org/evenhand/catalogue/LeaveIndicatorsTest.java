package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.FamilyLeave.ADOPTION;
import static org.evenhand.characteristic.FamilyLeave.MATERNITY;
import static org.evenhand.characteristic.FamilyLeave.NO_FAMILY_LEAVE;
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

/** Family leave, flexible working and redundancy, from people whom one can count on one's fingers. */
final class LeaveIndicatorsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final String NOTHING = "The extract has nothing of the kind that this is about.";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(100, person -> person.sex(FEMALE).in("Housing"))
                .with(50, person -> person.sex(MALE).in("Roads"));
    }

    private static Workforce asked(Workforce staff, int count, String type, UnaryOperator<Row> request) {
        return staff.with(
                Dataset.FLEX_FAMILY_LEAVE,
                count,
                "person_id",
                "F",
                row -> request.apply(row.put("request_type", type).put("requested", OCTOBER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RET-03", "RET-04"})
    void leaveNeedsItsExtract(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'flex_family_leave' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RET-03", "RET-04"})
    void anExtractWithoutLeaveIsNothingToSay(String indicator) {
        verify(indicator).given(staff().supplied(Dataset.FLEX_FAMILY_LEAVE)).yieldsOnly(Status.Z, NOTHING);
    }

    private static Row back(Row row, LocalDate due) {
        return row.put("due_back", due).put("returned", due).sex(FEMALE);
    }

    /** Due back in the year: 9 of 10 came. Back a year ago: 10, of whom 4 left within twelve months. */
    @Test
    void ret03AsksWhoComesBackAndWhoStays() {
        LocalDate yearBefore = LocalDate.of(2024, 10, 1);
        Workforce staff = asked(staff(), 9, "maternity", row -> back(row, OCTOBER));
        asked(staff, 1, "adoption", row -> row.put("due_back", OCTOBER).sex(FEMALE));
        asked(staff, 3, "maternity", row -> row.put("leave_start", OCTOBER).sex(FEMALE));
        asked(staff, 5, "carers", row -> row.put("due_back", OCTOBER).sex(FEMALE));
        asked(staff, 10, "maternity", row -> back(row, yearBefore));
        for (int person = 18; person < 22; person++) {
            String id = "F" + person;
            staff.leavers(1, row -> row.put("person_id", id).put("leave_date", LocalDate.of(2025, 9, 1)));
        }

        verify("RET-03")
                .given(staff)
                .at("Came back")
                .yields("all", percent(90))
                .yields(FEMALE, percent(90))
                .at("Still in post twelve months later")
                .yields("all", percent(60));
    }

    /**
     * Due back from maternity leave: 12 of 15 came. From adoption leave: 5 of 10. By the snapshot date the staff list says that nobody is on leave,
     * and that is not asked: nothing is said of those on none. Parental leave is none of the protected kinds.
     */
    @Test
    void ret03TellsMaternityFromOtherLeave() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(100, person -> person.sex(FEMALE).put("family_leave", "no_family_leave"));
        due(staff, 12, 3, "maternity");
        due(staff, 5, 5, "adoption");
        due(staff, 2, 0, "parental");

        verify("RET-03")
                .given(staff)
                .at("Came back")
                .yields(MATERNITY, percent(80))
                .yields(ADOPTION, percent(50))
                .saysNothingOf(NO_FAMILY_LEAVE)
                .yields(FEMALE, percent(70.4));
    }

    private static void due(Workforce staff, int back, int away, String type) {
        asked(staff, back, type, row -> back(row, OCTOBER).put("family_leave", "no_family_leave"));
        asked(staff, away, type, row -> row.put("due_back", OCTOBER)
                .put("family_leave", "no_family_leave")
                .sex(FEMALE));
    }

    @Test
    void ret03SaysThatLeaversAreMissing() {
        Workforce staff = asked(staff(), 10, "maternity", row -> back(row, OCTOBER));
        asked(staff, 10, "maternity", row -> back(row, LocalDate.of(2024, 10, 1)));

        verify("RET-03")
                .given(staff)
                .at("")
                .measuring("count")
                .yieldsNothing("all", Status.X, "Not available: the extract 'leavers' would give it.");
    }

    /** Women: 20 of 25 granted. Men: 8 of 20, and 8 refused. */
    @Test
    void ret04ComparesDecisions() {
        Workforce staff = asked(staff(), 20, "flexible_working", row -> row.put("decision", "granted")
                .sex(FEMALE));
        asked(staff, 5, "flexible_working", row -> row.put("decision", "refused")
                .sex(FEMALE));
        asked(staff, 8, "flexible_working", row -> row.put("decision", "granted")
                .sex(MALE));
        asked(staff, 8, "flexible_working", row -> row.put("decision", "refused")
                .sex(MALE));
        asked(staff, 4, "flexible_working", row -> row.put("decision", "withdrawn")
                .sex(MALE));
        asked(staff, 9, "maternity", row -> row.put("decision", "granted").sex(FEMALE));

        verify("RET-04")
                .given(staff)
                .at("Granted")
                .yields("all", percent(62.2))
                .yields(FEMALE, percent(80))
                .yields(MALE, percent(40))
                .at("Refused")
                .yields(MALE, percent(40))
                .measuring("ratio")
                .at("Granted")
                .yields(FEMALE, ratio(2));
    }

    @Test
    void ret04PrintsNoFewRequests() {
        Workforce staff = asked(staff(), 30, "flexible_working", row -> row.put("decision", "granted")
                .sex(FEMALE));
        asked(staff, 9, "flexible_working", row -> row.put("decision", "refused")
                .sex(MALE));

        verify("RET-04").given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }

    @Test
    void ret05NeedsTheReasonsForLeaving() {
        verify("RET-05")
                .given(staff().leavers(5, row -> row.sex(MALE)))
                .yieldsOnly(
                        Status.X, "Not available: the column 'leaving_reason' of the extract 'leavers' would give it.");
    }

    /** Voluntary: 10 of 100 women and 5 of 50 men. Compulsory: 5 of 100 women and 10 of 50 men. */
    @Test
    void ret05KeepsVoluntaryAndCompulsoryRedundancyApart() {
        Workforce staff = staff().leavers(
                        10, row -> row.leavesFor("redundancy_voluntary").sex(FEMALE))
                .leavers(5, row -> row.leavesFor("redundancy_voluntary").sex(MALE))
                .leavers(5, row -> row.leavesFor("redundancy_compulsory").sex(FEMALE))
                .leavers(10, row -> row.leavesFor("redundancy_compulsory").sex(MALE))
                .leavers(9, row -> row.leavesFor("resignation").sex(MALE));

        verify("RET-05")
                .given(staff)
                .at("Voluntary redundancy")
                .yields(FEMALE, ratio(1))
                .at("Compulsory redundancy")
                .yields(FEMALE, ratio(0.25))
                .measuring("rate")
                .yields("all", percent(10));
    }

    /** Two a year are too few for a comparison; three years have 6 on either side. */
    @Test
    void ret05TakesYearsTogether() {
        Workforce staff = staff();
        for (int ago = 0; ago < 3; ago++) {
            LocalDate day = OCTOBER.minusYears(ago);
            staff.leavers(2, row -> row.leavesFor("redundancy_compulsory")
                    .put("leave_date", day)
                    .sex(FEMALE));
            staff.leavers(2, row -> row.leavesFor("redundancy_compulsory")
                    .put("leave_date", day)
                    .sex(MALE));
        }

        verify("RET-05")
                .given(staff)
                .at("Compulsory redundancy, three years together")
                .yields(FEMALE, ratio(0.5));
    }
}
