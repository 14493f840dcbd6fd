package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * People who were sick in the year, each once, with the working days that they lost in it, and those of them that they lost in long
 * spells. Of a spell that began before the year, as many days count as it has calendar days in it, in proportion.
 */
final class AbsencePopulation {

    static final String DAYS = "days_lost";
    static final String LONG_DAYS = "long_days_lost";

    private static final String PERSON = "person_id";
    private static final BigDecimal LONG_TERM = BigDecimal.valueOf(20);

    private final LocalDate until;
    private final Table<?> spells;
    private final Map<String, BigDecimal> days = new LinkedHashMap<>();
    private final Map<String, BigDecimal> longDays = new LinkedHashMap<>();

    private AbsencePopulation(Snapshot snapshot) {
        this.until = snapshot.facts().snapshotDate();
        this.spells = snapshot.table(Dataset.ABSENCE);
        for (int row = 0; row < spells.size(); row++) {
            add(row, lost(row));
        }
    }

    /** Them; empty where no extract, or none with the days that were lost, tells of absence. */
    static Optional<Population> of(Snapshot snapshot) {
        return snapshot.has(Dataset.ABSENCE)
                        && (snapshot.table(Dataset.ABSENCE).size() == 0
                                || snapshot.table(Dataset.ABSENCE).holds("working_days_lost"))
                ? Optional.of(new AbsencePopulation(snapshot).population())
                : Optional.empty();
    }

    private void add(int row, BigDecimal lost) {
        if (lost.signum() > 0) {
            String person = spells.text(PERSON).word(row);
            days.merge(person, lost, BigDecimal::add);
            if (longTerm(row)) {
                longDays.merge(person, lost, BigDecimal::add);
            }
        }
    }

    private boolean longTerm(int row) {
        TextColumn told = spells.text("long_term");
        return told.has(row)
                ? told.word(row).equals("yes")
                : spells.amount("working_days_lost").amount(row).compareTo(LONG_TERM) > 0;
    }

    /** The working days of a spell that were lost in the year. */
    private BigDecimal lost(int row) {
        AmountColumn lost = spells.amount("working_days_lost");
        LocalDate first = first(row);
        LocalDate last = last(row, first);
        LocalDate from = ReportingPeriod.upTo(until).first();
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        LocalDate begin = first.isBefore(from) ? from : first;
        LocalDate end = last.isAfter(until) ? until : last;
        long within = ChronoUnit.DAYS.between(begin, end) + 1;
        return lost.has(row) && all > 0 && within > 0
                ? lost.amount(row)
                        .multiply(BigDecimal.valueOf(within))
                        .divide(BigDecimal.valueOf(all), MathContext.DECIMAL128)
                : BigDecimal.ZERO;
    }

    private LocalDate first(int row) {
        DateColumn start = spells.date("spell_start");
        DateColumn end = spells.date("spell_end");
        return start.has(row) ? start.date(row) : end.has(row) ? end.date(row) : until;
    }

    /** A spell without a last day goes on. */
    private LocalDate last(int row, LocalDate first) {
        DateColumn end = spells.date("spell_end");
        if (end.has(row)) {
            return end.date(row);
        }
        return first.isAfter(until) ? first : until;
    }

    private Population population() {
        TextColumn person = spells.text(PERSON);
        Table<?> people = EventPopulation.onceEach(spells.where(row -> days.containsKey(person.word(row))), PERSON);
        EventPopulation population = EventPopulation.of("absence, people who were sick", people, until, Unit.PEOPLE)
                .sizes("department", "tier");
        population.builder().amount(DAYS, amounts(people, days)).amount(LONG_DAYS, amounts(people, longDays));
        return population.build();
    }

    private static AmountColumn amounts(Table<?> people, Map<String, BigDecimal> of) {
        AmountColumn.Builder amounts = new AmountColumn.Builder();
        for (int row = 0; row < people.size(); row++) {
            Optional<BigDecimal> amount =
                    Optional.ofNullable(of.get(people.text(PERSON).word(row)));
            amount.ifPresentOrElse(amounts::add, amounts::skip);
        }
        return amounts.build();
    }
}
