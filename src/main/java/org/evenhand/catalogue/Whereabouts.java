package org.evenhand.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Division;
import org.evenhand.measure.Lens;
import org.evenhand.measure.Population;
import org.evenhand.measure.Question;
import org.evenhand.measure.Scope;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Where in the organisation the rows of a population belong, which decides on which side of a lens they are. What their own extract
 * does not say is taken from the workforce, by the identifier of the person.
 */
final class Whereabouts {

    /** The columns that a lens may ask. */
    static final List<String> COLUMNS = List.of("department", "team_id", "function", "work_base", "grade", "tier");

    private static final String PERSON = "person_id";

    /** Of fewer in a hundred rows than this nothing is known of everyone else. */
    private static final int KNOWN = 90;

    private final Map<String, Population> populations;

    private Whereabouts(Scope scope) {
        this.populations = scope.populations();
    }

    /** Keeps of each row where it belongs, as far as the table tells. */
    static Population.Builder add(Population.Builder population, Table<?> rows) {
        List<String> columns = rows.schema().columns();
        COLUMNS.stream()
                .filter(column -> columns.contains(column) && rows.holds(column))
                .forEach(column -> population.text(column, rows.text(column)));
        return columns.contains(PERSON) ? population.text(PERSON, rows.text(PERSON)) : population;
    }

    /** The populations with the two sides of every lens that any question is asked through. */
    static Scope through(List<Question> questions, Scope scope) {
        Map<Lens, Map<String, Set<Among>>> levels = new LinkedHashMap<>();
        for (Question question : questions) {
            for (Lens lens : question.lenses()) {
                Map<String, Set<Among>> known = levels.computeIfAbsent(lens, each -> new TreeMap<>());
                question.measure().readsOfAPart().forEach((population, read) -> known.computeIfAbsent(
                                population, name -> new HashSet<>())
                        .addAll(read));
            }
        }
        return new Whereabouts(scope).through(levels);
    }

    private Scope through(Map<Lens, Map<String, Set<Among>>> levels) {
        Map<String, Population> divided = new LinkedHashMap<>(populations);
        levels.forEach((lens, read) -> read.forEach((name, asked) -> divided.computeIfPresent(
                name,
                (same, people) -> people.dividedBy(here(lens, people)
                        .map(here -> lens.divide(people, here, asked))
                        .orElse(List.<Division>of())))));
        return new Scope(divided);
    }

    /** Which rows are in the part; empty where too little is known of them. */
    private Optional<IntPredicate> here(Lens lens, Population people) {
        Optional<IntPredicate> here = Optional.of(row -> true);
        for (Map.Entry<String, Set<String>> each : lens.where().entrySet()) {
            Optional<IntPredicate> says = said(people, each.getKey())
                    .map(word -> row -> each.getValue().contains(word.apply(row).toLowerCase(Locale.ROOT)));
            here = here.flatMap(so -> says.map(so::and));
        }
        return here;
    }

    private Optional<IntFunction<String>> said(Population people, String column) {
        return people.text(column)
                .<IntFunction<String>>map(own -> own::word)
                .or(() -> people.text(PERSON).map(persons -> ofPerson(persons, column)))
                .filter(word -> known(people, word));
    }

    private static boolean known(Population people, IntFunction<String> word) {
        long known = IntStream.range(0, people.size())
                .filter(row -> !word.apply(row).isEmpty())
                .count();
        return known > 0 && known * 100 >= (long) KNOWN * people.size();
    }

    private IntFunction<String> ofPerson(TextColumn persons, String column) {
        Map<String, String> words = new HashMap<>();
        keep(words, Populations.EARLIER, column);
        keep(words, Populations.WORKFORCE, column);
        return row -> words.getOrDefault(persons.word(row), "");
    }

    /** What a snapshot says of each person; a later one wins. */
    private void keep(Map<String, String> words, String snapshot, String column) {
        Optional<Population> people = Optional.ofNullable(populations.get(snapshot));
        Optional<TextColumn> said = people.flatMap(each -> each.text(column));
        Optional<TextColumn> persons = people.flatMap(each -> each.text(PERSON));
        if (said.isPresent() && persons.isPresent()) {
            IntStream.range(0, persons.get().size())
                    .forEach(
                            row -> words.put(persons.get().word(row), said.get().word(row)));
        }
    }
}
