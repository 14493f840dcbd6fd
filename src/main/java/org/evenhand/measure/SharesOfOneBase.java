package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/**
 * Exact shares of people of one base, printed beside each other: those who were granted something and those who were refused it. What they
 * leave of the base, of each other or of the whole organisation is nobody or no longer a few; else the smallest is withheld.
 */
final class SharesOfOneBase {

    private final List<Figure> figures;
    private final Rules rules;
    private final boolean apart;

    private SharesOfOneBase(List<Figure> figures, Rules rules, boolean apart) {
        this.figures = new ArrayList<>(figures);
        this.rules = rules;
        this.apart = apart;
    }

    /**
     * The figures, as many of them withheld as it takes.
     *
     * @param apart whether nobody is in two of the parts that are shares of one base
     */
    static List<Figure> kept(List<Figure> figures, Rules rules, boolean apart) {
        SharesOfOneBase shares = new SharesOfOneBase(figures, rules, apart);
        Optional<Figure> next = shares.next();
        while (next.isPresent()) {
            shares.withhold(next.get());
            next = shares.next();
        }
        return shares.figures;
    }

    private Optional<Figure> next() {
        return Stream.concat(
                        lines(SharesOfOneBase::base).flatMap(this::beside),
                        lines(SharesOfOneBase::kind).flatMap(this::ofTheWhole))
                .min(Comparator.comparing(SharesOfOneBase::events));
    }

    private Stream<List<Figure>> lines(Function<Figure, List<Object>> key) {
        Map<List<Object>, List<Figure>> lines = new LinkedHashMap<>();
        figures.stream().filter(this::told).forEach(figure -> lines.computeIfAbsent(
                        key.apply(figure), any -> new ArrayList<>())
                .add(figure));
        return lines.values().stream().filter(line -> line.size() > 1);
    }

    /** An exact share of people of whom no characteristic is told. */
    private boolean told(Figure figure) {
        return figure.published()
                && figure.measure().equals(UnitShare.RATE)
                && figure.characteristic().isEmpty()
                && figure.basis() == Basis.EXACT
                && figure.numerator().isPresent()
                && figure.denominator().isPresent()
                && figures.stream()
                        .anyMatch(
                                count -> countOf(figure, count) && count.unit().people());
    }

    private static boolean countOf(Figure rate, Figure figure) {
        return figure.measure().equals("count")
                && figure.within().equals(rate.within())
                && figure.withinValue().equals(rate.withinValue())
                && figure.stage().equals(rate.stage());
    }

    private static List<Object> base(Figure rate) {
        return List.of(rate.within(), rate.withinValue(), rate.denominator().orElseThrow());
    }

    private static List<Object> kind(Figure rate) {
        return List.of(rate.stage());
    }

    private static BigDecimal events(Figure rate) {
        return rate.numerator().orElseThrow();
    }

    /** The smallest of a line that leaves a few of the base, or of the next larger. */
    private Stream<Figure> beside(List<Figure> line) {
        List<Figure> rising = line.stream()
                .sorted(Comparator.comparing(SharesOfOneBase::events))
                .toList();
        BigDecimal base = rising.get(0).denominator().orElseThrow();
        boolean few = few(base.subtract(sum(rising))) || !apart && neighbours(rising);
        return few ? Stream.of(rising.get(0)) : Stream.empty();
    }

    private boolean neighbours(List<Figure> rising) {
        for (int at = 1; at < rising.size(); at++) {
            if (few(events(rising.get(at)).subtract(events(rising.get(at - 1))))) {
                return true;
            }
        }
        return false;
    }

    /** The smallest unit of each level that leaves a few of the whole. */
    private Stream<Figure> ofTheWhole(List<Figure> line) {
        Map<String, List<Figure>> levels = new LinkedHashMap<>();
        line.forEach(rate ->
                levels.computeIfAbsent(rate.within(), any -> new ArrayList<>()).add(rate));
        List<Figure> whole = levels.getOrDefault(Figure.ORGANISATION, List.of());
        return levels.values().stream()
                .filter(level -> level != whole && !whole.isEmpty())
                .filter(level -> few(events(whole.get(0)).subtract(sum(level))))
                .flatMap(level -> level.stream().min(Comparator.comparing(SharesOfOneBase::events)).stream());
    }

    private static BigDecimal sum(List<Figure> rates) {
        return rates.stream().map(SharesOfOneBase::events).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean few(BigDecimal left) {
        return left.signum() > 0 && left.compareTo(BigDecimal.valueOf(rules.hideBelow())) < 0;
    }

    private Figure withheld(Figure rate) {
        return rate.resting(Optional.empty(), Optional.empty(), rate.basis()).absent(Status.C, rules.hidden());
    }

    private void withhold(Figure rate) {
        figures.removeIf(figure -> countOf(rate, figure));
        figures.replaceAll(figure -> figure.equals(rate) ? withheld(rate) : figure);
    }
}
