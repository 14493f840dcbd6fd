package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.junit.jupiter.api.Test;

class ExactnessTest {

    @Test
    void shownTenIsNotExactHoweverManyThereAre() {
        assertThat(exact(Characteristic.SEX, "female 40 male 14", "all 55 female 40 male 15"))
                .contains(Detail.FULL);
        assertThat(exact(Characteristic.SEX, "female 40 male 14", "all 50 female 40 male 10"))
                .isEmpty();
    }

    @Test
    void fifteenOfEachIsExactThoughOneMayBeEleven() {
        assertThat(exact(Characteristic.SEX, "female 40 male 11", "all 55 female 40 male 15"))
                .contains(Detail.FULL);
    }

    @Test
    void fewOfWhomPayrollLacksTheSexForbidIt() {
        assertThat(exact(
                        Characteristic.SEX,
                        "female 40 male 30 not_held 1",
                        "all 70 female 40 male 30 not_known 0 not_held 0"))
                .isEmpty();
    }

    @Test
    void fewWhoHaveNotToldUsForbidIt() {
        assertThat(exact(
                        Characteristic.DISABILITY,
                        "disabled 20 not_disabled 60 not_stated 6",
                        "all 85 disabled 20 not_disabled 60 not_known 5 not_stated 5"))
                .isEmpty();
    }

    @Test
    void allWhoHaveNotToldUsAreTakenTogetherWhereTheWaysAreFew() {
        assertThat(exact(
                        Characteristic.DISABILITY,
                        "disabled 20 not_disabled 60 not_stated 10 not_held 10",
                        "all 100 disabled 20 not_disabled 60 not_known 20 not_stated 10 not_held 10"))
                .contains(Detail.BINARY);
    }

    private static Optional<Detail> exact(Characteristic by, String truth, String rounded) {
        int[] counts = counts(by, truth);
        int[] rows = IntStream.range(0, counts.length)
                .flatMap(group -> IntStream.generate(() -> group).limit(counts[group]))
                .toArray();
        Population population = Population.of("people", LocalDate.of(2026, 3, 31), Unit.PEOPLE, rows.length)
                .by(by, rows)
                .build();
        Grid grid = new Grid(new Places(population), by, Set.of());
        return Exactness.of(grid, new int[][] {counts(by, rounded)}).get(Places.WHOLE);
    }

    private static int[] counts(Characteristic by, String words) {
        int[] counts = new int[by.groups().groups().size()];
        String[] each = words.split(" ", -1);
        for (int index = 0; index < each.length; index += 2) {
            counts[by.groups().group(each[index]).index()] = Integer.parseInt(each[index + 1]);
        }
        assertThat(Arrays.stream(counts).sum()).isPositive();
        return counts;
    }
}
