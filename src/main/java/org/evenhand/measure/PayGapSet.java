package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Likelihood.Orientation;
import org.evenhand.measure.PayGap.Average;
import org.evenhand.measure.Question.Terms;

/**
 * The figures of the gender pay gap for another characteristic: gaps of mean and median hourly pay and bonus, who was paid a bonus, and
 * who is in each pay quarter.
 *
 * <p>Gaps in per cent, {@code (comparator − group) / comparator × 100}; positive means that the comparator is paid more, 0 is parity.
 * Each group stands beside the comparator of the characteristic (White, or not disabled) and, where one is named, beside a narrower one
 * (White British), as does everybody else together. Of nested groups the finest are shown that have enough people; the others count in
 * the broader group, of five and then of two, and say so. Shares in per cent. Undefined of too few people on one side.
 *
 * @param population name of the population
 * @param narrower code of the narrower comparator; empty for none
 * @see <a href="https://www.gov.uk/government/consultations/equality-race-and-disability-bill-mandatory-ethnicity-and-disability-pay-gap-reporting">
 *     CP 1542: the same six figures by ethnicity and disability, of at least 10 people in every group that is compared</a>
 */
public record PayGapSet(String population, Optional<String> narrower) implements Measure {

    private static final String HOURLY = "hourly_pay";
    private static final Among FULL_PAY = new Among("pay status", "full_pay");
    private static final Among BONUS = new Among("bonus", "paid");

    private List<PayGaps> gaps() {
        return List.of(
                new PayGaps(population, HOURLY, "hourly pay", FULL_PAY),
                new PayGaps(population, "bonus_pay", "bonus", BONUS));
    }

    private Likelihood bonusReach() {
        Among relevant = new Among("relevant", "relevant");
        return new Likelihood(
                population, BONUS, Optional.of(relevant), Orientation.NONE, "pay_bonus", Optional.empty());
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation =
                gaps().stream().map(gap -> gap.tabulate(terms, scope)).reduce(new Tabulation(), Tabulation::and);
        scope.of(population).ifPresent(people -> people.dividedBy(Part.WHOLE)
                .ifPresent(division -> terms.by().forEach(by -> narrow(tabulation, people, division, by))));
        return tabulation;
    }

    /** Finer groups than five are told apart in the whole only; only those on full pay have hourly pay, so that it is theirs. */
    private void narrow(Tabulation tabulation, Population people, Division division, Characteristic by) {
        narrower.filter(by.groups()::has).ifPresent(code -> {
            finest(by).forEach(group -> tabulation.pay(people, HOURLY, division, division.whole(), by, group));
            tabulation.payOfOthers(
                    new Tabulation.Whose(
                            people, division, division.whole(), by, by.groups().group(code)),
                    HOURLY);
        });
    }

    private static List<Group> finest(Characteristic by) {
        return by.groups().declaredAt(Detail.FULL);
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        if (counts.isEmpty() || counts.get().parts(FULL_PAY.level()).isEmpty()) {
            return Cells.unavailable(released, "pay_bonus");
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        return cells.each(terms.by(), by -> figures(by, terms, counts.get(), cells, released));
    }

    private List<Figure> figures(Characteristic by, Terms terms, Counts counts, Cells cells, Released released) {
        Terms alone = new Terms(List.of(by), terms.within(), terms.minimum());
        List<Figure> figures = new ArrayList<>();
        gaps().forEach(gap -> figures.addAll(gap.derive(alone, released)));
        narrower.filter(by.groups()::has)
                .ifPresent(code ->
                        figures.addAll(new Narrow(counts, cells, by, by.groups().group(code)).figures()));
        bonusReach().derive(alone, released).forEach(figure -> figures.add(figure.at("paid a bonus")));
        figures.addAll(new PayQuarters(population, "pay quarter").derive(alone, released));
        return figures.stream().distinct().toList();
    }

    /** Gaps beside the narrower comparator. */
    private record Narrow(Counts counts, Cells cells, Characteristic by, Group comparator) {

        List<Figure> figures() {
            List<Figure> figures = new ArrayList<>();
            for (Average average : Average.values()) {
                String words = average == Average.MEAN ? "mean hourly pay" : "median hourly pay";
                figures.add(gap(average, others(), othersFigure()).at(words));
                finest(by).stream()
                        .filter(group -> !group.equals(comparator))
                        .map(group -> gap(average, cell(group), cells.at(counts.whole(), by, group)))
                        .filter(Figure::published)
                        .forEach(figure -> figures.add(figure.at(words)));
            }
            return figures;
        }

        private PayCell cell(Group group) {
            Part whole = counts.whole();
            return new PayCell(counts.population(), HOURLY, whole.level(), whole.code(), by, group.code());
        }

        private PayCell others() {
            return cell(comparator).allBut();
        }

        private Figure othersFigure() {
            return cells.at(counts.whole()).of(by.code(), others().group(), "All groups but " + comparator.label());
        }

        private Figure gap(Average average, PayCell own, Figure figure) {
            Figure gap = figure.against(comparator.code()).measuring("gap", Unit.PER_CENT);
            Optional<PayStatistic> theirs = counts.pay(cell(comparator));
            Optional<PayStatistic> mine = counts.pay(own);
            Count people = own.people(counts, counts.whole());
            if (theirs.isEmpty() || mine.isEmpty() || people.value() < cells.fewest()) {
                return gap.absent(Status.C, "Too few people on one side to show a pay gap.");
            }
            BigDecimal base = average.of(theirs.get());
            return gap.resting(Optional.empty(), Optional.empty(), counts.payBasis(own))
                    .published(PayGap.gapOf(base, average.of(mine.get())));
        }
    }
}
