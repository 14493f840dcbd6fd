package org.evenhand.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** How the council is built: departments, teams, tiers, grades and places, for as many people as there are. */
final class Establishment {

    private static final List<Integer> TIERS = List.of(7, 6, 5, 4, 3);
    private static final Odds FRONT_LINE = Odds.of(620, 244, 90, 34, 12);
    private static final Odds PROFESSIONAL = Odds.of(220, 510, 172, 70, 28);

    /** Grades by tier, lowest tier first. */
    private static final Map<Integer, List<Integer>> GRADES = Map.of(
            7,
            List.of(1, 2, 3, 4),
            6,
            List.of(5, 6),
            5,
            List.of(7, 8),
            4,
            List.of(9),
            3,
            List.of(10),
            2,
            List.of(11),
            1,
            List.of(12));

    private static final List<String> PLACES =
            List.of("Fern House", "Alder Court", "Weir Street", "Mosswell Centre", "Northgate Depot", "Bracken Lodge");

    private final Map<String, Integer> departments = new LinkedHashMap<>();
    private final Map<String, List<Team>> teams = new LinkedHashMap<>();

    /** As many departments and teams as suit this number of people. */
    Establishment(int people) {
        for (CSVRecord row : Resource.rows("teams.csv")) {
            departments.put(row.get("department"), Integer.parseInt(row.get("department_parts")));
            teams.computeIfAbsent(row.get("department"), key -> new ArrayList<>())
                    .add(Team.of(row));
        }
        int wanted = Math.max(2, people / 40);
        departments
                .keySet()
                .removeAll(departments.keySet().stream().skip(wanted).toList());
        List<Integer> sizes = Apportionment.of(people, List.copyOf(departments.values()));
        int at = 0;
        for (String department : departments.keySet()) {
            teams.put(department, fitted(teams.getOrDefault(department, List.of()), sizes.get(at++)));
        }
    }

    private static List<Team> fitted(List<Team> named, int people) {
        List<Team> kept = named.subList(0, Math.min(named.size(), Math.max(1, people / 20)));
        List<Integer> sizes =
                Apportionment.of(people, kept.stream().map(Team::parts).toList());
        List<Team> fitted = new ArrayList<>();
        for (int at = 0; at < kept.size(); at++) {
            int alike = Math.max(1, (sizes.get(at) + 40) / 100);
            for (int number = 1; number <= alike; number++) {
                fitted.add(alike == 1 ? kept.get(at) : kept.get(at).numbered(number));
            }
        }
        return fitted;
    }

    /** A chief executive, a director for each department, and posts of tiers 3 to 7 for the rest. */
    List<Post> withTop(int count, Draw draw) {
        List<Post> posts = new ArrayList<>(posts(count - 1 - departments.size(), draw));
        Team office =
                teams.getOrDefault("Corporate and Digital Services", List.of()).get(0);
        posts.add(new Post(office, 1, Post.HIGHEST_GRADE, PLACES.get(0)));
        departments
                .keySet()
                .forEach(each ->
                        posts.add(new Post(teams.getOrDefault(each, List.of()).get(0), 2, 11, PLACES.get(0))));
        return posts;
    }

    /** Posts of tiers 3 to 7, spread over all teams. */
    List<Post> posts(int count, Draw draw) {
        List<Team> places = seats(count);
        List<Integer> tiers = new Dealer<>(TIERS, draw).deal(places, team -> team.front() ? FRONT_LINE : PROFESSIONAL);
        List<Post> posts = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            posts.add(post(places.get(at), tiers.get(at), draw));
        }
        return posts;
    }

    private List<Team> seats(int count) {
        List<Team> seats = new ArrayList<>();
        List<Integer> sizes = Apportionment.of(count, List.copyOf(departments.values()));
        int department = 0;
        for (String name : departments.keySet()) {
            List<Team> here = teams.getOrDefault(name, List.of());
            List<Integer> shares = Apportionment.of(
                    sizes.get(department++), here.stream().map(Team::parts).toList());
            for (int at = 0; at < here.size(); at++) {
                seats.addAll(java.util.Collections.nCopies(shares.get(at), here.get(at)));
            }
        }
        return seats;
    }

    private static Post post(Team team, int tier, Draw draw) {
        int home = Math.floorMod(team.name().length() + team.department().length(), PLACES.size());
        String base = draw.chance(8200) ? PLACES.get(home) : draw.pick(PLACES);
        return new Post(team, tier, draw.pick(GRADES.getOrDefault(tier, List.of(1))), base);
    }

    /** The tier that a grade belongs to. */
    static int tierOf(int grade, int otherwise) {
        return GRADES.entrySet().stream()
                .filter(each -> each.getValue().contains(grade))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    List<Team> allTeams() {
        return departments.keySet().stream()
                .flatMap(each -> teams.getOrDefault(each, List.of()).stream())
                .toList();
    }
}
