package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.evenhand.dataset.Assignment;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.PayRecord;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.dataset.Tally;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;
import org.evenhand.table.Table;
import org.jspecify.annotations.Nullable;

/** Brings the extracts of one run together: who is paid, who applied, who left, and who lives here. */
final class SnapshotTables {

    private final DatasetReader reader;
    private final Map<Dataset, Sheets> sheets;
    private final LocalDate day;
    private final Findings findings;
    private final List<ControlTotals.Line> lines = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    SnapshotTables(DatasetReader reader, Map<Dataset, Sheets> sheets, LocalDate day, Findings findings) {
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
                count(extract, Dataset.WORKFORCE_SNAPSHOT, workforce.people().size(), workforce.fte(), 0));
        Optional<DatasetReader.Extract<PayRecord>> payroll = reader.read(Dataset.PAY_BONUS, PayRecord.class, sheets);
        Joined joined = new Joined(workforce, past.map(Past::workforce), scope, plan);
        Map<Dataset, Table<?>> tables = tables(joined, payroll);
        return new Snapshot(
                facts(joined, posts, payroll),
                tables,
                Workforce.table(Tally.class, tallies),
                past.map(before ->
                        new Snapshot.Earlier(before.date(), before.workforce().table())));
    }

    private Map<Dataset, Table<?>> tables(Joined joined, Optional<DatasetReader.Extract<PayRecord>> payroll) {
        List<PayRecord> pay = payroll.map(extract -> paid(extract, joined.workforce(), joined.scope()))
                .orElseGet(() -> hourly(joined.workforce()));
        Map<Dataset, Table<?>> tables = Snapshot.none();
        tables.put(Dataset.WORKFORCE_SNAPSHOT, joined.workforce().table());
        tables.put(Dataset.PAY_BONUS, Workforce.table(PayRecord.class, pay));
        sheets.keySet().stream()
                .filter(dataset -> !tables.containsKey(dataset))
                .toList()
                .forEach(dataset ->
                        table(dataset, dataset.schema(), joined).ifPresent(table -> tables.put(dataset, table)));
        return tables;
    }

    private Snapshot.Facts facts(
            Joined joined,
            Optional<DatasetReader.Extract<Assignment>> posts,
            Optional<DatasetReader.Extract<PayRecord>> payroll) {
        return new Snapshot.Facts(
                joined.plan().organisation(),
                joined.plan().nation(),
                day,
                joined.plan().payGapDuty(),
                payroll.filter(extract -> extract.sheets().has("leave_reduced_pay"))
                        .isPresent(),
                joined.scope().peopleLeftOut(joined.workforce().byId().keySet()),
                posts.map(extract -> extract.sheets().passedOver()).orElse(0),
                ofWorkforce(ControlTotals.Line::rejected),
                ofWorkforce(ControlTotals.Line::unreadAges));
    }

    private int ofWorkforce(ToIntFunction<ControlTotals.Line> rows) {
        return lines.stream()
                .filter(line -> line.dataset().equals(Dataset.WORKFORCE_SNAPSHOT.word()))
                .mapToInt(rows)
                .sum();
    }

    /** What other extracts are joined with. */
    private record Joined(Workforce workforce, Optional<Workforce> past, Scope scope, ExtractPlan plan) {}

    /** The people of an earlier snapshot date. */
    record Past(LocalDate date, Workforce workforce) {}

    private void count(
            DatasetReader.Extract<?> extract, Dataset dataset, int counted, BigDecimal fte, int outOfPeriod) {
        ControlTotals.Line line = extract.line(dataset.word(), counted, fte, outOfPeriod);
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
        count(extract, Dataset.PAY_BONUS, paid.size(), BigDecimal.ZERO, 0);
        return paid;
    }

    private void note(DatasetReader.Extract<?> extract, String code, int count, String what) {
        if (count > 0) {
            findings.add(
                    Severity.NOTED,
                    code,
                    extract.sheets().place(),
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

    /** The rows of any other extract: those of the period and in scope, joined with what the workforce holds. */
    private <R extends Record> Optional<Table<R>> table(Dataset dataset, Schema<R> schema, Joined with) {
        return reader.read(dataset, schema.record(), sheets).map(extract -> {
            List<R> rows = inPeriod(extract, dataset, schema);
            int outOfPeriod = extract.records().size() - rows.size();
            int wrongYears = rows.isEmpty() ? outOfPeriod : later(extract.records(), dataset, schema);
            note(
                    extract,
                    "E-OUT-OF-PERIOD",
                    outOfPeriod,
                    "left out, of events that are not in the three years up to " + day);
            if (CategoryWords.areIn(schema)) {
                rows = new CategoryWords<>(extract, schema, with.plan(), findings).known(rows);
            }
            ResidentsCheck.check(rows, extract.sheets().place(), with.plan(), findings);
            if (HeldAnswers.areFor(dataset)) {
                Place place = extract.sheets().place();
                List<R> inScope = inScope(extract, schema, rows, with);
                rows = new HeldAnswers<>(dataset, schema, with.workforce(), with.past(), place, findings).join(inScope);
            }
            count(extract, dataset, counted(dataset, schema, rows), BigDecimal.ZERO, wrongYears);
            return Workforce.table(schema.record(), rows);
        });
    }

    private <R extends Record> List<R> inScope(
            DatasetReader.Extract<R> extract, Schema<R> schema, List<R> rows, Joined with) {
        int person = schema.columns().indexOf("person_id");
        List<R> inScope = rows.stream()
                .filter(row -> with.workforce().byId().containsKey(String.valueOf(schema.value(row, person)))
                        || !with.scope().leavesOut(String.valueOf(schema.value(row, person))))
                .toList();
        note(extract, "E-OUT-OF-SCOPE", rows.size() - inScope.size(), "left out, of people who are out of scope");
        return inScope;
    }

    /** The events of the years that are kept; those without a date are taken to be of the last one. */
    private <R extends Record> List<R> inPeriod(DatasetReader.Extract<R> extract, Dataset dataset, Schema<R> schema) {
        return extract.records().stream()
                .filter(record -> within(Snapshot.MONTHS_KEPT, dataset, schema, record))
                .toList();
    }

    private <R extends Record> int counted(Dataset dataset, Schema<R> schema, List<R> rows) {
        return (int)
                rows.stream().filter(row -> within(12, dataset, schema, row)).count();
    }

    private <R extends Record> boolean within(int months, Dataset dataset, Schema<R> schema, R record) {
        return date(dataset, schema, record)
                .map(ReportingPeriod.upTo(day, months)::holds)
                .orElse(true);
    }

    /** Long histories are no mistake; many events that are still to come are. */
    private <R extends Record> int later(List<R> records, Dataset dataset, Schema<R> schema) {
        return (int) records.stream()
                .flatMap(record -> date(dataset, schema, record).stream())
                .filter(day::isBefore)
                .count();
    }

    private static <R extends Record> Optional<LocalDate> date(Dataset dataset, Schema<R> schema, R record) {
        return dataset.dates().stream()
                .map(column -> schema.value(record, schema.columns().indexOf(column)))
                .flatMap(value -> value instanceof LocalDate date ? Stream.of(date) : Stream.empty())
                .findFirst();
    }
}
