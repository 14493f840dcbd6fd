package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.table.Schema;
import org.evenhand.table.Table;
import org.evenhand.table.TableBuilder;

/**
 * The people of a test, some alike at a time: {@code Workforce.on(31, MARCH, 2026).with(40, person -> person.sex(FEMALE))}.
 *
 * <p>People are numbered from 1 in the order in which they are named, so that the same number a year earlier is the same person;
 * {@link #from(int)} goes on at another number.
 */
public final class Workforce {

    private final LocalDate date;
    private final List<Row> people = new ArrayList<>();
    private final Map<Dataset, List<Row>> rows = new EnumMap<>(Dataset.class);
    private final List<Row> tallies = new ArrayList<>();
    private Optional<Workforce> earlier = Optional.empty();
    private boolean bound = true;
    private String nation = "England";
    private int next = 1;

    private Workforce(LocalDate date) {
        this.date = date;
    }

    public static Workforce on(int day, Month month, int year) {
        return new Workforce(LocalDate.of(year, month, day));
    }

    /** Adds people who are alike, each with a row of pay where pay is named. */
    public Workforce with(int count, UnaryOperator<Row> person) {
        for (int i = 0; i < count; i++) {
            Row row = person.apply(new Row().put("person_id", "P" + next++));
            people.add(row);
            if (row.paid()) {
                rowsOf(Dataset.PAY_BONUS).add(row);
            }
        }
        return this;
    }

    /** The number of the next person. */
    public Workforce from(int number) {
        next = number;
        return this;
    }

    public Workforce applications(int count, UnaryOperator<Row> application) {
        return with(Dataset.RECRUITMENT, count, "application_id", "A", application);
    }

    public Workforce leavers(int count, UnaryOperator<Row> leaver) {
        return with(Dataset.LEAVERS, count, "person_id", "L", leaver);
    }

    public Workforce starters(int count, UnaryOperator<Row> starter) {
        return with(Dataset.STARTERS_ONBOARDING, count, "person_id", "S", starter);
    }

    public Workforce moves(int count, UnaryOperator<Row> move) {
        return with(Dataset.PROMOTIONS_MOVES, count, "person_id", "M", move);
    }

    public Workforce learning(int count, UnaryOperator<Row> learning) {
        return with(Dataset.TRAINING, count, "person_id", "T", learning);
    }

    /** Learning of people in post, from the first of these numbers on. */
    public Workforce learning(int from, int count, UnaryOperator<Row> learning) {
        for (int person = from; person < from + count; person++) {
            String id = "P" + person;
            with(Dataset.TRAINING, 1, "person_id", "T", row -> learning.apply(row.put("person_id", id)));
        }
        return this;
    }

    /** Says that an extract was supplied, be it without rows. */
    public Workforce supplied(Dataset dataset) {
        rowsOf(dataset);
        return this;
    }

    /** Adds rows of any extract, each with an identifier of its own that begins with a letter. */
    public Workforce with(Dataset dataset, int count, String id, String letter, UnaryOperator<Row> row) {
        List<Row> of = rowsOf(dataset);
        for (int i = 0; i < count; i++) {
            of.add(row.apply(new Row().put(id, letter + of.size())));
        }
        return this;
    }

    /** Residents of working age as the census of 21 March 2021 counted them. */
    public Workforce residents(int count, Category category) {
        Characteristic question = new Row().is(category).question();
        rowsOf(Dataset.COMMUNITY_BENCHMARK)
                .add(new Row()
                        .put("area_name", "Borough")
                        .put("base", "16_64")
                        .put("characteristic", question.code())
                        .put("category", category.code())
                        .put("population", BigDecimal.valueOf(count))
                        .put("source", "Census 2021")
                        .put("source_date", LocalDate.of(2021, 3, 21)));
        return this;
    }

    /** What became of the rows of an extract. */
    public Workforce received(Dataset dataset, int rows, int unchanged) {
        tallies.add(new Row()
                .put("dataset", dataset.word())
                .put("received", BigDecimal.valueOf(rows))
                .put("unchanged", BigDecimal.valueOf(unchanged))
                .put("repaired", BigDecimal.valueOf(rows - unchanged))
                .put("rejected", BigDecimal.ZERO));
        return this;
    }

    public Workforce after(Workforce yearEarlier) {
        earlier = Optional.of(yearEarlier);
        return this;
    }

    /** A body that the gender pay gap regulations do not bind. */
    public Workforce notBoundToReportPay() {
        bound = false;
        return this;
    }

    /** The nation of the organisation, where it is not England. */
    public Workforce of(String other) {
        nation = other;
        return this;
    }

    public LocalDate date() {
        return date;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                new Snapshot.Facts(
                        "Test Council", nation, date, bound, rows.containsKey(Dataset.PAY_BONUS), Map.of(), 0, 0, 0),
                tables(),
                table(Tally.class, tallies),
                earlier.map(then -> new Snapshot.Earlier(then.date, table(Assignment.class, then.people))));
    }

    private Map<Dataset, Table<?>> tables() {
        Map<Dataset, Table<?>> tables = Snapshot.none();
        tables.put(Dataset.WORKFORCE_SNAPSHOT, table(Assignment.class, people));
        rows.forEach((dataset, of) -> tables.put(dataset, table(dataset.schema().record(), of)));
        return tables;
    }

    private List<Row> rowsOf(Dataset dataset) {
        return rows.computeIfAbsent(dataset, each -> new ArrayList<>());
    }

    private static <R extends Record> Table<R> table(Class<R> record, List<Row> rows) {
        Schema<R> schema = Schema.of(record);
        TableBuilder<R> table = new TableBuilder<>(schema);
        rows.forEach(row -> table.add(row.as(schema)));
        return table.build();
    }
}
