package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
 * Where people are able but not sure of themselves, and who near them is sure.
 *
 * <p>Points on the scale from 0 to 100: {@code mean score of capability - mean score of confidence}, for everybody, for groups, and for each
 * part of a level; above 0 people are abler than they are sure. A part is able, and sure, where its mean is at least that of the
 * organisation: able and sure, able but unsure, sure but not able, neither. For each part that is able but unsure the peer is the part of
 * the same level that is sure and nearest in capability; the figure says how many points surer the peer is. Undefined where either score is
 * not shown, or rests on fewer responses than are asked for. Source: own definition, after the Department of Health's map of what teams can do and how confident they are.
 *
 * @param population name of the population of responses
 * @param capability the amount that holds how able each response is
 * @param confidence the amount that holds how sure each response is
 * @param toldBy the column that tells which questions are meant
 */
public record ConfidenceGap(String population, String capability, String confidence, String toldBy) implements Measure {

    private static final String ABLE_BUT_UNSURE = "able but unsure";

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return Scores.tabulate(terms, scope.of(population), capability)
                .and(Scores.tabulate(terms, scope.of(population), confidence));
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(
                        () -> figures(terms, released, released.of(population).orElseThrow()));
    }

    private List<Figure> figures(Terms terms, Released released, Counts counts) {
        Optional<Characteristic> any = terms.by().stream().filter(counts::holds).findFirst();
        if (any.isEmpty() || !counts.measures(capability) || !counts.measures(confidence)) {
            return Cells.unavailable(released, toldBy);
        }
        Cells cells = new Cells(counts, released.rules(), terms.minimum());
        Both both = new Both(
                new Scores(counts, capability, any.get(), released.rules(), terms.minimum()),
                new Scores(counts, confidence, any.get(), released.rules(), terms.minimum()),
                cells);
        List<Figure> figures = new ArrayList<>();
        figures.add(both.gap(
                cells.at(counts.whole()),
                counts.whole(),
                any.get(),
                any.get().groups().root()));
        terms.within().forEach(level -> figures.addAll(both.within(level)));
        figures.addAll(cells.each(terms.by(), both::groups));
        return figures;
    }

    /** How able and how sure people are. */
    private record Both(Scores able, Scores sure, Cells cells) {

        private Part whole() {
            return able.counts().whole();
        }

        Figure gap(Figure figure, Part part, Characteristic by, Group group) {
            Figure gap = figure.measuring("points", Unit.SCORE_POINTS);
            Optional<BigDecimal> can = able.of(part, by, group);
            Optional<BigDecimal> dares = sure.of(part, by, group);
            return can.isPresent() && dares.isPresent()
                    ? gap.resting(Optional.empty(), Optional.empty(), able.basis())
                            .published(can.get().subtract(dares.get()))
                    : missing(gap, part, by, group);
        }

        private Figure missing(Figure gap, Part part, Characteristic by, Group group) {
            boolean hidden = Stream.of(able, sure)
                    .anyMatch(score -> score.of(part, by, group).isEmpty() && !score.unreliable(part, by, group));
            return hidden
                    ? gap.absent(Status.C, "Too few responses to show both scores.")
                    : gap.absent(
                            Status.U,
                            "A score would rest on fewer than "
                                    + cells.minimum().base() + " responses.");
        }

        List<Figure> groups(Characteristic by) {
            boolean enough = cells.enoughTold(whole(), by);
            return Cells.eachCompared(by, group -> {
                Figure figure = cells.at(whole(), by, group);
                return List.of(
                        enough
                                ? gap(figure, whole(), by, group)
                                : cells.tooFewTold(figure.measuring("points", Unit.SCORE_POINTS)));
            });
        }

        List<Figure> within(String level) {
            List<Part> parts = able.counts().parts(level);
            if (!parts.isEmpty() && !able.shows(parts)) {
                return List.of(able.withheld(cells.at(whole()).measuring("points", Unit.SCORE_POINTS), level));
            }
            List<Placed> placed =
                    parts.stream().flatMap(part -> placed(part).stream()).toList();
            List<Figure> figures = new ArrayList<>();
            for (Part part : parts) {
                Optional<Placed> place =
                        placed.stream().filter(each -> each.part().equals(part)).findFirst();
                Figure gap =
                        gap(cells.at(part), part, able.by(), able.by().groups().root());
                figures.add(place.map(each -> gap.judged(each.quadrant())).orElse(gap));
                place.filter(each -> each.quadrant().equals(ABLE_BUT_UNSURE))
                        .ifPresent(each -> figures.add(peer(each, placed)));
            }
            return figures;
        }

        private Optional<Placed> placed(Part part) {
            Optional<BigDecimal> can = able.of(part);
            Optional<BigDecimal> dares = sure.of(part);
            Optional<BigDecimal> all = able.of(whole());
            Optional<BigDecimal> allDare = sure.of(whole());
            if (Stream.of(can, dares, all, allDare).anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            return Optional.of(new Placed(
                    part,
                    can.get(),
                    dares.get(),
                    can.get().compareTo(all.get()) >= 0,
                    dares.get().compareTo(allDare.get()) >= 0));
        }

        private Figure peer(Placed unsure, List<Placed> placed) {
            Figure figure = cells.at(unsure.part()).measuring("peer", Unit.SCORE_POINTS);
            return placed.stream()
                    .filter(Placed::isSure)
                    .min(Comparator.comparing(unsure::distance)
                            .thenComparing(Placed::sure, Comparator.reverseOrder())
                            .thenComparing(each -> each.part().index()))
                    .map(peer -> figure.against(peer.part().label())
                            .resting(Optional.empty(), Optional.empty(), able.basis())
                            .published(peer.sure().subtract(unsure.sure())))
                    .orElseGet(() -> figure.absent(Status.Z, "No part that is sure can be shown."));
        }
    }

    /** A part with its two scores, and on which side of the organisation's they lie. */
    private record Placed(Part part, BigDecimal able, BigDecimal sure, boolean isAble, boolean isSure) {

        String quadrant() {
            if (isAble) {
                return isSure ? "able and sure" : ABLE_BUT_UNSURE;
            }
            return isSure ? "sure but not able" : "neither able nor sure";
        }

        BigDecimal distance(Placed other) {
            return able.subtract(other.able()).abs();
        }
    }
}
