package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/**
 * So many of so many, in one unit or in the whole: of people, a few are not counted, nor the few who are left over. Where it says how people
 * fared, nobody and everybody are not told either, since that is said of each of them.
 *
 * @param figure where it stands
 * @param unit what is counted
 * @param events how many are in the part
 * @param base of how many
 * @param all how many there are, in the base or not
 * @param outcome whether it says how people fared, such as whether they passed
 */
record UnitShare(Figure figure, Unit unit, int events, int base, int all, boolean outcome) {

    static final String RATE = "rate";

    /** The figures of all units; of people, so many are hidden that none of the hidden follow from the whole. */
    static List<Figure> figures(List<UnitShare> units, UnitShare whole, Rules rules, Minimum minimum) {
        BitSet hidden = whole.unit.people() ? hidden(units, whole, rules, minimum) : new BitSet();
        return IntStream.range(0, units.size())
                .boxed()
                .flatMap(at -> units.get(at).figures(rules, minimum, hidden.get(at)))
                .toList();
    }

    /** The figures of the units of a part that is not printed: with theirs it would follow. */
    static List<Figure> hidden(List<UnitShare> units, Rules rules, Minimum minimum) {
        return units.stream()
                .flatMap(each -> each.figures(rules, minimum, true))
                .toList();
    }

    private static BitSet hidden(List<UnitShare> units, UnitShare whole, Rules rules, Minimum minimum) {
        BitSet first = new BitSet();
        first.set(units.size());
        IntStream.range(0, units.size())
                .filter(at -> !units.get(at).printed(rules, minimum))
                .forEach(first::set);
        List<int[]> numbers = Stream.<ToIntFunction<UnitShare>>of(
                        UnitShare::events, UnitShare::left, UnitShare::base, UnitShare::beyond)
                .map(number -> line(units, whole, number))
                .toList();
        return Suppression.of(numbers, first, rules.hideBelow());
    }

    /** One number of each unit, and that of what is in no unit. */
    private static int[] line(List<UnitShare> units, UnitShare whole, ToIntFunction<UnitShare> number) {
        int together = units.stream().mapToInt(number).sum();
        return IntStream.concat(units.stream().mapToInt(number), IntStream.of(number.applyAsInt(whole) - together))
                .toArray();
    }

    private int left() {
        return base - events;
    }

    /** Those of whom nothing is asked: who had no appraisal, when it is asked what theirs was about. */
    private int beyond() {
        return all - base;
    }

    private boolean printed(Rules rules, Minimum minimum) {
        return base >= minimum.base() && !few(rules);
    }

    private boolean few(Rules rules) {
        return Stream.of(events, left(), base).anyMatch(size -> few(size, outcome, rules))
                || few(beyond(), false, rules);
    }

    /** A few people are not counted, and where it says how they fared not even nobody; a few things are. */
    private boolean few(int size, boolean nobody, Rules rules) {
        return unit.people() && size < rules.hideBelow() && (size > 0 || nobody);
    }

    private Stream<Figure> figures(Rules rules, Minimum minimum, boolean hidden) {
        Figure rate = figure.measuring(RATE, Unit.PER_CENT);
        if (base == 0) {
            return Stream.of(rate.absent(Status.Z, "There is nothing to count."));
        }
        if (base < minimum.base()) {
            String fewest = minimum.base() + " " + unit.label();
            return Stream.of(rate.absent(Status.U, "The percentage would rest on fewer than " + fewest + "."));
        }
        return hidden || few(rules)
                ? Stream.of(rate.absent(Status.C, rules.hidden()))
                : Stream.of(count(), share(rate, rules));
    }

    private Figure count() {
        return figure.measuring("count", unit).published(BigDecimal.valueOf(events));
    }

    private Figure share(Figure rate, Rules rules) {
        return rate.resting(told(events, rules), told(base, rules), Basis.EXACT)
                .published(Cells.perCent(BigDecimal.valueOf(events), BigDecimal.valueOf(base)));
    }

    /** Beside a percentage nobody can tell things from people, so a few of either are not printed. */
    private static Optional<BigDecimal> told(int size, Rules rules) {
        return Optional.of(BigDecimal.valueOf(size)).filter(amount -> size >= rules.hideBelow());
    }
}
