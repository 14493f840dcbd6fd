package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** What the register of objectives, actions and evidence holds: things, which say nothing about a person. */
final class PlanPopulations {

    private static final String EXTRACT = "action_plan_evidence, ";
    private static final String DEPARTMENT = "department";
    private static final String THEME = "theme";
    private static final String TARGET_DATE = "target_date";
    private static final String AS_AT = "as_at";
    private static final Map<String, String> NATIONS = Map.of(
            "england", "England", "wales", "Wales", "scotland", "Scotland", "northern_ireland", "Northern Ireland");

    private final Snapshot snapshot;
    private final Table<?> items;
    private final Aims aims;
    private final LocalDate date;

    private PlanPopulations(Snapshot snapshot, Aims aims) {
        this.snapshot = snapshot;
        this.items = snapshot.table(Dataset.ACTION_PLAN_EVIDENCE);
        this.aims = aims;
        this.date = snapshot.facts().snapshotDate();
    }

    static List<Population> of(Snapshot snapshot, Aims aims) {
        return snapshot.has(Dataset.ACTION_PLAN_EVIDENCE)
                ? new PlanPopulations(snapshot, aims).populations()
                : List.of();
    }

    private List<Population> populations() {
        return Stream.of(
                        objectives(),
                        outcomes(),
                        actions(),
                        gapActions(),
                        criteria(),
                        recommendations(),
                        duties(),
                        decisions())
                .map(EventPopulation::build)
                .toList();
    }

    private Table<?> of(String... types) {
        return items.where(Items.of(items).says("item_type", types));
    }

    private EventPopulation population(String kind, Table<?> rows, Unit unit) {
        return EventPopulation.of(EXTRACT + kind, rows, date, unit);
    }

    /** Objectives that are not done with, and whether each says who, what, from where and by when. */
    private EventPopulation objectives() {
        Table<?> all = of("objective");
        Table<?> rows =
                all.where(Items.of(all).says("status", "done", "dropped").negate());
        IntPredicate measurable = Items.of(rows).holds("owner", "indicator_id", "baseline", TARGET_DATE);
        return population("objectives", rows, Unit.RECORDS)
                .told(
                        "measurable",
                        EventPopulation.whether(
                                "measurable",
                                measurable,
                                "With owner, measure, baseline and date",
                                "Without one of them"))
                .sizes(DEPARTMENT);
    }

    private EventPopulation outcomes() {
        Table<?> rows = of("outcome");
        Outcomes outcomes = new Outcomes(snapshot, rows, aims);
        Level direction = EventPopulation.coded(
                "direction", row -> outcomes.direction(row).name().toLowerCase(Locale.ROOT));
        return population("outcomes", rows, Unit.RECORDS)
                .told("direction", direction)
                .sizes(Level.of("objective", objective(rows)))
                .sizes(EventPopulation.coded("area", rows.text("area")::word));
    }

    /** The title of the objective that an item names, be it by its identifier or by its title. */
    private IntFunction<String> objective(Table<?> rows) {
        Table<?> known = of("objective");
        Map<String, String> titles = new HashMap<>();
        for (int row = 0; row < known.size(); row++) {
            titles.put(known.text("item_id").word(row), known.text("title").word(row));
        }
        TextColumn named = rows.text("objective");
        return row -> titles.getOrDefault(named.word(row), named.word(row));
    }

    /** Actions that were not dropped; what a network asks for is no action yet. */
    private EventPopulation actions() {
        Table<?> all = of("action", "gap_action");
        TextColumn theme = all.text(THEME);
        IntPredicate dropped = Items.of(all).says("status", "dropped");
        Table<?> rows = all.where(row ->
                !dropped.test(row) && !theme.word(row).toLowerCase(Locale.ROOT).equals(Items.NETWORK_ASK));
        return population("actions", rows, Unit.ACTIONS)
                .told(
                        "linked",
                        EventPopulation.whether(
                                "linked",
                                Items.of(rows).holds("indicator_id"),
                                "Linked to an outcome indicator",
                                "Not linked to one"))
                .sizes(DEPARTMENT);
    }

