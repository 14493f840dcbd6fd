package org.evenhand.audit.reidentification;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** One answer for each person, made up by the reader; the counts that they give, and how far these are from what is known. */
final class AnswerList {

    private final Incidence incidence;
    private final int[] least;
    private final int[] most;
    private final int[] counts;
    private final int[] answers;
    private final List<Bag> givers;
    private final Bag faulty;
    private long faults;

    /** Everybody gives the first answer. */
    AnswerList(Incidence incidence) {
        this.incidence = incidence;
        this.least = incidence.cells().stream().mapToInt(Cell::least).toArray();
        this.most = incidence.cells().stream().mapToInt(Cell::most).toArray();
        this.counts = new int[least.length];
        this.answers = new int[incidence.people()];
        this.faulty = new Bag(least.length);
        this.givers = IntStream.range(0, incidence.leaves())
                .mapToObj(leaf -> new Bag(answers.length))
                .toList();
        addUp();
    }

    private void addUp() {
        Arrays.fill(counts, 0);
        for (int person = 0; person < answers.length; person++) {
            for (int part : incidence.parts(person)) {
                for (int cell : incidence.cells(part, answers[person])) {
                    counts[cell]++;
                }
            }
            for (int leaf = 0; leaf < givers.size(); leaf++) {
                givers.get(leaf).put(person, answers[person] == leaf);
            }
        }
        faults = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            faults += fault(cell);
            faulty.put(cell, fault(cell) > 0);
        }
    }

    /** Whether everything that is known is true of this list, by adding it up from the beginning. */
    boolean fits() {
        addUp();
        return fitting();
    }

    private long fault(int cell) {
        long off = Math.max(0, Math.max(least[cell] - counts[cell], counts[cell] - most[cell]));
        return off * off;
    }

    /** Changes the answer of a person. */
    void answer(int person, int leaf) {
        int before = answers[person];
        if (before == leaf) {
            return;
        }
        for (int part : incidence.parts(person)) {
            int[] left = incidence.cells(part, before);
            int[] entered = incidence.cells(part, leaf);
            step(left, entered, -1);
            step(entered, left, 1);
        }
        answers[person] = leaf;
        givers.get(before).put(person, false);
        givers.get(leaf).put(person, true);
    }

    private void step(int[] changed, int[] besides, int by) {
        for (int cell : changed) {
            if (!Incidence.holds(besides, cell)) {
                faults -= fault(cell);
                counts[cell] += by;
                faults += fault(cell);
                faulty.put(cell, fault(cell) > 0);
            }
        }
    }

    /** Asks that a count lie between these two numbers. */
    void ask(int cell, int from, int to) {
        faults -= fault(cell);
        least[cell] = from;
        most[cell] = to;
        faults += fault(cell);
        faulty.put(cell, fault(cell) > 0);
    }

    int[] answers() {
        return Arrays.copyOf(answers, answers.length);
    }

    void answers(int[] list) {
        System.arraycopy(list, 0, answers, 0, answers.length);
        addUp();
    }

    int answerOf(int person) {
        return answers[person];
    }

    /** Somebody who gives this answer; -1 where nobody does. */
    int giving(int leaf, SplittableRandom random) {
        Bag all = givers.get(leaf);
        return all.isEmpty() ? -1 : all.draw(random);
    }

    int count(int cell) {
        return counts[cell];
    }

    /** By how much the counts are off, squared and added up. */
    long faults() {
        return faults;
    }

    boolean fitting() {
        return faults == 0;
    }

    /** One of the counts that are off. */
    int faulty(SplittableRandom random) {
        return faulty.draw(random);
    }

    boolean tooMany(int cell) {
        return counts[cell] > most[cell];
    }

    /** How much a person with this answer is wanted, by how far each count is from the middle of what it can be. */
    double wanted(int person, int leaf) {
        double wanted = 0;
        for (int part : incidence.parts(person)) {
            for (int cell : incidence.cells(part, leaf)) {
                double middle = (least[cell] + most[cell]) / 2.0;
                wanted += (middle - counts[cell]) / (middle + 1);
            }
        }
        return wanted;
    }
}
