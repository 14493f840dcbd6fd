package org.evenhand.audit.reidentification;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks for lists of answers that fit everything known, and goes from each to others by changing the answer of one person or exchanging
 * those of two. Nothing but the printed numbers and the staff list leads it; every list that counts is checked by addition.
 */
final class ListSearch {

    private static final double WARMTH = 0.35;

    private final Incidence incidence;
    private final AnswerList list;
    private final Shown shown;
    private final SplittableRandom random;

    ListSearch(Incidence incidence, Shown shown, SplittableRandom random) {
        this.incidence = incidence;
        this.list = new AnswerList(incidence);
        this.shown = shown;
        this.random = random;
    }

    /** Gives everybody the answer that is wanted most, one after another, in a random order. */
    void deal() {
        int[] order = IntStream.range(0, incidence.people()).toArray();
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int person = order[other];
            order[other] = order[last];
            order[last] = person;
        }
        for (int person : order) {
            list.answer(person, wanted(person));
        }
    }

    private int wanted(int person) {
        int best = list.answerOf(person);
        double most = Double.NEGATIVE_INFINITY;
        for (int leaf = 0; leaf < incidence.leaves(); leaf++) {
            double wanted = list.wanted(person, leaf);
            if (wanted > most) {
                best = leaf;
                most = wanted;
            }
        }
        return best;
    }

    /** Mends one faulty count after another; whether the list fits in the end. */
    boolean mend(int steps) {
        for (int step = 0; step < steps && !list.fitting(); step++) {
            mendOne();
        }
        return list.fits();
    }

    private void mendOne() {
        int cell = list.faulty(random);
        boolean out = list.tooMany(cell);
        int person = somebody(cell, out);
        int after = random.nextInt(incidence.leaves());
        if (person < 0 || incidence.counts(cell, after) == out) {
            return;
        }
        int other = random.nextInt(3) == 0 ? -1 : list.giving(after, random);
        long before = list.faults();
        int answer = list.answerOf(person);
        change(person, other, after);
        if (!kept(list.faults() - before)) {
            change(person, other, answer);
        }
    }

    private boolean kept(long more) {
        return more <= 0 || random.nextDouble() < Math.exp(-more / WARMTH);
    }

    /** One person gives another answer, and the other, if there is one, the answer that the first gave. */
    private void change(int person, int other, int answer) {
        int before = list.answerOf(person);
        list.answer(person, answer);
        if (other >= 0) {
            list.answer(other, before);
        }
    }

    /** Somebody of the part who is, or is not, in a count. */
    private int somebody(int cell, boolean in) {
        int[] from = incidence.people(cell);
        int start = random.nextInt(from.length);
        for (int at = 0; at < from.length; at++) {
            int person = from[(start + at) % from.length];
            if (incidence.counts(cell, list.answerOf(person)) == in) {
                return person;
            }
        }
        return -1;
    }

    /** Takes down what every count is in a list that fits. */
    void show() {
        for (int cell = 0; cell < incidence.cells().size(); cell++) {
            shown.add(cell, list.count(cell));
        }
    }

    /** Goes from one list that fits to others that do. */
    void wander(int steps) {
        for (int step = 0; step < steps; step++) {
            exchange();
        }
    }

    /** One person gives another answer, or exchanges it with somebody else, unless more would be wrong. */
    private void exchange() {
        int person = random.nextInt(incidence.people());
        int answer = list.answerOf(person);
        int other = random.nextBoolean() ? -1 : random.nextInt(incidence.people());
        int after = other < 0 ? random.nextInt(incidence.leaves()) : list.answerOf(other);
        long before = list.faults();
        change(person, other, after);
        if (list.faults() > before) {
            change(person, other, answer);
        } else if (list.fitting() && after != answer) {
            show(person, answer, after);
            show(other < 0 ? person : other, answer, after);
        }
    }

    private void show(int person, int before, int after) {
        for (int part : incidence.parts(person)) {
            show(incidence.cells(part, before));
            show(incidence.cells(part, after));
        }
    }

    private void show(int[] cells) {
        for (int cell : cells) {
            shown.add(cell, list.count(cell));
        }
    }

    /** Looks for a list in which a count is this, and goes back where there is none; whether one was found. */
    boolean find(int cell, int value, int steps) {
        int[] back = list.answers();
        list.ask(cell, value, value);
        for (int step = 0; step < steps && !list.fitting(); step++) {
            mendOne();
            exchange();
        }
        boolean found = list.fitting();
        Cell known = incidence.cells().get(cell);
        list.ask(cell, known.least(), known.most());
        if (found && list.fits()) {
            show();
            return true;
        }
        list.answers(back);
        return false;
    }
}
