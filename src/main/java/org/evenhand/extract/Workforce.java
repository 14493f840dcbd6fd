package org.evenhand.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Assignment;
import org.evenhand.quality.Findings;
import org.evenhand.table.Schema;
import org.evenhand.table.Table;
import org.evenhand.table.TableBuilder;

/** The people of one snapshot date, found by their identifiers. */
final class Workforce {

    private final List<Assignment> people;
    private final Map<String, Assignment> byId = new HashMap<>();

    private Workforce(List<Assignment> people) {
        this.people = people;
        people.forEach(person -> byId.put(person.personId(), person));
    }

    static Workforce of(Optional<DatasetReader.Extract<Assignment>> extract, Scope scope, Findings findings) {
        if (extract.isEmpty()) {
            return new Workforce(List.of());
        }
        People people = new People(scope.within(extract.get().records()));
        people.note(extract.get().sheets().place(), findings);
        return new Workforce(people.each());
    }

    List<Assignment> people() {
        return people;
    }

    Map<String, Assignment> byId() {
        return byId;
    }

    BigDecimal fte() {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(person.fte()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Table<Assignment> table() {
        return table(Assignment.class, people);
    }

    static <R extends Record> Table<R> table(Class<R> record, List<R> rows) {
        TableBuilder<R> builder = new TableBuilder<>(Schema.of(record));
        rows.forEach(builder::add);
        return builder.build();
    }
}
