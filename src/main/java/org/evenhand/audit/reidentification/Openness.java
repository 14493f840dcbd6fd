package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Shows for the counts of one characteristic that each can be several numbers, by lists of answers that fit everything. */
final class Openness {

    private static final int MOST_STEPS = 1_000_000;
    private static final int WANDERED = 300_000;
    private static final int PULLED = 20_000;

    private final String characteristic;
    private final Lattice lattice;
    private final Incidence incidence;
    private final Shown shown;
    private final ListSearch search;
    private int left = MOST_STEPS;

    Openness(String characteristic, Lattice lattice, SplittableRandom random) {
        this.characteristic = characteristic;
        this.lattice = lattice;
        this.incidence = new Incidence(lattice);
        this.shown = new Shown(incidence.cells().size());
        this.search = new ListSearch(incidence, shown, random);
    }

    List<Verdict> verdicts() {
        search.deal();
        boolean fits = search.mend(MOST_STEPS);
        if (fits) {
            search.show();
            search.wander(WANDERED);
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int cell = 0; cell < incidence.cells().size(); cell++) {
            if (!noSecret(incidence.cells().get(cell))) {
                verdicts.add(verdict(cell, fits));
            }
        }
        return verdicts;
    }

    /** What is true of everybody or of nobody in the whole organisation is not about a person, nor is an exact count of many. */
    private boolean noSecret(Cell cell) {
        Optional<Cell> whole = lattice.at(0, cell.group());
        boolean all = whole.filter(each -> each.least() == lattice.people()).isPresent();
        boolean none = whole.filter(each -> each.most() == 0).isPresent();
        boolean sum = cell.part() == 0 && !cell.printed() && cell.least() == cell.most();
        boolean many = (cell.exact() || sum) && cell.least() >= PrintedCount.FEWEST_SHOWN && cell.least() < size(cell);
        return all || none || many;
    }

    private int size(Cell cell) {
        return lattice.size(cell.part());
    }

    /** By sums alone, by lists that are near, by a solver, and last by lists that are looked for as long as there is time. */
    private Verdict verdict(int number, boolean fits) {
        Cell cell = incidence.cells().get(number);
        int enough = Math.min(Reidentification.ENOUGH, size(cell) + 1);
        if (cell.most() - cell.least() + 1 < enough) {
            return verdict(cell, Verdict.Outcome.NARROW, cell.most() - cell.least() + 1);
        }
        boolean open = shown.together(number) >= enough || (fits && pulled(number, enough, PULLED));
        Optional<Verdict> asked = open ? Optional.empty() : asked(cell, enough);
        for (int steps = 2 * PULLED; !open && fits && asked.isEmpty() && steps <= left; steps *= 2) {
            left -= steps;
            open = pulled(number, enough, steps);
        }
        int values = shown.together(number);
        return asked.orElse(verdict(cell, open ? Verdict.Outcome.OPEN : Verdict.Outcome.NOT_SHOWN, values));
    }

    private boolean pulled(int cell, int enough, int steps) {
        pull(cell, steps);
        return shown.together(cell) >= enough;
    }

    private void pull(int cell, int steps) {
        if (shown.most(cell) < incidence.cells().get(cell).most()) {
            search.find(cell, shown.most(cell) + 1, steps);
        }
        if (shown.least(cell) > incidence.cells().get(cell).least()) {
            search.find(cell, shown.least(cell) - 1, steps);
        }
    }

    /** What a solver makes of a count; empty where it was not told everything, and the count is not narrow by what it was told. */
    private Optional<Verdict> asked(Cell cell, int enough) {
        Narrowness narrowness = new Narrowness(lattice, cell);
        return narrowness
                .interval()
                .filter(interval -> interval.values() < enough || narrowness.everything())
                .map(interval -> verdict(
                        cell,
                        interval.values() < enough ? Verdict.Outcome.NARROW : Verdict.Outcome.OPEN,
                        interval.values()));
    }

    private Verdict verdict(Cell cell, Verdict.Outcome outcome, int values) {
        Verdict.Subject subject = new Verdict.Subject(
                lattice.parts().get(cell.part()), lattice.groups().name(cell.group()));
        return new Verdict(
                characteristic, Optional.of(subject), lattice.place(cell), outcome, cell.least(), cell.most(), values);
    }
}
