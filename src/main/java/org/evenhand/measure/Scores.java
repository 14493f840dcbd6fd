package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * Mean scores of one kind of question, as they were released.
 *
 * @param counts the responses
 * @param column the amount that holds the score of each response
 * @param by a characteristic that everybody is counted by
 */
record Scores(Counts counts, String column, Characteristic by, Rules rules, Minimum minimum) {

    /** Asks for the mean of everybody and of the groups that are compared, and for that of everybody in each part of the levels. */
    static Tabulation tabulate(Terms terms, Optional<Population> responses, String column) {
        Tabulation tabulation = new Tabulation().count(responses, terms.by());
        responses.ifPresent(people -> {
            List<Characteristic> held =
                    terms.by().stream().filter(people::holds).toList();
            held.stream().limit(1).forEach(any -> terms.levels(Part.WHOLE)
                    .forEach(level -> people.dividedBy(level).ifPresent(division -> division.at(level)
                            .forEach(part -> tabulation.pay(
                                    people,
                                    column,
                                    division,
                                    part,
                                    any,
                                    any.groups().root())))));
            people.dividedBy(Part.WHOLE)
                    .ifPresent(division -> held.forEach(each -> Cells.compared(each)
                            .forEach(
                                    group -> tabulation.pay(people, column, division, division.whole(), each, group))));
        });
        return tabulation;
    }

    /** The mean score of everybody in a part. */
    Optional<BigDecimal> of(Part part) {
        return of(part, by, by.groups().root());
    }

    /** The mean score of a group. */
    Optional<BigDecimal> of(Part part, Characteristic characteristic, Group group) {
        return base(part, characteristic, group) < minimum.base()
                ? Optional.empty()
                : statistic(part, characteristic, group).map(PayStatistic::mean);
    }

    private Optional<PayStatistic> statistic(Part part, Characteristic characteristic, Group group) {
        return counts.payLevel(
                new PayCell(counts.population(), column, part.level(), part.code(), characteristic, group.code()));
    }

    /** How many responses it rests on: those with a score where they may be known, else all of the group. */
    private int base(Part part, Characteristic characteristic, Group group) {
        int counted = counts.count(part, characteristic, group).value();
        return statistic(part, characteristic, group)
                .map(PayStatistic::people)
                .filter(people -> people > 0)
                .map(people -> Math.min(people, counted))
                .orElse(counted);
    }

    /** Whether parts of this level may be shown at all. */
    boolean shows(List<Part> parts) {
        return parts.stream().anyMatch(part -> counts.detail(part, by).isPresent());
    }

    Figure score(Figure figure, Part part, Characteristic characteristic, Group group) {
        Figure score = figure.measuring("score", Unit.SCORE);
        int base = base(part, characteristic, group);
        Optional<BigDecimal> mean = of(part, characteristic, group);
        if (mean.isPresent()) {
            Optional<BigDecimal> people =
                    Optional.of(BigDecimal.valueOf(base)).filter(each -> base >= rules.hideBelow());
            return score.resting(Optional.empty(), people, basis()).published(mean.get());
        }
        return unreliable(part, characteristic, group)
                ? score.absent(Status.U, "The score would rest on fewer than " + minimum.base() + " responses.")
                : score.absent(Status.C, "Too few responses to show a score.");
    }

    /** Whether there is a score that means nothing, of fewer than are asked for: no secret, unlike one that may not be shown. */
    boolean unreliable(Part part, Characteristic characteristic, Group group) {
        return base(part, characteristic, group) < minimum.base()
                && statistic(part, characteristic, group).isPresent();
    }

    /** Scores are rounded wherever few may not be seen. */
    Basis basis() {
        return rules.payPeople() > 1 ? Basis.ROUNDED : Basis.EXACT;
    }

    /** What is said of teams under a policy that does not show them. */
    Figure withheld(Figure figure, String level) {
        return figure.in(level, "Every " + level)
                .absent(
                        Status.C,
                        "Scores of each " + level
                                + " are for people who may see the records: under the policy 'exact' only.");
    }
}
