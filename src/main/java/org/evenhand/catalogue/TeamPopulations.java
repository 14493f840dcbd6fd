package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.dataset.TeamEntry;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Schema;
import org.evenhand.table.Table;
import org.evenhand.table.TableBuilder;
import org.evenhand.table.TextColumn;

/** Teams: those whose digital skill is mapped, those with a digital champion, and the champions in post. */
final class TeamPopulations {

    private static final String TEAM = "team_id";
    private static final String DEPARTMENT = "department";
    private static final String CHAMPIONS = "champion_count";

    private final Snapshot snapshot;
    private final LocalDate date;

    private TeamPopulations(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.date = snapshot.facts().snapshotDate();
    }

    static List<Population> of(Snapshot snapshot) {
        TeamPopulations teams = new TeamPopulations(snapshot);
        List<Population> populations = new ArrayList<>();
        if (snapshot.has(Dataset.TEAM_REGISTER)) {
            populations.add(teams.mapped().build());
        }
        boolean counted = snapshot.table(Dataset.TEAM_REGISTER).holds(CHAMPIONS);
        if (counted || snapshot.has(Dataset.TRAINING)) {
            populations.add(teams.withChampion().build());
        }
        if (snapshot.has(Dataset.TRAINING)) {
            populations.add(EventPopulation.of("training, champions", teams.champions(), teams.date, Unit.PEOPLE)
                    .build());
        }
        return populations;
    }

    /** The teams of the register, and whether enough of each answered on what they can do and how sure they are. */
    private EventPopulation mapped() {
        Table<?> register = snapshot.table(Dataset.TEAM_REGISTER);
        EventPopulation teams = EventPopulation.of("team_register, mapped", register, date, Unit.TEAMS);
        return Survey.of(snapshot)
                .map(survey -> {
                    Map<String, Integer> answers = answersByTeam(survey);
                    TextColumn team = register.text(TEAM);
                    IntPredicate enough =
                            row -> answers.getOrDefault(team.word(row), 0) >= TeamQuadrants.ENOUGH_ANSWERS;
                    return teams.told("mapped", EventPopulation.whether("mapped", enough, "Mapped", "Not mapped yet"))
                            .sizes(DEPARTMENT);
                })
                .orElse(teams);
    }

    private static Map<String, Integer> answersByTeam(Survey survey) {
        AmountColumn able = survey.score("capability");
        AmountColumn sure = survey.score("confidence");
        TextColumn team = survey.responses().text(TEAM);
        Map<String, Integer> answers = new HashMap<>();
        for (int response = 0; response < able.size(); response++) {
            if (able.has(response) && sure.has(response)) {
                answers.merge(team.word(response), 1, Integer::sum);
            }
        }
        return answers;
    }

    /** All teams, and whether the register or the extract of training knows a champion in each. */
    private EventPopulation withChampion() {
        Table<?> teams = teams();
        Set<String> known = new HashSet<>(words(champions(), TEAM));
        TextColumn team = teams.text(TEAM);
        TextColumn count = teams.text(CHAMPIONS);
        IntPredicate has = row -> known.contains(team.word(row))
                || count.has(row) && !count.word(row).equals("0");
        return EventPopulation.of("training, teams", teams, date, Unit.TEAMS)
                .told(
                        "champion",
                        EventPopulation.whether(
                                "champion", has, "With a digital champion", "Without a digital champion"))
                .sizes(DEPARTMENT);
    }

    /** The teams of the register; without one, those that people are in. */
    private Table<?> teams() {
        if (snapshot.has(Dataset.TEAM_REGISTER)) {
            return snapshot.table(Dataset.TEAM_REGISTER);
        }
        Table<?> people = snapshot.people();
        TableBuilder<TeamEntry> teams = new TableBuilder<>(Schema.of(TeamEntry.class));
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < people.size(); row++) {
            String team = people.text(TEAM).word(row);
            if (!team.isEmpty() && seen.add(team)) {
                teams.add(new TeamEntry(team, null, people.text(DEPARTMENT).word(row), null, null));
            }
        }
        return teams.build();
    }

    /** People in post who are champions. */
    private Table<?> champions() {
        Table<?> training = snapshot.table(Dataset.TRAINING);
        Table<?> roles = training.where(Items.of(training).says("role", "champion"));
        Set<String> champions = new HashSet<>(words(roles, "person_id"));
        TextColumn person = snapshot.people().text("person_id");
        return snapshot.people().where(row -> champions.contains(person.word(row)));
    }

    private static List<String> words(Table<?> rows, String column) {
        List<String> words = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            words.add(rows.text(column).word(row));
        }
        return words;
    }
}
