package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.GroupTree;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;

/** A made-up body with departments, teams, tiers, grades, functions, pay quarters and answers in realistic shares; from a seed. */
final class Council {

    private static final Map<Characteristic, Map<String, Integer>> SHARES = shares();

    private final int people;
    private final int departments;
    private final int teams;
    private final Random random;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private Council(int people, int departments, int teams, long seed) {
        this.people = people;
        this.departments = departments;
        this.teams = teams;
        this.random = new Random(seed);
    }

    static Council of(int people, long seed) {
        return of(people, Math.max(2, Math.min(12, people / 60)), Math.max(3, people / 45), seed);
    }

    static Council of(int people, int departments, int teams, long seed) {
        Council council = new Council(people, departments, teams, seed);
        council.fill();
        return council;
    }

    private void fill() {
        int[] leaning = random.ints(departments, -30, 31).toArray();
        for (int row = 0; row < people; row++) {
            int team = (int) (teams * Math.pow(random.nextDouble(), 1.3));
            int department = team % departments;
            Map<String, String> person = new TreeMap<>();
            person.put("department", "d" + department);
            person.put("team", "t" + team);
            person.put("tier", "tier " + (int) (5 * Math.sqrt(random.nextDouble())));
            person.put("grade", "grade " + (int) (9 * Math.pow(random.nextDouble(), 0.8)));
            person.put("function", "function " + (department * 7 + random.nextInt(3)) % 8);
            person.put("quarter", random.nextInt(40) == 0 ? "" : "quarter " + random.nextInt(4));
            person.put("stage", new String[] {"applied", "applied", "shortlisted", "appointed"}[random.nextInt(4)]);
            person.put("status", person.get("quarter").isEmpty() ? "" : "full_pay");
            person.put("bonus", row % 9 == 0 ? "paid" : "unpaid");
            for (Characteristic characteristic : Characteristic.ofTheAct()) {
                int lean = characteristic == Characteristic.SEX ? leaning[department] : 0;
                person.put(characteristic.code(), answer(SHARES.get(characteristic), lean));
            }
            rows.add(person);
        }
    }

