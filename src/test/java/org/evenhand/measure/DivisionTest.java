package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.junit.jupiter.api.Test;

/** Every row is in one finest part and in all parts above it, and no unit stays smaller than it may be. */
final class DivisionTest {

    /** Departments and teams as {@code department/team}, each with so many people. */
    private static Division structure(Object... unitsWithPeople) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < unitsWithPeople.length; i += 2) {
            rows.addAll(Collections.nCopies((Integer) unitsWithPeople[i + 1], (String) unitsWithPeople[i]));
        }
        return structure(rows);
    }

    private static Division structure(List<String> rows) {
        return Division.of(
                "structure",
                Kind.UNITS,
                rows.size(),
                List.of(
                        Level.of("department", row -> rows.get(row).split("/", 2)[0]),
                        Level.of("team", row -> rows.get(row).contains("/") ? rows.get(row) : "")));
    }

    private static List<String> parts(Division division) {
        return division.parts().stream()
                .map(part -> part.label() + " " + part.size())
                .toList();
    }

    @Test
    void partsStandInTheOrderThatPeopleExpect() {
        assertThat(parts(structure("Grade 10", 1, "Grade 2", 1, "Grade 1", 1)))
                .containsExactly("Whole organisation 3", "Grade 1 1", "Grade 2 1", "Grade 10 1");
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        long seed = 7;
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add("D" + i % 4 + "/T" + i % 12);
        }
        List<String> before = parts(structure(rows));
        Collections.shuffle(rows, new Random(seed));

        assertThat(parts(structure(rows))).as("seed %s", seed).isEqualTo(before);
    }

    @Test
    void thoseWithoutATeamAreAPartOfTheirOwn() {
        assertThat(parts(structure("A/1", 5, "A", 3)))
                .containsExactly("Whole organisation 8", "A 8", "Not recorded 3", "A/1 5");
    }

    @Test
    void aDepartmentWithoutAnyTeamIsNotDivided() {
        assertThat(parts(structure("A", 3, "B/1", 4))).containsExactly("Whole organisation 7", "A 3", "B 4", "B/1 4");
    }

    @Test
    void childrenAddUpToTheirParent() {
        Division division =
                structure("A/1", 30, "A/2", 26, "A", 4, "B", 60, "C/1", 7).mergedBelow(25);

        for (Part part : division.parts()) {
            List<Part> children = division.children(part);
            assertThat(children.stream().mapToInt(Part::size).sum()).isIn(0, part.size());
            assertThat(division.rowsOf(part)).hasSize(part.size());
        }
    }

    @Test
    void aSmallUnitJoinsTheNextSmallest() {
        assertThat(parts(structure("A", 24, "B", 30, "C", 40, "D", 50).mergedBelow(25)))
                .containsExactly("Whole organisation 144", "C 40", "D 50", "A, B 54");
    }

    @Test
    void smallUnitsThatAreEnoughTogetherJoinNoOther() {
        assertThat(parts(structure("A", 13, "B", 30, "C", 12).mergedBelow(25)))
                .containsExactly("Whole organisation 55", "B 30", "A, C 25");
    }

    @Test
    void fourOrMoreInTheRestAreCountedAndNotNamed() {
        assertThat(parts(structure("A", 7, "B", 7, "C", 7, "D", 7, "E", 30).mergedBelow(25)))
                .containsExactly("Whole organisation 58", "E 30", "All others (4 together) 28");
    }

    @Test
    void theOtherTeamsOfTwoDepartmentsAreNotCalledAlike() {
        List<String> rows = new ArrayList<>();
        for (String department : List.of("Housing", "Roads")) {
            rows.addAll(Collections.nCopies(30, department + " × Head office"));
            for (int team = 1; team <= 4; team++) {
                rows.addAll(Collections.nCopies(7, department + " × Team " + team));
            }
        }
        Division division = Division.of(
                "structure",
                Kind.UNITS,
                rows.size(),
                List.of(Level.of("department", row -> rows.get(row).split(" × ", 2)[0]), Level.of("team", rows::get)));

        assertThat(parts(division.mergedBelow(25)))
                .containsExactlyInAnyOrder(
                        "Whole organisation 116",
                        "Housing 58",
                        "Roads 58",
                        "Housing × Head office 30",
                        "Roads × Head office 30",
                        "Housing × all others (4 together) 28",
                        "Roads × all others (4 together) 28");
    }

    @Test
    void tiersThatJoinHaveOneName() {
        assertThat(parts(structure("Tiers 6 and 7", 50, "Tiers 4 and 5", 24, "Tiers 1 to 3", 9)
                        .mergedBelow(25)))
                .containsExactly("Whole organisation 83", "Tiers 6 and 7 50", "Tiers 1 to 5 33");
        assertThat(parts(structure("Tier 7", 50, "Tier 2", 9, "Tier 1", 1, "Tier 3", 20)
                        .mergedBelow(25)))
                .containsExactly("Whole organisation 80", "Tier 7 50", "Tiers 1 to 3 30");
        assertThat(parts(structure("Tier 7", 9, "Tier 6", 50, "Tier 1", 20).mergedBelow(25)))
                .containsExactly("Whole organisation 79", "Tier 6 50", "Tier 1, Tier 7 29");
    }

    @Test
    void aLineOfWhichOnePartWouldBeLeftIsNotDivided() {
        assertThat(parts(structure("A", 24, "B", 26).mergedBelow(25))).containsExactly("Whole organisation 50");
        assertThat(parts(structure("A/1", 24, "A/2", 30, "B", 40).mergedBelow(25)))
                .containsExactly("Whole organisation 94", "A 54", "B 40");
    }

    @Test
    void noUnitOfAnyCouncilStaysTooSmall() {
        long seed = 20260331;
        Random random = new Random(seed);
        for (int council = 0; council < 200; council++) {
            List<String> rows = new ArrayList<>();
            int teams = 1 + random.nextInt(12);
            for (int i = 0; i < 40 + random.nextInt(300); i++) {
                int team = (int) (teams * Math.pow(random.nextDouble(), 2));
                rows.add("D" + team % 4 + (team % 5 == 0 ? "" : "/T" + team));
            }
            Division merged = structure(rows).mergedBelow(25);
            assertThat(merged.parts())
                    .as("seed %s, council %s", seed, council)
                    .allMatch(part -> part.whole() || part.size() >= 25)
                    .allMatch(part -> merged.rowsOf(part).length == part.size());
        }
    }

    @Test
    void stagesAreNeverMerged() {
        Division stages = Division.of(
                "stages", Kind.STAGES, 30, List.of(Level.of("stage", row -> row < 3 ? "appointed" : "rejected")));

        assertThat(parts(stages.mergedBelow(25))).isEqualTo(parts(stages));
    }

    @Test
    void partsAreShownLessFinelyTheDeeperTheyLie() {
        Division division = structure("A/1", 30, "A/2", 30, "B", 30);
        Part department = division.part("department", "A").orElseThrow();
        Part team = division.part("team", "A/1").orElseThrow();

        assertThat(division.detail(division.whole(), Characteristic.ETHNICITY)).contains(Detail.FULL);
        assertThat(division.detail(department, Characteristic.ETHNICITY)).contains(Detail.BROAD);
        assertThat(division.detail(team, Characteristic.ETHNICITY)).contains(Detail.BINARY);
        assertThat(division.detail(department, Characteristic.RELIGION)).isEqualTo(Optional.empty());
        assertThat(division.path(team)).extracting(Part::label).containsExactly("Whole organisation", "A", "A/1");
    }

    @Test
    void textsWithNumbersStandInNaturalOrder() {
        List<String> texts = new ArrayList<>(List.of("Grade 10", "Grade 2", "grade 1", "Grade 02", "10", "9", "Grade"));
        texts.sort(NaturalOrder.OF_TEXT);

        assertThat(texts).containsExactly("9", "10", "Grade", "Grade 02", "Grade 2", "Grade 10", "grade 1");
    }

    @Test
    void quartersHoldEveryoneOnceAndRatesNeverFall() {
        long seed = 42;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int people = 1 + random.nextInt(60);
            long[] rate = random.longs(people, 1, 8).toArray();
            boolean[] male = new boolean[people];
            for (int i = 0; i < people; i++) {
                male[i] = random.nextBoolean();
            }
            int[] quarters = PayQuarterLines.quarters(rate, male);
            int[] sizes = new int[4];
            Arrays.stream(quarters).forEach(quarter -> sizes[quarter]++);
            assertThat(sizes).as("seed %s, round %s", seed, round).isEqualTo(PayQuarterLines.sizes(people));
            for (int a = 0; a < people; a++) {
                for (int b = 0; b < people; b++) {
                    assertThat(rate[a] < rate[b] && quarters[a] > quarters[b])
                            .as("seed %s, round %s", seed, round)
                            .isFalse();
                }
            }
        }
    }
}
