package org.evenhand.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Lens.Side;
import org.evenhand.measure.Question.Terms;

/** A question asked again of one part and of everyone else: the same calculation, made of what was released of either. */
record ThroughLens(Lens lens, Measure measure, Terms terms, Released released) {

    /** The figures of both sides, or the one that says why there are none. */
    List<Figure> figures() {
        Optional<Figure> none = undivided().map(this::missing).or(this::few);
        return none.map(List::of).orElseGet(() -> Stream.of(Side.values())
                .flatMap(side -> figures(side).stream())
                .toList());
    }

    /** What is asked of the whole population, and of one side cannot be: fewer people are in it than a part must have. */
    private Optional<Figure> few() {
        return asked().filter(counts -> Stream.of(Side.values())
                        .flatMap(side -> seen(counts, side).stream())
                        .anyMatch(seen -> lacks(counts, seen)))
                .findFirst()
                .map(this::tooFew);
    }

    private Figure tooFew(Counts counts) {
        return placed(Figure.on(released.date()), Side.HERE)
                .absent(
                        Status.U,
                        "On one side of '" + lens.title() + "' fewer than "
                                + released.rules().shareBase() + " "
                                + counts.unit().label()
                                + " are in a part that this is about.");
    }

    private boolean lacks(Counts counts, Counts seen) {
        return measure.readsOfAPart().getOrDefault(counts.population(), Set.of()).stream()
                .anyMatch(read -> parts(counts, read).findAny().isPresent()
                        && parts(seen, read).findAny().isEmpty());
    }

    private Stream<Counts> asked() {
        return measure.readsOfAPart().keySet().stream().flatMap(population -> released.of(population).stream());
    }

    private Optional<LensCounts> seen(Counts counts, Side side) {
        return LensCounts.of(counts, lens, side, released.rules().shareBase());
    }

    /** The first of the populations that the lens does not divide. */
    private Optional<Counts> undivided() {
        return asked().filter(counts -> Stream.of(Side.values())
                        .anyMatch(side -> seen(counts, side).isEmpty()))
                .findFirst();
    }

    private Figure missing(Counts counts) {
        return Stream.of(Side.values()).allMatch(side -> counts.part(lens.bySize(), side.code())
                        .filter(part -> part.size() >= released.rules().shareBase())
                        .isPresent())
                ? merged()
                : counts.part(lens.bySize(), Side.HERE.code()).isPresent() ? tooFew(counts) : wanting(counts);
    }

    /** Both sides are large enough, but not every unit that they are sums of. */
    private Figure merged() {
        return placed(Figure.on(released.date()), Side.HERE)
                .absent(
                        Status.C,
                        "Withheld: a part that '" + lens.title()
                                + "' is made of, or one beside it, is too small to be shown by itself.");
    }

    private Figure wanting(Counts counts) {
        String extract = Cells.extractOf(counts.population());
        String column =
                String.join(", ", lens.where().keySet().stream().sorted().toList());
        return Cells.missing(
                placed(Figure.on(released.date()), Side.HERE),
                (extract.startsWith("workforce") ? "workforce_snapshot" : extract) + "." + column,
                ", with " + released.rules().enough(counts.unit().label()) + " on both sides,");
    }

    private List<Figure> figures(Side side) {
        Map<String, Counts> seen = new LinkedHashMap<>(released.counts());
        asked().forEach(counts -> seen(counts, side).ifPresent(each -> seen.put(counts.population(), each)));
        Released ofSide = released.with(seen);
        List<Characteristic> by = terms.by().stream()
                .filter(each -> each.forParts() && asked().anyMatch(counts -> counts.holds(each)))
                .toList();
        Map<Characteristic, Detail> shown = new LinkedHashMap<>();
        by.forEach(each -> detail(ofSide, each).ifPresent(detail -> shown.put(each, detail)));
        Stream<Figure> withheld =
                by.stream().filter(each -> !shown.containsKey(each)).map(this::withheld);
        return Stream.concat(derived(ofSide, shown), withheld)
                .map(figure -> placed(figure, side))
                .toList();
    }

    /** Figures of groups that are told apart in all that they are made of. */
    private Stream<Figure> derived(Released ofSide, Map<Characteristic, Detail> shown) {
        return shown.isEmpty()
                ? Stream.of()
                : measure.derive(new Terms(List.copyOf(shown.keySet()), within(), terms.minimum()), ofSide).stream()
                        .filter(figure -> shown.entrySet().stream()
                                .filter(each -> each.getKey().code().equals(figure.characteristic()))
                                .allMatch(each -> shown(figure, each.getKey(), each.getValue())));
    }

    private Figure withheld(Characteristic by) {
        return Figure.on(released.date())
                .of(by.code(), Group.ALL, by.label())
                .absent(Status.C, "Withheld: with it, the people in this part could not be protected.");
    }

    /** Levels that the calculation itself needs; other parts of a part are not looked at. */
    private List<String> within() {
        return terms.within().stream()
                .filter(level -> measure.readsOfAPart().values().stream()
                        .flatMap(Set::stream)
                        .anyMatch(read -> read.all() && read.level().equals(level)))
                .toList();
    }

    /** How finely everything that the calculation reads is shown by a characteristic; empty where some of it is not. */
    private Optional<Detail> detail(Released ofSide, Characteristic by) {
        List<Optional<Detail>> details = measure.readsOfAPart().entrySet().stream()
                .flatMap(read -> ofSide.of(read.getKey()).stream()
                        .filter(counts -> counts.holds(by))
                        .flatMap(counts -> parts(counts, read.getValue()).map(part -> counts.detail(part, by))))
                .toList();
        return details.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : details.stream().map(Optional::orElseThrow).min(Detail::compareTo);
    }

    private static Stream<Part> parts(Counts counts, Set<Among> read) {
        return Stream.concat(Stream.of(counts.whole()), read.stream().flatMap(each -> parts(counts, each)));
    }

    private static Stream<Part> parts(Counts counts, Among read) {
        return counts.parts(read.level()).stream().filter(read::holds);
    }

    private static boolean shown(Figure figure, Characteristic by, Detail detail) {
        return !by.groups().has(figure.group())
                || by.groups().group(figure.group()).from().compareTo(detail) <= 0;
    }

    private Figure placed(Figure figure, Side side) {
        String words = lens.words(side);
        return figure.within().equals(Figure.ORGANISATION)
                ? figure.in(lens.level(), words)
                : figure.in(
                        lens.level() + Cells.TWO_LEVELS + figure.within(),
                        words + Cells.TWO_LEVELS + figure.withinValue());
    }
}
