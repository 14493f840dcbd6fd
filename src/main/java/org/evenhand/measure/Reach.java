package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * Whether a group is found in every part of the organisation.
 *
 * <p>Per cent: {@code parts in which the group's share of those who told us is at least 80 % of its share in the whole / parts in which
 * its share in the whole would give as many of it as the minimum}. More is better; 100 is parity. Beside it stands the share of parts
 * that chance alone would reach if it put people anywhere ({@code chance}), and each part that is not reached, by name, with
 * {@code share in the part / share in the whole}, a ratio without unit. The range is what rounding leaves. Undefined where no part is large
 * enough.
 *
 * @param population name of the population
 * @see <a href="https://socitm.net/">Socitm 2017 briefing: leadership at every tier, in every department and function and place; the 80 %
 *     are our own</a>
 */
public record Reach(String population) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        List<Part> parts = counts.map(each -> terms.within().stream()
                        .flatMap(level -> each.parts(level).stream())
                        .filter(part -> !part.code().equals(Part.NOT_RECORDED))
                        .toList())
                .orElse(List.of());
        if (counts.isEmpty() || parts.isEmpty()) {
            return Cells.withoutLevel(released, terms.within().get(0));
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        return cells.each(
                terms.by(),
                by -> Cells.eachCompared(by, group -> new Reached(counts.get(), cells, by, group).figures(parts)));
    }

    /** One part, and how many of the group it holds and would hold. */
    private record Place(Part part, Count own, Count told, Count group, Count everybody) {

        /** As many people as the share in the whole would give. */
        double expected() {
            return (double) told.value() * group.value() / everybody.value();
        }

        /** Four fifths of the expected, in whole numbers. */
        int needed() {
            long product = 4L * told.value() * group.value();
            long over = 5L * everybody.value();
            return (int) ((product + over - 1) / over);
        }

        boolean reached() {
            return own.value() >= needed();
        }

        /** Whether it is so whatever the four counts can be. */
        boolean surely() {
            return reached()
                    ? own.least() * 5L * everybody.least() >= told.most() * 4L * group.most()
                    : own.most() * 5L * everybody.most() < told.least() * 4L * group.least();
        }

        Basis basis() {
            return Stream.of(own, told, group, everybody).map(Count::basis).reduce(Basis.EXACT, Basis::and);
        }

        double chance() {
            return Statistics.atLeast(needed(), told.value(), group.value(), everybody.value());
        }

        double ratio() {
            return own.value() / expected();
        }

        BigDecimal least() {
            return BigDecimal.valueOf((double) own.least() * everybody.least() / told.most() / group.most());
        }

        BigDecimal most() {
            int fewest = Math.max(1, told.least());
            return BigDecimal.valueOf((double) own.most() * everybody.most() / fewest / Math.max(1, group.least()));
        }
    }

    /** Where one group is found. */
    private record Reached(Counts counts, Cells cells, Characteristic by, Group group) {

        List<Figure> figures(List<Part> parts) {
            Figure figure = cells.at(counts.whole(), by, group);
            if (!cells.enoughTold(counts.whole(), by)) {
                return List.of(cells.tooFewTold(figure.measuring("reached", Unit.PER_CENT)));
            }
            List<Place> places = parts.stream()
                    .filter(part -> counts.shows(part, by, group) && cells.enoughTold(part, by))
                    .map(this::place)
                    .filter(place -> place.expected() >= Math.max(1, cells.fewest()))
                    .toList();
            if (places.isEmpty()) {
                return List.of(figure.measuring("reached", Unit.PER_CENT)
                        .absent(
                                Status.U,
                                "No part is so large that " + cells.fewest() + " of the group are expected."));
            }
            List<Figure> figures = new ArrayList<>(summary(figure, places));
            places.stream()
                    .filter(place -> !place.reached())
                    .map(this::unreached)
                    .forEach(figures::add);
            return figures;
        }

        private Place place(Part part) {
            return new Place(
                    part,
                    counts.count(part, by, group),
                    counts.declared(part, by),
                    counts.count(counts.whole(), by, group),
                    counts.declared(counts.whole(), by));
        }

        private List<Figure> summary(Figure figure, List<Place> places) {
            Basis basis = places.stream().map(Place::basis).reduce(Basis.EXACT, Basis::and);
            long reached = places.stream().filter(Place::reached).count();
            long least = places.stream()
                    .filter(place -> place.reached() && place.surely())
                    .count();
            long most = places.stream()
                    .filter(place -> place.reached() || !place.surely())
                    .count();
            double chance = places.stream().mapToDouble(Place::chance).average().orElse(0) * 100;
            BigDecimal all = BigDecimal.valueOf(places.size());
            Figure rests = figure.resting(Optional.empty(), Optional.empty(), basis);
            return List.of(
                    rests.measuring("reached", Unit.PER_CENT)
                            .published(Cells.perCent(BigDecimal.valueOf(reached), all))
                            .between(
                                    Cells.perCent(BigDecimal.valueOf(least), all),
                                    Cells.perCent(BigDecimal.valueOf(most), all)),
                    rests.measuring("chance", Unit.PER_CENT).published(BigDecimal.valueOf(chance)),
                    rests.measuring("parts", Unit.PARTS)
                            .from(BigDecimal.valueOf(reached), all, basis)
                            .published(BigDecimal.valueOf(reached))
                            .between(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
        }

        private Figure unreached(Place place) {
            Figure ratio = cells.at(place.part(), by, group)
                    .against("whole organisation")
                    .measuring("ratio", Unit.RATIO)
                    .judged(place.surely() ? "not reached" : "cannot say yet");
            return place.own().value() < cells.rules().hideBelow()
                    ? ratio.absent(Status.C, cells.rules().hidden())
                    : ranged(place, counted(place, ratio).published(BigDecimal.valueOf(place.ratio())));
        }

        /** With the counts of the group's share in the part, where that would be printed. */
        private Figure counted(Place place, Figure ratio) {
            boolean shown = cells.tooFew(ratio, place.part(), place.told()).isEmpty();
            return ratio.resting(
                    Optional.of(place.own().amount()).filter(any -> shown),
                    Optional.of(place.told().amount()).filter(any -> shown),
                    place.basis());
        }

        private static Figure ranged(Place place, Figure ratio) {
            return place.basis() == Basis.ROUNDED ? ratio.between(place.least(), place.most()) : ratio;
        }
    }
}
