package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.dataset.Application;
import org.evenhand.dataset.AreaPopulation;
import org.evenhand.dataset.Assignment;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Leaver;
import org.evenhand.dataset.PayRecord;
import org.evenhand.dataset.Snapshot;
import org.evenhand.dataset.Tally;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;
import org.jspecify.annotations.Nullable;

/** Brings the extracts of one run together: who is paid, who applied, who left, and who lives here. */
final class SnapshotTables {

    private final DatasetReader reader;
    private final Map<Dataset, Sheet> sheets;
    private final LocalDate day;
    private final Findings findings;
    private final List<ControlTotals.Line> lines = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    SnapshotTables(DatasetReader reader, Map<Dataset, Sheet> sheets, LocalDate day, Findings findings) {
        this.reader = reader;
        this.sheets = sheets;
        this.day = day;
        this.findings = findings;
    }

    List<ControlTotals.Line> lines() {
        return lines;
    }

    Snapshot snapshot(ExtractPlan plan, Optional<Past> past) {
        Optional<DatasetReader.Extract<Assignment>> posts =
                reader.read(Dataset.WORKFORCE_SNAPSHOT, Assignment.class, sheets);
        Scope scope = new Scope(plan.scopeOut(), day);
        Workforce workforce = Workforce.of(posts, scope, findings);
        posts.ifPresent(extract ->
                count(extract, Dataset.WORKFORCE_SNAPSHOT, workforce.people().size(), workforce.fte()));
        Optional<DatasetReader.Extract<PayRecord>> payroll = reader.read(Dataset.PAY_BONUS, PayRecord.class, sheets);
        List<PayRecord> pay =
                payroll.map(extract -> paid(extract, workforce, scope)).orElseGet(() -> hourly(workforce));
        List<Application> applications = applications();
        List<Leaver> leavers = leavers(workforce, past);
        List<AreaPopulation> community = community(plan);
        return new Snapshot(
                new Snapshot.Facts(
                        plan.organisation(),
                        plan.nation(),
                        day,
                        plan.payGapDuty(),
                        payroll.filter(extract -> extract.sheet().has("leave_reduced_pay"))
                                .isPresent(),
                        scope.peopleLeftOut(workforce.byId().keySet())),
                workforce.table(),
                Workforce.table(PayRecord.class, pay),
                Workforce.table(Application.class, applications),
                Workforce.table(Leaver.class, leavers),
                Workforce.table(AreaPopulation.class, community),
                Workforce.table(Tally.class, tallies),
                past.map(before ->
                        new Snapshot.Earlier(before.date(), before.workforce().table())));
    }

    /** The people of an earlier snapshot date. */
    record Past(LocalDate date, Workforce workforce) {}

    private void count(DatasetReader.Extract<?> extract, Dataset dataset, int counted, BigDecimal fte) {
        ControlTotals.Line line = extract.line(dataset.word(), counted, fte);
        lines.add(line);
        tallies.add(new Tally(
                dataset.word(),
                BigDecimal.valueOf(line.received()),
                BigDecimal.valueOf(line.unchanged()),
                BigDecimal.valueOf(line.repaired()),
                BigDecimal.valueOf(line.rejected())));
    }

    private List<PayRecord> paid(DatasetReader.Extract<PayRecord> extract, Workforce workforce, Scope scope) {
        List<PayRecord> paid = extract.records().stream()
                .filter(record -> workforce.byId().containsKey(record.personId()))
                .sorted(Comparator.comparing(PayRecord::personId))
                .toList();
        List<PayRecord> others = extract.records().stream()
                .filter(record -> !workforce.byId().containsKey(record.personId()))
                .toList();
        int outOfScope = (int) others.stream()
                .filter(record -> scope.leavesOut(record.personId()))
                .count();
        note(extract, "E-OUT-OF-SCOPE", outOfScope, "left out, of people who are out of scope");
        note(
                extract,
                "E-NOT-IN-WORKFORCE",
                others.size() - outOfScope,
                "left out, of people who are not in workforce_snapshot");
        count(extract, Dataset.PAY_BONUS, paid.size(), BigDecimal.ZERO);
        return paid;
    }

    private void note(DatasetReader.Extract<?> extract, String code, int count, String what) {
        if (count > 0) {
            findings.add(
                    Severity.NOTED,
                    code,
                    extract.sheet().place(),
                    (count == 1 ? "1 row " : count + " rows ") + what + ".",
                    "");
        }
    }

    /** The hourly pay that the workforce extract holds, where there is no extract of pay. */
    private List<PayRecord> hourly(Workforce workforce) {
        return workforce.people().stream()
                .filter(person -> person.hourlyPay() != null)
                .map(SnapshotTables::hourly)
                .toList();
    }

    private static PayRecord hourly(Assignment person) {
        Schema<PayRecord> schema = Schema.of(PayRecord.class);
        @Nullable Object[] values = new @Nullable Object[schema.fields().size()];
        values[schema.columns().indexOf("person_id")] = person.personId();
        values[schema.columns().indexOf("weekly_hours")] = person.contractedHours();
        values[schema.columns().indexOf("hourly_rate")] = person.hourlyPay();
        values[schema.columns().indexOf("fte_salary")] = person.fteSalary();
        values[schema.columns().indexOf("grade")] = person.grade();
        return schema.make(values);
    }

    private List<Application> applications() {
        return reader.read(Dataset.RECRUITMENT, Application.class, sheets)
                .map(extract -> inPeriod(
                        extract,
                        Dataset.RECRUITMENT,
                        record -> record.closingDate() == null ? record.appliedDate() : record.closingDate()))
                .orElse(List.of());
    }

    private List<Leaver> leavers(Workforce workforce, Optional<Past> past) {
        Optional<DatasetReader.Extract<Leaver>> extract = reader.read(Dataset.LEAVERS, Leaver.class, sheets);
        if (extract.isEmpty()) {
            return List.of();
        }
        List<Leaver> left = inPeriod(extract.get(), Dataset.LEAVERS, Leaver::leaveDate);
        return new LeaverAnswers(
                        workforce,
                        past.map(Past::workforce),
                        extract.get().sheet().place(),
                        findings)
                .join(left);
    }

    /** The events of the twelve months up to the snapshot date; those without a date are taken to be among them. */
    private <R extends Record> List<R> inPeriod(
            DatasetReader.Extract<R> extract, Dataset dataset, Function<R, @Nullable LocalDate> date) {
        List<R> events = new ArrayList<>();
        for (R record : extract.records()) {
            LocalDate on = date.apply(record);
            if (on == null || !on.isAfter(day) && on.isAfter(day.minusYears(1))) {
                events.add(record);
            }
        }
        note(
                extract,
                "E-OUT-OF-PERIOD",
                extract.records().size() - events.size(),
                "left out, of events that are not in the twelve months up to " + day);
        count(extract, dataset, events.size(), BigDecimal.ZERO);
        return events;
    }

    private List<AreaPopulation> community(ExtractPlan plan) {
        Optional<DatasetReader.Extract<AreaPopulation>> extract =
                reader.read(Dataset.COMMUNITY_BENCHMARK, AreaPopulation.class, sheets);
        List<AreaPopulation> areas =
                extract.map(read -> new Community(read, plan, findings).areas()).orElse(List.of());
        extract.ifPresent(read -> count(read, Dataset.COMMUNITY_BENCHMARK, areas.size(), BigDecimal.ZERO));
        return areas;
    }
}
