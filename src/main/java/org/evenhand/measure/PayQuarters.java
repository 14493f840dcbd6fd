package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Question.Terms;

/**
 * Which share of each pay quarter is women, and which is men.
 *
 * <p>Per cent: {@code group in the quarter / all compared groups in the quarter}; by sex these are women and men. The shares of a quarter
 * add to exactly 100, because each is rounded half to even. Parity is the share of the whole workforce. Undefined without hourly pay.
 *
 * @param population name of the population
 * @param level the level whose parts are the quarters
 * @see <a href="https://www.legislation.gov.uk/uksi/2017/353/schedule/1/made">SI 2017/353, Schedule 1, paragraph 13</a>
 */
public record PayQuarters(String population, String level) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        if (counts.isEmpty() || counts.get().parts(level).isEmpty()) {
            return Cells.unavailable(released, "pay_bonus");
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        return cells.each(terms.by(), by -> counts.get().parts(level).stream()
                .flatMap(quarter -> shares(counts.get(), cells, quarter, by).stream())
                .toList());
    }

    private static List<Figure> shares(Counts counts, Cells cells, Part quarter, Characteristic by) {
        List<Group> groups = Cells.broadest(by);
        Count base =
                groups.stream().map(group -> counts.count(quarter, by, group)).reduce(Count.NONE, Count::plus);
        List<Figure> figures = new ArrayList<>();
        for (Group group : groups) {
            Count people = counts.count(quarter, by, group);
            if (people.value() > 0 || people.basis() == Basis.STATUTORY) {
                Figure share = cells.share(cells.at(quarter, by, group), "share", quarter, people, base);
                figures.add(share.published() ? share.published(evenly(people, base)) : share);
            }
        }
        return figures;
    }

    /** Two shares of one whole, each rounded half to even, add to 100. */
    static BigDecimal evenly(Count people, Count base) {
        return Cells.perCent(people.amount(), base.amount()).setScale(1, RoundingMode.HALF_EVEN);
    }
}
