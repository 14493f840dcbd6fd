package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * Who a population is made of.
 *
 * <p>Counts in people or events; shares in per cent. A group's share is {@code group / those who told us}; the share of a way of not
 * telling us is {@code unknown / everybody}. Where fewer than 60 % told us the groups' shares are of everybody as well, and are
 * called {@code share of all}. With {@code of: group} a share is {@code group in the part / group in the whole}: where in the
 * structure a group sits. Neither direction is better. Undefined without anybody.
 *
 * @param population name of the population
 * @param among the level and part that is looked at instead of the whole
 * @param of what a share is a share of
 * @see <a href="https://www.ethnicity-facts-figures.service.gov.uk/style-guide/writing-about-ethnicity/">shares of those whose answer is
 *     known, as in official statistics of the workforce</a>
 */
public record Composition(String population, Optional<Among> among, Of of) implements Measure {

    /** What a share is a share of. */
    public enum Of {
        PART,
        GROUP
    }

    /** One part of a population, or all parts of a level. */
    public record Among(String level, String part) {

        /** All parts of a level. */
        static Among all(String level) {
            return new Among(level, "");
        }

        boolean holds(Part other) {
            return level.equals(other.level()) && (all() || part.equals(other.code()));
        }

        boolean all() {
            return part.isEmpty();
        }
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        return of == Of.GROUP ? Map.of() : Map.of(population, among.stream().collect(Collectors.toSet()));
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(
                        () -> profiles(terms, released, released.of(population).orElseThrow()));
    }

    private List<Figure> profiles(Terms terms, Released released, Counts counts) {
        if (parts(terms, counts).isEmpty()) {
            return noPart(terms, released);
        }
        Cells cells = new Cells(counts, released.rules(), terms.minimum());
        return cells.eachAsked(terms.by(), by -> parts(terms, counts).stream()
                .flatMap(part -> profile(counts, cells, part, by, released).stream())
                .toList());
    }

    private List<Figure> noPart(Terms terms, Released released) {
        String level = among.map(Among::level)
                .orElseGet(() -> terms.within().stream().findFirst().orElse(Part.WHOLE));
        return Cells.unavailable(
                released,
                "workforce_snapshot." + Part.column(level),
                ", with " + released.rules().enough("people") + " in a part,");
    }

    private List<Part> parts(Terms terms, Counts counts) {
        List<Part> parts = new ArrayList<>();
        if (among.isEmpty() && of == Of.PART) {
            parts.add(counts.whole());
        }
        among.flatMap(in -> counts.part(in.level(), in.part())).ifPresent(parts::add);
        terms.within().forEach(level -> parts.addAll(counts.parts(level)));
        return parts;
    }

    private List<Figure> profile(Counts counts, Cells cells, Part part, Characteristic by, Released released) {
        List<Figure> figures = new ArrayList<>();
        Optional<Detail> detail = counts.detail(part, by);
        if (detail.isEmpty()) {
            return figures;
        }
        figures.add(everybody(counts, cells, part, by));
        for (Group group : printed(by, detail.get())) {
            figures.addAll(group(counts, cells, part, by, group));
            if (compared(part, by, released)) {
                benchmark(counts, cells, part, by, group, released).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private static Figure everybody(Counts counts, Cells cells, Part part, Characteristic by) {
        Figure figure = cells.at(part, by, by.groups().root());
        return counts.printsSizes() ? cells.headcount(part, figure) : cells.count(figure, counts.everybody(part, by));
    }

    /** Parts of the workforce stand beside the whole of it, applicants beside the community. */
    private boolean compared(Part part, Characteristic by, Released released) {
        boolean applicants = part.whole() && !population.startsWith("workforce");
        return among.isPresent() || (applicants && released.community().holds(by));
    }

    /** All groups that the detail tells apart, coarser ones before the finer ones that they are made of. */
    private static List<Group> printed(Characteristic by, Detail detail) {
        return by.groups().groups().stream()
                .filter(group -> group.parent().isPresent() && group.from().compareTo(detail) <= 0)
                .toList();
    }

    private List<Figure> group(Counts counts, Cells cells, Part part, Characteristic by, Group group) {
        Count people = counts.count(part, by, group);
        if (people.value() == 0 && !standard(by, group)) {
            return List.of();
        }
        Figure figure = cells.at(part, by, group);
        if (group.declared() && !cells.groupsShown(part, by)) {
            return List.of(
                    cells.guarded(cells.counted(figure)), cells.guarded(figure.measuring("share", Unit.PER_CENT)));
        }
        return List.of(cells.count(figure, people), share(counts, cells, part, by, group, people));
    }

    private static boolean standard(Characteristic by, Group group) {
        if (by.crossed() && Answer.withoutCategory(group.code()).isPresent()) {
            return false;
        }
        return by.categories().stream()
                .filter(category -> category.code().equals(group.code()))
                .allMatch(Category::standard);
    }

    private Figure share(Counts counts, Cells cells, Part part, Characteristic by, Group group, Count people) {
        Figure figure = cells.at(part, by, group);
        if (of == Of.GROUP) {
            Count whole = counts.count(counts.whole(), by, group);
            return cells.share(figure, "share", part, people, whole.holding(people));
        }
        if (!group.declared()) {
            return cells.share(figure, "share of all", part, people, counts.everybody(part, by));
        }
        if (!cells.enoughTold(part, by)) {
            return cells.share(figure, "share of all", part, people, counts.everybody(part, by));
        }
        return cells.share(figure, "share", part, people, counts.declared(part, by));
    }

    /** The whole workforce beside a part of it; the community beside applicants. */
    private Optional<Figure> benchmark(
            Counts counts, Cells cells, Part part, Characteristic by, Group group, Released released) {
        if (!group.declared()) {
            return Optional.empty();
        }
        Figure figure = cells.at(part, by, group);
        if (among.isPresent()) {
            return Optional.of(cells.share(
                    figure,
                    "benchmark",
                    counts.whole(),
                    counts.count(counts.whole(), by, group),
                    counts.declared(counts.whole(), by)));
        }
        return released.community().share(by, group).map(share -> figure.measuring("benchmark", Unit.PER_CENT)
                .resting(Optional.empty(), Optional.empty(), Basis.EXACT)
                .published(share.multiply(Cells.HUNDRED)));
    }
}
