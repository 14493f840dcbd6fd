package org.evenhand.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.dataset.Dataset;

/** The register of teams, in canonical columns already: each with its people and its digital champions. */
final class TeamRegister {

    private TeamRegister() {}

    static Register drawn(Council council) {
        return new Register(Dataset.TEAM_REGISTER, lines(council, Training.drawn(council)));
    }

    private static List<List<String>> lines(Council council, List<Training.Learning> training) {
        Map<String, Integer> people = new HashMap<>();
        council.year().now().forEach(each -> people.merge(team(each), 1, Integer::sum));
        Map<String, Integer> champions = new HashMap<>();
        training.stream()
                .filter(each -> each.role().equals("champion"))
                .forEach(each -> champions.merge(team(each.who().person()), 1, Integer::sum));
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("team_id", "team_name", "department", "headcount", "champion_count"));
        for (Team team : new Establishment(council.people()).allTeams()) {
            lines.add(List.of(
                    team.name(),
                    team.name(),
                    team.department(),
                    String.valueOf(people.getOrDefault(team.name(), 0)),
                    String.valueOf(champions.getOrDefault(team.name(), 0))));
        }
        return lines;
    }

    private static String team(Person person) {
        return person.asked().post().team().name();
    }
}
