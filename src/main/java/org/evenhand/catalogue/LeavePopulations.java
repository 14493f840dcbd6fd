package org.evenhand.catalogue;

import java.util.List;
import java.util.function.IntPredicate;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;

/** Requests for flexible working of the year, family leave that ended in it, and those who came back in the year before. */
final class LeavePopulations {

    private static final String[] FAMILY = {"maternity", "adoption", "shared_parental", "paternity", "parental"};
    private static final String REQUEST_TYPE = "request_type";
    private static final String LEAVE_TYPE = "leave type";

    private final Snapshot snapshot;
    private final Events requests;

    private LeavePopulations(Snapshot snapshot, Events requests) {
        this.snapshot = snapshot;
        this.requests = requests;
    }

    static List<Population> of(Snapshot snapshot) {
        return Events.of(snapshot, Dataset.FLEX_FAMILY_LEAVE)
                .filter(each -> each.rows().holds(REQUEST_TYPE) || each.rows().size() == 0)
                .map(each -> new LeavePopulations(snapshot, each).populations())
                .orElse(List.of());
    }

    private List<Population> populations() {
        return List.of(flexibleWorking(), dueBack(), returned());
    }

    private Population flexibleWorking() {
        Events asked =
                requests.where(requests.says(REQUEST_TYPE, "flexible_working")).ofTheYear();
        EventPopulation population = asked.population("flex_family_leave, flexible working", Unit.REQUESTS);
        if (asked.rows().holds("decision")) {
            population
                    .stages(
                            "decision",
                            EventPopulation.coded("decision", asked.rows().text("decision")::word))
                    .sizes("department", "tier");
        }
        return population.build();
    }

    /** Everybody's pregnancy and maternity is the leave that the row is about: whoever is back is on none by the snapshot date. */
    private Events familyLeave() {
        IntPredicate notTaken = requests.says("decision", "refused", "withdrawn");
        return requests.where(requests.says(REQUEST_TYPE, FAMILY).and(notTaken.negate()))
                .saying(Characteristic.FAMILY_LEAVE.column(), REQUEST_TYPE);
    }

    /** Leave that was to end in the year, and whether the person has come back. */
    private Population dueBack() {
        Events leave = familyLeave();
        DateColumn due = leave.rows().date("due_back");
        Events ended = leave.where(due::has).ofTheYear();
        DateColumn returned = ended.rows().date("returned");
        return ended.population("flex_family_leave, due back", Unit.PEOPLE)
                .stages("return", EventPopulation.whether("return", returned::has, "Came back", "Not back"))
                .sizes(leaveType(ended))
                .build();
    }

    private static Level leaveType(Events leave) {
        return EventPopulation.coded(LEAVE_TYPE, leave.rows().text(REQUEST_TYPE)::word);
    }

    /** Those who came back twelve to twenty-four months ago, and whether they left within twelve months of it. */
    private Population returned() {
        Events leave = familyLeave();
        DateColumn returned = leave.rows().date("returned");
        ReportingPeriod before = ReportingPeriod.upTo(leave.until()).yearBefore();
        Events cohort = leave.where(row -> returned.has(row) && before.holds(returned.date(row)));
        EventPopulation population = cohort.population("flex_family_leave, returned a year ago", Unit.PEOPLE);
        LastDays.of(snapshot).ifPresent(days -> population
                .stages(
                        "a year later",
                        EventPopulation.whether(
                                "a year later",
                                days.withinAYear(cohort.rows(), cohort.rows().date("returned")::date)
                                        .negate(),
                                "Still in post twelve months later",
                                "Left within twelve months"))
                .sizes(leaveType(cohort)));
        return population.build();
    }
}
