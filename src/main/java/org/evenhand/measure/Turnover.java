package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Ratios.Side;

/**
 * Who leaves.
 *
 * <p>Per cent: {@code leavers in the twelve months / average of opening and closing headcount}, or the closing headcount alone where no
 * earlier snapshot was supplied; and a ratio without unit, {@code rate of the group / rate of the comparator}. Above 1 the group leaves
 * more often; 1.00 is parity. Counts by reason. Undefined without anybody in post.
 *
 * @param leavers name of the population of leavers
 * @param among the part of the leavers that is counted, such as those who resigned; empty for all
 * @param workforce name of the population in post at the end
 * @param earlier name of the population in post at the beginning
 * @see <a href="https://www.nibusinessinfo.co.uk/content/measuring-staff-turnover">crude turnover: leavers over average headcount</a>
 */
public record Turnover(String leavers, Optional<Among> among, String workforce, String earlier) implements Measure {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation()
                .count(scope.of(leavers), terms.by())
                .count(scope.of(workforce), terms.by())
                .count(scope.of(earlier), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> left = released.of(leavers);
        Optional<Counts> in = released.of(workforce);
        if (left.isEmpty() || in.isEmpty()) {
            return Cells.unavailable(released, leavers);
        }
        Leaving leaving = new Leaving(left.get(), in.get(), released.of(earlier), released.rules(), terms.minimum());
        Optional<Part> who = among.isEmpty()
                ? Optional.of(left.get().whole())
                : among.flatMap(part -> left.get().part(part.level(), part.part()));
        if (who.isEmpty()) {
            return List.of(Figure.on(released.date()).absent(Status.Z, "Nobody left in this way."));
        }
        List<Figure> figures = new ArrayList<>();
        who.ifPresent(part -> {
            figures.add(leaving.all(part, terms.by()));
            terms.within().forEach(level -> figures.addAll(leaving.within(level, part, terms.by())));
            terms.by().forEach(by -> figures.addAll(leaving.groups(part, by)));
        });
        return figures;
    }

    /** Leavers beside those they left behind. */
    private record Leaving(Counts left, Counts in, Optional<Counts> before, Rules rules, Minimum minimum) {

        private Cells cells() {
            return new Cells(left, rules, minimum);
        }

        /** Headcounts are not a secret, so the rate of everybody who left is exact. */
        Figure all(Part part, List<Characteristic> by) {
            BigDecimal base = average(
                    BigDecimal.valueOf(in.whole().size()),
                    before.map(each -> BigDecimal.valueOf(each.whole().size())));
            Count who = leavers(part, by);
            return rate(cells().at(left.whole()), who.amount(), base, who.basis());
        }

        /** All leavers are a headcount; those of one reason are counted as their groups add up. */
        private Count leavers(Part part, List<Characteristic> by) {
            return by.stream()
                    .filter(each -> left.holds(each) && !part.whole())
                    .findFirst()
                    .map(each -> left.everybody(part, each))
                    .orElseGet(() -> new Count(part.size(), Basis.EXACT));
        }

        List<Figure> within(String level, Part part, List<Characteristic> by) {
            List<Figure> figures = new ArrayList<>();
            for (Part unit : left.parts(level)) {
                Optional<Part> now = in.part(level, unit.code());
                boolean reasons = in.parts(level).isEmpty();
                if (part.whole() && reasons) {
                    figures.add(reason(unit, by));
                } else if (part.whole() && now.isPresent()) {
                    figures.add(unit(level, unit, now.get()));
                }
            }
            return figures;
        }

        /** How many left for a reason, as the groups of those who did add up: a reason can say something about a person. */
        private Figure reason(Part reason, List<Characteristic> by) {
            Figure figure = cells().at(reason);
            return by.stream()
                    .filter(left::holds)
                    .findFirst()
                    .map(each -> cells().count(figure, left.everybody(reason, each)))
                    .orElseGet(() -> cells().headcount(reason, figure));
        }

        private Figure unit(String level, Part unit, Part now) {
            Optional<BigDecimal> then =
                    before.flatMap(each -> each.part(level, unit.code())).map(part -> BigDecimal.valueOf(part.size()));
            return rate(
                    cells().at(unit),
                    BigDecimal.valueOf(unit.size()),
                    average(BigDecimal.valueOf(now.size()), then),
                    Basis.EXACT);
        }

        List<Figure> groups(Part part, Characteristic by) {
            if (!left.holds(by) || !in.holds(by)) {
                return List.of(cells().notHeld(by));
            }
            List<Figure> figures = new ArrayList<>();
            for (Group group : Cells.compared(by)) {
                Figure figure = cells().at(left.whole(), by, group);
                Side own = side(part, by, group);
                figures.add(groupRate(figure, by, group, own));
                if (!group.code().equals(by.comparator())) {
                    figures.add(ratio(figure, part, by, group, own));
                }
            }
            return figures;
        }

        private Figure groupRate(Figure figure, Characteristic by, Group group, Side own) {
            if (!cells().enoughTold(left.whole(), by)) {
                return cells().tooFewTold(figure.measuring("rate", Unit.PER_CENT));
            }
            Figure gated = cells().share(figure, "rate", left.whole(), own.events(), own.base());
            if (!gated.published()) {
                return gated;
            }
            return gated.published(Cells.perCent(own.events().amount(), averagePeople(by, group)));
        }

        private Figure ratio(Figure figure, Part part, Characteristic by, Group group, Side own) {
            boolean others = by.comparator().isEmpty();
            Figure compared = figure.against(others ? "everybody else" : by.comparator());
            if (!cells().enoughTold(left.whole(), by) || !new Cells(in, rules, minimum).enoughTold(in.whole(), by)) {
                return cells().tooFewTold(compared.measuring("ratio", Unit.RATIO));
            }
            Side comparator = others
                    ? others(part, by, group)
                    : side(part, by, by.groups().group(by.comparator()));
            return Ratios.ratio(compared, own, comparator, own, rules.events(), minimum);
        }

        private Side others(Part part, Characteristic by, Group named) {
            return Side.sum(Cells.others(by, named).map(group -> side(part, by, group)));
        }

        private Side side(Part part, Characteristic by, Group group) {
            int base =
                    averagePeople(by, group).setScale(0, RoundingMode.HALF_UP).intValueExact();
            Basis basis = before.filter(each -> each.holds(by))
                    .map(each -> each.count(each.whole(), by, group).basis())
                    .orElse(Basis.EXACT)
                    .and(in.count(in.whole(), by, group).basis());
            return new Side(left.count(part, by, group), new Count(base, basis));
        }

        private BigDecimal averagePeople(Characteristic by, Group group) {
            Optional<BigDecimal> then = before.filter(each -> each.holds(by))
                    .map(each -> each.count(each.whole(), by, group).amount());
            return average(in.count(in.whole(), by, group).amount(), then);
        }

        private static BigDecimal average(BigDecimal now, Optional<BigDecimal> then) {
            return then.map(earlier -> earlier.add(now).divide(TWO, MathContext.DECIMAL128))
                    .orElse(now);
        }

        private Figure rate(Figure figure, BigDecimal events, BigDecimal base, Basis basis) {
            Figure rate = figure.measuring("rate", Unit.PER_CENT);
            if (events.compareTo(BigDecimal.valueOf(rules.hideBelow())) < 0) {
                return rate.absent(org.evenhand.figure.Status.C, rules.hidden());
            }
            return base.signum() == 0
                    ? rate.absent(Status.Z, "Nobody was in post.")
                    : rate.from(events, base, basis).published(Cells.perCent(events, base));
        }
    }
}