    /** Actions on the pay gap and on the menopause, and whether each is on its way with all that a plan needs. */
    private EventPopulation gapActions() {
        Table<?> rows = of("gap_action");
        IntPredicate begun = Items.of(rows).says("status", "in_progress", "done");
        IntPredicate planned = Items.of(rows).holds("owner", TARGET_DATE, "review_by");
        Level onItsWay = EventPopulation.whether(
                "on its way",
                begun.and(planned),
                "In progress or done, with owner, date and review",
                "Not begun, overdue, dropped or without one of them");
        Level cause =
                EventPopulation.coded("cause", row -> cause(rows.text(THEME).word(row)));
        return population("gap actions", rows, Unit.ACTIONS)
                .told("on its way", onItsWay)
                .sizes(cause)
                .told("causes", new Level("named cause", cause.code(), cause.label()));
    }

    private static String cause(String theme) {
        String words = theme.toLowerCase(Locale.ROOT);
        Predicate<String> names = words::contains;
        return names.test("menopause") ? "menopause" : names.test("pay") || names.test("gap") ? "pay_gap" : "other";
    }

    /** Each criterion of the organisation's own list for the edition once, and whether evidence of it is in date. */
    private EventPopulation criteria() {
        Table<?> all = of("criterion_evidence");
        TextColumn framework = all.text("framework");
        Table<?> ofEdition =
                all.where(row -> !framework.has(row) || framework.word(row).equals(aims.edition()));
        DateColumn review = ofEdition.date("review_by");
        IntPredicate inDate = Items.of(ofEdition)
                .holds("evidence_ref")
                .and(row -> review.has(row) && !review.date(row).isBefore(date));
        IntPredicate covered = EventPopulation.everOf(ofEdition, "criterion", inDate);
        Table<?> marked = Items.marked(ofEdition, covered);
        Table<?> rows = EventPopulation.onceEach(marked, "criterion");
        return population("criteria", rows, Unit.RECORDS)
                .told(
                        "evidence",
                        EventPopulation.whether(
                                "evidence", Items.marked(rows), "With evidence in date", "Without evidence in date"))
                .sizes(EventPopulation.coded("area", rows.text("area")::word))
                .sizes(THEME)
                .sizes(EventPopulation.coded("level", rows.text("level")::word));
    }

    private EventPopulation recommendations() {
        Table<?> rows = of("recommendation");
        IntPredicate acted = Items.of(rows).says("status", "in_progress", "done");
        return population("recommendations", rows, Unit.RECORDS)
                .told(
                        "acted on",
                        EventPopulation.whether(
                                "acted on",
                                acted.and(Items.of(rows).holds("evidence_ref")),
                                "Done or in progress, with evidence",
                                "Not begun, or without evidence"))
                .sizes(EventPopulation.coded("source", rows.text("source")::word));
    }

    /** Duties whose day has come, and whether what they ask for was published by then. */
    private EventPopulation duties() {
        Table<?> all = of("duty");
        DateColumn due = all.date(TARGET_DATE);
        Table<?> rows = all.where(row -> due.has(row) && !due.date(row).isAfter(date));
        DateColumn until = rows.date(TARGET_DATE);
        DateColumn published = rows.date(AS_AT);
        IntPredicate done = Items.of(rows).says("status", "done");
        IntPredicate inTime = row -> published.has(row) && !published.date(row).isAfter(until.date(row));
        return population("duties", rows, Unit.RECORDS)
                .told(
                        "published",
                        EventPopulation.whether(
                                "published", done.and(inTime), "Published by the day", "Late or not published"))
                .sizes(Level.of("nation", nation(rows)))
                .sizes(Level.of("duty", rows.text(THEME)::word));
    }

    /** The nation whose law sets each duty: where it is not said, that of the organisation. */
    private IntFunction<String> nation(Table<?> rows) {
        TextColumn said = rows.text("nation");
        return row -> said.has(row)
                ? NATIONS.getOrDefault(said.word(row), said.word(row))
                : snapshot.facts().nation();
    }

    /** Decisions of the year that need an assessment of what they mean for equality, and whether it is there. */
    private EventPopulation decisions() {
        Table<?> all = of("decision_eia");
        DateColumn taken = all.date(AS_AT);
        ReportingPeriod year = ReportingPeriod.upTo(date);
        Table<?> rows = all.where(row -> !taken.has(row) || year.holds(taken.date(row)));
        return population("decisions", rows, Unit.RECORDS)
                .told(
                        "assessment",
                        EventPopulation.whether(
                                "assessment",
                                Items.of(rows).holds("evidence_ref"),
                                "With an impact assessment",
                                "Without an impact assessment"))
                .sizes(DEPARTMENT);
    }
}
