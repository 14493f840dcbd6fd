package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a solver makes of one count. People who are in the same parts are alike to a reader, so there is one unknown for as many as are in
 * the same parts and may give the same answers. Where these are too many, only what is known of the count's own level and of the whole
 * is told to it: a count that is narrow by less is narrow by all.
 */
final class Narrowness {

    private static final int MOST_UNKNOWNS = 400;

    private final Lattice lattice;
    private final Cell wanted;
    private final List<Cell> told;
    private final boolean everything;

    Narrowness(Lattice lattice, Cell wanted) {
        this.lattice = lattice;
        this.wanted = wanted;
        List<Cell> all = lattice.cells().toList();
        Unknowns unknowns = new Unknowns(lattice, all);
        everything = unknowns.count() <= MOST_UNKNOWNS;
        told = everything ? all : near();
    }

    /** Whether nothing that is known was left out. */
    boolean everything() {
        return everything;
    }

    private List<Cell> near() {
        String level = lattice.parts().get(wanted.part()).within();
        List<Cell> near = new ArrayList<>();
        lattice.cells()
                .filter(cell -> cell.part() == 0
                        || lattice.parts().get(cell.part()).within().equals(level))
                .forEach(near::add);
        return near;
    }

    /** The numbers that the count can be by what is told; empty where the solver finds none, or there are too many people to ask it. */
    Optional<Interval> interval() {
        Unknowns unknowns = new Unknowns(lattice, told);
        return unknowns.count() > MOST_UNKNOWNS
                ? Optional.empty()
                : new Knowledge(unknowns.count(), unknowns.statements()).of(unknowns.in(wanted));
    }
}
