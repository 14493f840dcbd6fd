package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.evenhand.dataset.TeamEntry;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Schema;
import org.evenhand.table.TableBuilder;

/**
 * The teams that answered the survey, and on which side of the organisation's mean each is in what it can do and in how sure it is of that.
 * Only how many teams there are of each kind is told; none is named.
 */
final class TeamQuadrants {

    /** Answers from which on a team has a score, and counts as mapped. */
    static final int ENOUGH_ANSWERS = 10;

    private static final Sum NONE = new Sum(BigDecimal.ZERO, 0);

    private final IntFunction<String> team;
    private final List<String> teams;
    private final Means able;
    private final Means sure;

    private TeamQuadrants(Survey survey, IntFunction<String> team) {
        this.team = team;
        this.able = means(survey.score("capability"));
        this.sure = means(survey.score("confidence"));
        this.teams = IntStream.range(0, survey.responses().size())
                .mapToObj(team)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Each team that has both scores, and where it stands; all teams, of which nothing is told, where the survey asks for no such scores.
     *
     * @param team the team of each response, or an empty text
     */
    static Population of(Survey survey, IntFunction<String> team, LocalDate date) {
        TeamQuadrants quadrants = new TeamQuadrants(survey, team);
        boolean asked = survey.asks("capability") && survey.asks("confidence");
        List<String> named =
                asked ? quadrants.teams.stream().filter(quadrants::placed).toList() : quadrants.teams;
        TableBuilder<TeamEntry> rows = new TableBuilder<>(Schema.of(TeamEntry.class));
        named.forEach(each -> rows.add(new TeamEntry(each, null, null, null, null)));
        EventPopulation teams = EventPopulation.of("staff_survey, teams", rows.build(), date, Unit.TEAMS);
        if (asked) {
            teams.told("quadrant", Level.of("quadrant", row -> quadrants.quadrant(named.get(row))));
        }
        return teams.build();
    }

    private boolean placed(String name) {
        return able.of(name).scores() >= ENOUGH_ANSWERS && sure.of(name).scores() >= ENOUGH_ANSWERS;
    }

    private String quadrant(String name) {
        boolean isSure = sure.reaches(name);
        if (able.reaches(name)) {
            return isSure ? "able_and_sure" : "able_but_unsure";
        }
        return isSure ? "sure_but_not_able" : "neither_able_nor_sure";
    }

    private Means means(AmountColumn scores) {
        Map<String, Sum> sums = new TreeMap<>();
        IntStream.range(0, scores.size())
                .filter(scores::has)
                .forEach(row -> sums.merge(team.apply(row), new Sum(scores.amount(row), 1), Sum::and));
        return new Means(sums, sums.values().stream().reduce(NONE, Sum::and));
    }

    private record Sum(BigDecimal sum, int scores) {

        Sum and(Sum other) {
            return new Sum(sum.add(other.sum), scores + other.scores);
        }

        BigDecimal times(Sum other) {
            return sum.multiply(BigDecimal.valueOf(other.scores));
        }
    }

    /** The mean scores of teams, and of all responses, in a team or not. */
    private record Means(Map<String, Sum> sums, Sum all) {

        Sum of(String name) {
            return sums.getOrDefault(name, NONE);
        }

        /** Whether the mean of a team is at least that of everybody. */
        boolean reaches(String name) {
            return of(name).times(all).compareTo(all.times(of(name))) >= 0;
        }
    }
}
