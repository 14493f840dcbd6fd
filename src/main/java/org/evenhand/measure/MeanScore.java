package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * The mean score of those who answered a kind of question, and how far apart groups are.
 *
 * <p>A score from 0 to 100: answers from 1 to 5 count 0, 25, 50, 75 and 100, a response counts the mean of what it answered, and the index is
 * the mean of all responses, rounded once at the end. Higher is better. For each group also points, {@code score of the group - score of the
 * comparator}, or of everybody where no group is the comparator: below 0 the group scores lower. Undefined for a response that answered less
 * than two thirds of the questions, and where too few responded.
 *
 * @param population name of the population of responses
 * @param column the amount that holds the score of each response
 * @param toldBy the column that tells which questions are meant
 * @see <a href="https://www.gov.uk/government/publications/civil-service-people-survey-2021-technical-guide">Civil Service People Survey,
 *     technical guide: the engagement index</a>
 */
public record MeanScore(String population, String column, String toldBy) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return Scores.tabulate(terms, scope.of(population), column);
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(
                        () -> figures(terms, released, released.of(population).orElseThrow()));
    }

    private List<Figure> figures(Terms terms, Released released, Counts counts) {
        Optional<Scores> scores = terms.by().stream()
                .filter(counts::holds)
                .findFirst()
                .map(by -> new Scores(counts, column, by, released.rules(), terms.minimum()));
        if (scores.isEmpty() || !counts.measures(column)) {
            return Cells.unavailable(released, toldBy);
        }
        Cells cells = new Cells(counts, released.rules(), terms.minimum());
        List<Figure> figures = new ArrayList<>(within(Part.WHOLE, scores.get(), cells));
        terms.within().forEach(level -> figures.addAll(within(level, scores.get(), cells)));
        figures.addAll(cells.each(terms.by(), by -> groups(scores.get(), cells, by)));
        return figures;
    }

    private static List<Figure> within(String level, Scores scores, Cells cells) {
        List<Part> parts = scores.counts().parts(level);
        Figure figure = cells.at(scores.counts().whole()).measuring("score", Unit.SCORE);
        return parts.isEmpty() || scores.shows(parts)
                ? parts.stream()
                        .map(part -> scores.score(
                                cells.at(part),
                                part,
                                scores.by(),
                                scores.by().groups().root()))
                        .toList()
                : List.of(scores.withheld(figure, level));
    }

    private static List<Figure> groups(Scores scores, Cells cells, Characteristic by) {
        Part whole = scores.counts().whole();
        boolean enough = cells.enoughTold(whole, by);
        return Cells.eachCompared(by, group -> {
            Figure figure = cells.at(whole, by, group);
            if (!enough) {
                return List.of(cells.tooFewTold(figure.measuring("score", Unit.SCORE)));
            }
            Figure score = scores.score(figure, whole, by, group);
            return group.code().equals(by.comparator())
                    ? List.of(score)
                    : List.of(score, points(scores, figure, by, group));
        });
    }

    private static Figure points(Scores scores, Figure figure, Characteristic by, Group group) {
        Part whole = scores.counts().whole();
        boolean compared = !by.comparator().isEmpty();
        Group other =
                compared ? by.groups().group(by.comparator()) : by.groups().root();
        Figure points = figure.against(compared ? other.code() : "everybody").measuring("points", Unit.SCORE_POINTS);
        Optional<BigDecimal> own = scores.of(whole, by, group);
        Optional<BigDecimal> theirs = compared ? scores.of(whole, by, other) : scores.of(whole);
        return own.isPresent() && theirs.isPresent()
                ? points.resting(Optional.empty(), Optional.empty(), scores.basis())
                        .published(own.get().subtract(theirs.get()))
                : points.absent(Status.C, "Too few responses on one side to compare scores.");
    }
}
