package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * In which grades a difference in pay is so large that somebody should be able to say why.
 *
 * <p>Parts: how many grades of those that can be shown have a gap of median pay of 5 % or more, whoever is paid more; each of them stands
 * beside it with its gap in per cent, {@code (comparator − group) / comparator × 100}. Positive means that the comparator is paid more.
 * None is parity. Small grades that are shown together are not a grade. Undefined where no grade has enough people on both sides.
 *
 * @param population name of the population
 * @param column the amount
 * @param level the level whose parts are the grades
 * @see <a href="https://www.equalityhumanrights.com/">Equality and Human Rights Commission, equal pay audits: differences of 5 % or more
 *     need an explanation</a>
 */
public record GapsToExplain(String population, String column, String level) implements Measure {

    private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

    private GradeGaps.Amounts amounts() {
        return new GradeGaps.Amounts(population, column, level);
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return amounts().tabulate(terms, scope);
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return amounts().each(terms, released, GapsToExplain::notable);
    }

    private static List<Figure> notable(GradeGaps gaps) {
        List<Figure> shown = gaps.figures().stream().filter(Figure::published).toList();
        Figure count = gaps.whole().measuring("grades", Unit.PARTS);
        if (shown.isEmpty()) {
            return List.of(count.absent(Status.U, "No grade has enough people on both sides."));
        }
        List<Figure> notable = shown.stream()
                .filter(gap -> gaps.exact(gap).abs().compareTo(NOTABLE) >= 0)
                .toList();
        Basis basis = shown.stream().map(Figure::basis).reduce(Basis.EXACT, Basis::and);
        BigDecimal grades = BigDecimal.valueOf(notable.size());
        List<Figure> figures = new ArrayList<>();
        figures.add(count.from(grades, BigDecimal.valueOf(shown.size()), basis).published(grades));
        figures.addAll(notable);
        return figures;
    }
}
