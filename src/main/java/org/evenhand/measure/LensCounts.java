package org.evenhand.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Unit;

/** One side of a lens as if it were the whole: its parts, its groups, and nobody else. Nothing is counted anew. */
final class LensCounts implements Counts {

    private static final int SIDE = 1;

    private final Counts all;
    private final Lens lens;
    private final LensSide side;

    private LensCounts(Counts all, Lens lens, LensSide side) {
        this.all = all;
        this.lens = lens;
        this.side = side;
    }

    /** A side of a population, of at least so many; empty where there is none. */
    static Optional<LensCounts> of(Counts all, Lens lens, Lens.Side side, int fewest) {
        return LensSide.of(all, lens, side, fewest).map(each -> new LensCounts(all, lens, each));
    }

    @Override
    public String population() {
        return all.population();
    }

    @Override
    public LocalDate date() {
        return all.date();
    }

    @Override
    public Unit unit() {
        return all.unit();
    }

    @Override
    public boolean holds(Characteristic by) {
        return all.holds(by);
    }

    @Override
    public Part whole() {
        return Part.whole(side.size());
    }

    @Override
    public List<Part> parts(String level) {
        if (level.equals(Part.WHOLE)) {
            return List.of(whole());
        }
        return side.divided()
                ? all.parts(Part.within(lens.level(), level)).stream()
                        .filter(part -> all.path(part)
                                .get(SIDE)
                                .code()
                                .equals(side.part().code()))
                        .map(part -> called(part, level))
                        .toList()
                : List.of();
    }

    private static Part called(Part part, String level) {
        return new Part(part.index(), part.parent(), level, part.code(), part.label(), part.size());
    }

    /** The part of the population that stands behind a part of this side. */
    private Part behind(Part part) {
        return called(part, Part.within(lens.level(), part.level()));
    }

    @Override
    public List<Part> path(Part part) {
        List<Part> path = new ArrayList<>(List.of(whole()));
        if (part.whole()) {
            return path;
        }
        List<Part> behind = all.path(behind(part));
        behind.subList(SIDE + 1, behind.size()).stream()
                .map(each -> called(
                        each,
                        each.level().substring(Part.within(lens.level(), "").length())))
                .forEach(path::add);
        return path;
    }

    @Override
    public int depth(Part part) {
        return part.whole() ? 0 : all.depth(behind(part)) - SIDE;
    }

    @Override
    public Optional<Detail> detail(Part part, Characteristic by) {
        return part.whole() ? side.detail(by) : all.detail(behind(part), by);
    }

    @Override
    public Count count(Part part, Characteristic by, Group group) {
        return part.whole() ? side.count(by, group) : all.count(behind(part), by, group);
    }

    /**
     * Sizes of units are those that are printed anyway. What happened to people of a part that nothing else divides is told by exact
     * numbers of other parts, other years and other lenses as well, so a few of them would follow by subtraction.
     */
    @Override
    public boolean printsSizes() {
        return !side.divided() || !unit().people();
    }

    /** Amounts are released of the whole and of its own parts only. */
    @Override
    public boolean measures(String column) {
        return false;
    }

    @Override
    public Optional<PayStatistic> pay(PayCell cell) {
        return Optional.empty();
    }

    @Override
    public Optional<PayStatistic> payLevel(PayCell cell) {
        return Optional.empty();
    }

    @Override
    public Basis payBasis(PayCell cell) {
        return Basis.ROUNDED;
    }
}
