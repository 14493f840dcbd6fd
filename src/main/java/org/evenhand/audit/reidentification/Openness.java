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

    private Verdict verdict(int number, boolean fits) {
        Cell cell = incidence.cells().get(number);
        int enough = Math.min(Reidentification.ENOUGH, size(cell) + 1);
        if (cell.most() - cell.least() + 1 < enough) {
            return verdict(cell, Verdict.Outcome.NARROW, cell.most() - cell.least() + 1);
        }
        for (int steps = PULLED; fits && steps <= MOST_STEPS && shown.together(number) < enough; steps *= 2) {
            pull(number, steps);
        }
        int values = shown.together(number);
        return values >= enough ? verdict(cell, Verdict.Outcome.OPEN, values) : asked(cell, enough, values);
    }

    private void pull(int cell, int steps) {
        if (shown.most(cell) < incidence.cells().get(cell).most()) {
            search.find(cell, shown.most(cell) + 1, steps);
        }
        if (shown.least(cell) > incidence.cells().get(cell).least()) {
            search.find(cell, shown.least(cell) - 1, steps);
        }
    }

    private Verdict asked(Cell cell, int enough, int values) {
        Narrowness narrowness = new Narrowness(lattice, cell);
        Optional<Interval> interval = narrowness.interval();
        boolean narrow = interval.filter(each -> each.values() < enough).isPresent();
        boolean open = interval.isPresent() && !narrow && narrowness.everything();
        return verdict(
                cell,
                narrow ? Verdict.Outcome.NARROW : open ? Verdict.Outcome.OPEN : Verdict.Outcome.NOT_SHOWN,
                narrow || open ? interval.get().values() : values);
    }

    private Verdict verdict(Cell cell, Verdict.Outcome outcome, int values) {
        Verdict.Subject subject = new Verdict.Subject(
                lattice.parts().get(cell.part()), lattice.groups().name(cell.group()));
        return new Verdict(
                characteristic, Optional.of(subject), lattice.place(cell), outcome, cell.least(), cell.most(), values);
    }
}
