package org.evenhand.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which units are left unprinted beside a whole that is printed. What is not printed follows together from the whole, so where that
 * would be a few, more units are left unprinted, the smallest first, until it is none or no longer a few: what the field calls secondary
 * suppression.
 */
final class Suppression {

    private final List<int[]> numbers;
    private final int fewest;
    private final BitSet unprinted = new BitSet();

    private Suppression(List<int[]> numbers, int fewest) {
        this.numbers = numbers;
        this.fewest = fewest;
    }

    /**
     * The units that are not printed.
     *
     * @param numbers the numbers that are printed of each unit, a line for each kind; what is in no unit is one of its own
     * @param first the units that are not printed, for whatever reason
     * @param fewest the fewest people that may be told by their number
     */
    static BitSet of(List<int[]> numbers, BitSet first, int fewest) {
        Suppression suppression = new Suppression(numbers, fewest);
        suppression.unprinted.or(first);
        suppression.complete();
        return suppression.unprinted;
    }

    /**
     * The same of one kind of number.
     *
     * @param whole the number of the whole; what is in no unit is never printed
     * @param sizes the number of each unit
     * @param first which units are not printed, for whatever reason
     * @param fewest the fewest people that may be told by their number
     */
    static BitSet of(int whole, int[] sizes, IntPredicate first, int fewest) {
        BitSet unprinted = new BitSet();
        IntStream.range(0, sizes.length).filter(first).forEach(unprinted::set);
        unprinted.set(sizes.length);
        int[] all = Arrays.copyOf(sizes, sizes.length + 1);
        all[sizes.length] = whole - IntStream.of(sizes).sum();
        return of(List.of(all), unprinted, fewest);
    }

    private void complete() {
        Optional<Integer> next = next();
        while (next.isPresent()) {
            unprinted.set(next.get());
            next = next();
        }
    }

    /** The unit to leave out next: the smallest that adds to a number which is together a few. */
    private Optional<Integer> next() {
        return numbers.stream()
                .filter(this::few)
                .flatMap(line -> smallest(line).stream())
                .findFirst();
    }

    /** None of those that are not printed is a few as well, unless nobody is among them at all: it tells of each. */
    private boolean few(int[] line) {
        return together(line) < fewest && numbers.stream().anyMatch(any -> together(any) > 0);
    }

    private int together(int[] line) {
        return unprinted.stream().map(unit -> line[unit]).sum();
    }

    private Optional<Integer> smallest(int[] line) {
        return IntStream.range(0, line.length)
                .filter(unit -> !unprinted.get(unit) && line[unit] > 0)
                .boxed()
                .min(Comparator.comparingInt((Integer unit) -> line[unit]).thenComparing(unit -> unit));
    }
}
