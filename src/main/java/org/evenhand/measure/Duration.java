package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * How long people of each group have been somewhere, or wait for something.
 *
 * <p>The median of each group, in completed years or months: the middle one of those of whom it is known. Where some still wait, the
 * time by which half of the group has what it waits for, by the estimator of Kaplan and Meier: whoever still waits counts as waiting
 * for as long as is known, and not as never getting it. Where parts are compared as groups are, such as full and part time, the same
 * median of everybody in each. Beside it, where there are bands, {@code people of the group in the band / people of the group}, per cent.
 * Neither direction is better in itself; equal medians are parity. Undefined of too few people, and where fewer than half of a group have
 * been seen to get what they wait for.
 *
 * @param population name of the population
 * @param column the amount: {@code service_years} or {@code months_in_grade}
 * @param waiting the columns that tell who still waits; empty where nobody does
 * @param bands the level whose parts are bands of the amount; empty for none
 * @param alike the level whose parts are compared as groups are, everybody of each together; empty for none
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958, Nonparametric estimation from incomplete
 *     observations</a>
 */
public record Duration(
        String population, String column, Optional<Waiting> waiting, Optional<String> bands, Optional<String> alike)
        implements Measure {

    /**
     * Who still waits, and since when it is known.
     *
     * @param ended name of a column that is held of those whose wait has ended
     * @param before name of the column of how long each had waited when we began to look
     */
    public record Waiting(String ended, String before) {}

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation = new Tabulation().count(scope.of(population), terms.by());
        scope.of(population).ifPresent(people -> terms.levels(Part.WHOLE)
                .forEach(level -> people.dividedBy(level).ifPresent(division -> division.at(level)
                        .forEach(part -> terms.by().forEach(by -> Cells.compared(by)
                                .forEach(group ->
                                        add(tabulation, new Tabulation.Whose(people, division, part, by, group))))))));
        scope.of(population)
                .ifPresent(people -> everybody(people, terms.by()).forEach(whose -> add(tabulation, whose)));
        return tabulation;
    }

    /** Everybody in each of the parts that are compared, by a characteristic that is held: which one changes nothing. */
    private Stream<Tabulation.Whose> everybody(Population people, List<Characteristic> by) {
        Optional<Characteristic> any = by.stream().filter(people::holds).findFirst();
        return any.stream().flatMap(each -> alike.flatMap(people::dividedBy).stream()
                .flatMap(division -> division.at(alike.orElseThrow()).stream()
                        .map(part -> new Tabulation.Whose(
                                people, division, part, each, each.groups().root()))));
    }

    private void add(Tabulation tabulation, Tabulation.Whose whose) {
        waiting.ifPresentOrElse(
                columns -> tabulation.waits(whose, column, columns), () -> tabulation.pay(whose, column));
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population).filter(each -> each.measures(column));
        if (counts.isEmpty()) {
            return Cells.withoutLevel(released, column);
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        List<Figure> figures = new ArrayList<>(everybody(cells, terms));
        figures.addAll(cells.each(
                terms.by(), by -> Cells.eachCompared(by, group -> figures(terms, counts.get(), cells, by, group))));
        return figures;
    }

    /** The same parts as {@link #everybody(Population, List)} has counted. */
    private List<Figure> everybody(Cells cells, Terms terms) {
        Counts counts = cells.counts();
        List<Part> parts = alike.map(counts::parts).orElse(List.of());
        return terms.by().stream()
                .filter(counts::holds)
                .limit(1)
                .flatMap(by -> parts.stream().map(part -> everybody(cells, part, by)))
                .toList();
    }

    private Figure everybody(Cells cells, Part part, Characteristic by) {
        Figure median = cells.at(part).measuring("median", unit());
        PayCell cell = new PayCell(population, column, part.level(), part.code(), by, Group.ALL);
        return known(median, part.size(), cell, cells.counts(), cells.minimum());
    }

    private List<Figure> figures(Terms terms, Counts counts, Cells cells, Characteristic by, Group group) {
        List<Figure> figures = new ArrayList<>();
        for (String level : terms.levels(Part.WHOLE)) {
            counts.parts(level).stream()
                    .filter(part -> counts.shows(part, by, group))
                    .forEach(part -> figures.add(median(counts, cells, part, by, group, terms.minimum())));
        }
        Count whole = counts.count(counts.whole(), by, group);
        bands.ifPresent(level ->
                counts.parts(level).forEach(band -> figures.add(share(cells, band, by, group, counts, whole))));
        return figures;
    }

    private static Figure share(Cells cells, Part band, Characteristic by, Group group, Counts counts, Count whole) {
        Count people = counts.count(band, by, group);
        return cells.share(cells.at(band, by, group), "share", band, people, whole.holding(people));
    }

    private Figure median(Counts counts, Cells cells, Part part, Characteristic by, Group group, Minimum minimum) {
        Figure median = cells.at(part, by, group).measuring("median", unit());
        Count people = counts.count(part, by, group);
        if (!cells.enoughTold(part, by)) {
            return cells.tooFewTold(median);
        }
        PayCell cell = new PayCell(population, column, part.level(), part.code(), by, group.code());
        return known(median, people.value(), cell, counts, minimum);
    }

    private Figure known(Figure median, int people, PayCell cell, Counts counts, Minimum minimum) {
        if (people < minimum.base()) {
            return median.absent(Status.U, "The median would rest on fewer than " + minimum.base() + " people.");
        }
        return counts.pay(cell)
                .map(known -> median.resting(Optional.empty(), Optional.empty(), counts.payBasis(cell))
                        .published(known.median()))
                .orElseGet(() -> median.absent(Status.U, tooFew()));
    }

    private String tooFew() {
        return waiting.isPresent()
                ? "Fewer than half of the group have been seen to move up, or too few people are in it."
                : "Too few people to show a median.";
    }

    private Unit unit() {
        return waiting.isPresent() ? Unit.MONTHS : Unit.YEARS;
    }
}
