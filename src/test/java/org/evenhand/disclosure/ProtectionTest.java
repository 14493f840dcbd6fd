package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {

    private static final Set<Characteristic> ALL = EnumSet.copyOf(Characteristic.ofTheAct());

    @ParameterizedTest
    @CsvSource({"60, 10", "120, 10", "300, 10", "2700, 10"})
    void keepsTheRuleInCouncilsOfEverySize(int people, int draws) {
        for (long seed = 1; seed <= draws; seed++) {
            Council council = Council.of(people, seed);
            keepsTheRule(council.workforce(), seed);
            keepsTheRule(council.applications(), seed);
            if (people >= 300 && seed <= 2) {
                keepsTheRule(council.workforceWithQuarters(), seed);
            }
        }
    }

    @Test
    void showsEveryLevelOfOrdinaryCouncils() {
        for (long seed = 1; seed <= 5; seed++) {
            ProtectedCounts counts = protect(Council.of(300, seed).workforce());
            assertThat(counts.ladder().left()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void showsEveryUnitAndAllThatTheLawOrdersBySexWhereFewAreNotOnFullPay() {
        for (long seed = 1; seed <= 3; seed++) {
            Population workforce = Council.of(300, seed).workforceWithBonuses();
            ProtectedCounts counts = protect(workforce);
            assertThat(counts.ladder().left())
                    .as("seed %d: %s", seed, counts.ladder().words())
                    .noneMatch(level -> level.ordered() || level.kind() == Division.Kind.UNITS);
            assertThat(counts.ladder().toldByLaw()).isTrue();
            workforce.divisions().stream()
                    .filter(division -> division.kind() == Division.Kind.STATUTORY)
                    .forEach(division -> exactBySex(counts, division));
        }
    }

    /** The law's own lines are exact; what they leave of the whole is known with it, so neither stands there exactly. */
    private static void exactBySex(ProtectedCounts counts, Division division) {
        assertThat(counts.exact(Characteristic.SEX, women())).isFalse();
        assertThat(division.parts())
                .allSatisfy(part -> assertThat(counts.exact(division, part, Characteristic.SEX, women()))
                        .isEqualTo(!part.whole() && !part.code().equals(Part.NOT_RECORDED)));
    }

    @Test
    void tellsTheBoardWhyTheFiguresOfTheLawStandAlone() {
        assertThat(protect(Council.of(300, 1).workforceWithBonuses()).ladder().notes("workforce"))
                .contains(
                        "Few people are left out of the gender pay gap, such as those who are not on full pay. So that their"
                                + " sex does not follow from two numbers, women and men in post are counted in rounded"
                                + " numbers, and the figures that the law orders stand without the numbers that they are"
                                + " made of.");
        assertThat(protect(Council.of(300, 1).workforce()).ladder().notes("workforce"))
                .isEmpty();
    }

    private static Group women() {
        return Characteristic.SEX.groups().group("female");
    }

    @Test
    void givesTheSameCountsWhateverTheOrderOfRows() {
        Council council = Council.of(300, 7);
        assertThat(printed(council.shuffled(1).workforce(), ProtectionKey.demonstration()))
                .isEqualTo(printed(council.workforce(), ProtectionKey.demonstration()));
    }

    @Test
    void givesOtherCountsWithAnotherKey(@TempDir Path restricted) throws IOException {
        Population workforce = Council.of(300, 7).workforce();
        assertThat(printed(workforce, ProtectionKey.file(restricted)))
                .isNotEqualTo(printed(workforce, ProtectionKey.demonstration()));
    }

    @Test
    void showsPartsOnlyByCharacteristicsThatMayBeShownForParts() {
        Population workforce = Council.of(300, 3).workforce();
        ProtectedCounts counts = protect(workforce);
        Division structure = workforce.divisions().get(0);
        Part department = structure.at("department").get(0);
        Part team = structure.at("team").get(0);
        assertThat(counts.shown(structure, department, Characteristic.RELIGION)).isFalse();
        assertThat(counts.detail(structure, department, Characteristic.ETHNICITY))
                .contains(Detail.BROAD);
        assertThat(counts.detail(structure, team, Characteristic.ETHNICITY)).contains(Detail.BINARY);
        assertThatThrownBy(() -> counts.count(structure, team, Characteristic.ETHNICITY, ethnic("asian")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not shown by ethnicity, asian");
    }

    @Test
    void failsItsVerificationWhenTheWitnessIsOfOtherPeople() {
        Population workforce = Council.of(120, 3).workforce();
        ProtectedCounts counts = protect(workforce);
        assertThatThrownBy(() -> Verification.verify(workforce, counts, Map.of(Characteristic.SEX, women(workforce))))
                .isInstanceOf(ProtectionFailure.class)
                .hasMessage(
                        "The protected counts did not pass their verification: the witness is not near the whole.\n"
                                + "Nothing was released.\n"
                                + "To help mend it, report this as a fault of Evenhand; the message holds nothing about a person.");
    }

    @Test
    void failsItsVerificationWhenThePeopleAreOthers() {
        ProtectedCounts counts = protect(Council.of(120, 3).workforce());
        assertThatThrownBy(() -> Verification.verify(Council.of(125, 4).workforce(), counts, Map.of()))
                .isInstanceOf(RuntimeException.class);
    }

    private static int[] women(Population population) {
        int[] women = new int[population.size()];
        Arrays.fill(women, Characteristic.SEX.groups().group("female").index());
        return women;
    }

    private static Group ethnic(String code) {
        return Characteristic.ETHNICITY.groups().group(code);
    }

    private static ProtectedCounts protect(Population population) {
        return Protection.protect(population, ALL, ProtectionKey.demonstration());
    }

    private static void keepsTheRule(Population population, long seed) {
        long start = System.nanoTime();
        ProtectedCounts counts = protect(population);
        System.out.printf(
                Locale.ROOT,
                "%5d %s, seed %d, %d parts, %d ms: %s%n",
                population.size(),
                population.name(),
                seed,
                population.divisions().stream()
                        .mapToInt(each -> each.parts().size() - 1)
                        .sum(),
                (System.nanoTime() - start) / 1_000_000,
                counts.ladder().words());
        for (Division division : population.divisions()) {
            for (Part part : division.parts()) {
                ALL.forEach(each -> keepsTheRule(population, counts, division, part, each));
            }
        }
    }

    private static void keepsTheRule(
            Population population, ProtectedCounts counts, Division division, Part part, Characteristic by) {
        Detail detail = counts.detail(division, part, by).orElse(null);
        if (detail == null) {
            return;
        }
        int[] rows = division.rowsOf(part);
        int sum = 0;
        for (Group group : by.groups().at(detail)) {
            long truth = Arrays.stream(rows)
                    .filter(row -> within(by, population.groupOf(by, row), group))
                    .count();
            int count = counts.count(division, part, by, group);
            int rounded = counts.rounded(division, part, by, group);
            sum += rounded;
            assertThat(rounded % 5).isZero();
            assertThat(Math.abs(truth - rounded)).isLessThanOrEqualTo(4);
            assertThat((long) count).isEqualTo(counts.exact(division, part, by, group) ? truth : rounded);
        }
        assertThat(sum).isEqualTo(counts.roundedHeadcount(division, part));
        if (division.kind() == Division.Kind.UNITS && !part.whole()) {
            assertThat(by.groups().at(detail)).noneMatch(group -> counts.exact(division, part, by, group));
        }
    }

    private static boolean within(Characteristic by, int finest, Group group) {
        Group at = by.groups().groups().get(finest);
        while (!at.equals(group) && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at.equals(group);
    }

    private static List<Integer> printed(Population population, ProtectionKey key) {
        ProtectedCounts counts = Protection.protect(population, ALL, key);
        List<Integer> printed = new ArrayList<>();
        for (Division division : population.divisions()) {
            for (Part part : division.parts()) {
                printed.add(counts.roundedHeadcount(division, part));
                for (Characteristic by : ALL) {
                    counts.detail(division, part, by).ifPresent(detail -> by.groups()
                            .at(detail)
                            .forEach(group -> printed.add(counts.count(division, part, by, group))));
                }
            }
        }
        return printed;
    }
}