    private String answer(Map<String, Integer> shares, int lean) {
        int total = shares.values().stream().mapToInt(Integer::intValue).sum();
        int drawn = Math.max(0, Math.min(total - 1, random.nextInt(total) + lean * total / 100));
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            drawn -= share.getValue();
            if (drawn < 0) {
                return share.getKey();
            }
        }
        throw new IllegalStateException("shares must add up");
    }

    Council shuffled(long seed) {
        Council council = new Council(people, departments, teams, 0);
        council.rows.addAll(rows);
        Collections.shuffle(council.rows, new Random(seed));
        return council;
    }

    /** The workforce: departments and teams, tiers, grades and functions as units, pay quarters as the law orders them. */
    Population workforce() {
        return population("workforce", Unit.PEOPLE)
                .dividedBy(division("structure", Kind.UNITS, "department", "team"))
                .dividedBy(division("tier", Kind.UNITS, "tier"))
                .dividedBy(division("grade", Kind.UNITS, "grade"))
                .dividedBy(division("function", Kind.UNITS, "function"))
                .build()
                .mergedBelow(25);
    }

    Population workforceWithQuarters() {
        return population("workforce", Unit.PEOPLE)
                .dividedBy(division("structure", Kind.UNITS, "department", "team"))
                .dividedBy(division("tier", Kind.UNITS, "tier"))
                .dividedBy(division("quarter", Kind.STATUTORY, "quarter"))
                .build()
                .mergedBelow(25);
    }

    /** As {@link #workforceWithQuarters}, with all that the law orders: a few are not on full pay, and bonuses are counted of everybody. */
    Population workforceWithBonuses() {
        return population("workforce", Unit.PEOPLE)
                .dividedBy(division("structure", Kind.UNITS, "department", "team"))
                .dividedBy(division("tier", Kind.UNITS, "tier"))
                .dividedBy(Division.of(
                        "pay",
                        Kind.STATUTORY,
                        people,
                        List.of(Level.of("pay status", code("status")), Level.of("quarter", code("quarter")))))
                .dividedBy(Division.of(
                        "bonuses",
                        Kind.STATUTORY,
                        people,
                        List.of(Level.of("relevant", row -> "relevant"), Level.of("bonus", code("bonus")))))
                .build()
                .mergedBelow(25);
    }

    /** Applications: by furthest stage, and by the department of the vacancy. */
    Population applications() {
        return population("recruitment", Unit.APPLICATIONS)
                .dividedBy(division("furthest stage", Kind.STAGES, "stage"))
                .dividedBy(division("structure", Kind.UNITS, "department"))
                .build()
                .mergedBelow(25);
    }

    private Population.Builder population(String name, Unit unit) {
        Population.Builder builder = Population.of(name, LocalDate.of(2026, 3, 31), unit, people);
        for (Characteristic characteristic : Characteristic.ofTheAct()) {
            GroupTree tree = characteristic.groups();
            builder.by(
                    characteristic,
                    rows.stream()
                            .mapToInt(row ->
                                    tree.group(row.get(characteristic.code())).index())
                            .toArray());
        }
        return builder;
    }

    private Division division(String name, Kind kind, String... levels) {
        List<Level> each =
                Arrays.stream(levels).map(level -> Level.of(level, code(level))).toList();
        return Division.of(name, kind, people, each);
    }

    private IntFunction<String> code(String column) {
        return row -> rows.get(row).get(column);
    }

    private static Map<Characteristic, Map<String, Integer>> shares() {
        Map<Characteristic, Map<String, Integer>> shares = new EnumMap<>(Characteristic.class);
        shares.put(Characteristic.SEX, share("female 680 male 318 other_sex 2"));
        shares.put(
                Characteristic.ETHNICITY,
                share("white_british 620 white_irish 12 white_gypsy_or_irish_traveller 1 white_roma 1 white_other 50"
                        + " white_unspecified 10 mixed_white_and_black_caribbean 8 mixed_white_and_black_african 4"
                        + " mixed_white_and_asian 6 mixed_other 6 asian_indian 30 asian_pakistani 25 asian_bangladeshi 8"
                        + " asian_chinese 6 asian_other 12 black_african 25 black_caribbean 18 black_other 6"
                        + " other_arab 4 other_any 8 prefer_not_to_say 30 not_stated 60 not_held 50"));
        shares.put(
                Characteristic.DISABILITY,
                share("disabled 60 not_disabled 700 prefer_not_to_say 50 not_stated 100 not_held 90"));
        shares.put(
                Characteristic.AGE,
                share(
                        "under_25 50 from_25_to_34 180 from_35_to_44 240 from_45_to_54 290 from_55_to_64 210 from_65 30"));
        shares.put(
                Characteristic.RELIGION,
                share("no_religion 280 christian 330 buddhist 4 hindu 15 jewish 3 muslim 40 sikh 10 other_religion 12"
                        + " prefer_not_to_say 90 not_stated 116 not_held 100"));
        shares.put(
                Characteristic.SEXUAL_ORIENTATION,
                share("heterosexual 640 gay_or_lesbian 18 bisexual 12 other_orientation 4 prefer_not_to_say 100"
                        + " not_stated 126 not_held 100"));
        shares.put(
                Characteristic.GENDER_IDENTITY,
                share("same 640 different 4 prefer_not_to_say 60 not_stated 146 not_held 150"));
        shares.put(
                Characteristic.MARITAL_STATUS,
                share("single 260 married 390 civil_partnership 12 separated 20 divorced_or_dissolved 60"
                        + " widowed_or_surviving 12 prefer_not_to_say 40 not_stated 106 not_held 100"));
        shares.put(
                Characteristic.FAMILY_LEAVE,
                share("no_family_leave 950 maternity 22 adoption 2 shared_parental 3 paternity 3 not_held 20"));
        return shares;
    }

    private static Map<String, Integer> share(String words) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        String[] each = words.split(" ", -1);
        for (int index = 0; index < each.length; index += 2) {
            shares.put(each[index], Integer.valueOf(each[index + 1]));
        }
        return shares;
    }
}
