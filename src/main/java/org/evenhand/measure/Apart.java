package org.evenhand.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Question.Terms;

/**
 * One calculation for each characteristic by itself, where an extract counts each of them apart and so nobody knows who is the same person.
 *
 * <p>Unit, formula, orientation, undefined case and source are those of the calculation. A characteristic of which nobody was counted is not
 * held by the extract.
 *
 * @param measure the calculation
 * @param population the name by which it knows its population; each characteristic has one whose name its word ends
 */
public record Apart(Measure measure, String population) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return terms.by().stream()
                .map(by -> {
                    Map<String, Population> known = new LinkedHashMap<>(scope.populations());
                    scope.of(nameOf(by)).ifPresent(own -> known.put(population, own));
                    return measure.tabulate(only(terms, by), new Scope(known));
                })
                .reduce(new Tabulation(), Tabulation::and);
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<String> some = terms.by().stream()
                .map(this::nameOf)
                .filter(name -> released.of(name)
                        .filter(each -> each.whole().size() > 0)
                        .isPresent())
                .findFirst();
        String first = terms.by().stream().findFirst().map(this::nameOf).orElse(population);
        return some.isEmpty()
                ? Cells.nothing(released, first).orElse(List.of())
                : terms.by().stream()
                        .flatMap(by -> derive(terms, released, by).stream())
                        .distinct()
                        .toList();
    }

    private List<Figure> derive(Terms terms, Released released, Characteristic by) {
        Counts own = released.of(nameOf(by)).orElseThrow();
        if (own.whole().size() == 0) {
            return List.of(new Cells(own, released.rules(), terms.minimum()).notHeld(by));
        }
        Map<String, Counts> known = new LinkedHashMap<>(released.counts());
        known.put(population, own);
        return measure.derive(only(terms, by), released.with(known));
    }

    private String nameOf(Characteristic by) {
        return population + ", " + by.code();
    }

    private static Terms only(Terms terms, Characteristic by) {
        return new Terms(List.of(by), terms.within(), terms.minimum());
    }
}
