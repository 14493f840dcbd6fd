package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.measure.Population;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    private static final int STEPS = 20_000;
    private static final int DRAWS = 12;

    private int held;
    private int refused;

    @Test
    void neverRefusesADrawThatHasAWitness() {
        for (long seed = 1; seed <= 6; seed++) {
            Population population = Council.of(80, seed).workforceWithBonuses();
            for (Characteristic by : Set.of(Characteristic.SEX, Characteristic.AGE, Characteristic.ETHNICITY)) {
                everyDraw(population, by, seed);
            }
        }
        assertThat(held).as("draws that may hold").isPositive();
        assertThat(refused).as("draws that cannot hold").isPositive();
    }

    private void everyDraw(Population population, Characteristic by, long seed) {
        Places places = new Places(population);
        int[][] rows = places.rows();
        Noise noise = new Noise(ProtectionKey.demonstration(), population.name());
        Grid grid = new Grid(places, by, Set.of());
        Consistency consistency = new Consistency(grid, Overlap.of(places, rows));
        int[] headcounts = Headcounts.draw(places, noise, 0, Set.of()).orElseThrow();
        for (int counter = 0; counter < DRAWS; counter++) {
            Optional<Bounds> bounds =
                    TableRounding.round(grid, headcounts, noise, counter).map(rounded -> Bounds.of(grid, rounded));
            if (bounds.isPresent()) {
                boolean mayHold = consistency.mayHold(bounds.get());
                boolean holds = Witness.find(bounds.get(), rows, new SplittableRandom(seed), STEPS)
                        .isPresent();
                assertThat(mayHold || !holds)
                        .as("seed %d, %s, draw %d", seed, by, counter)
                        .isTrue();
                held += mayHold ? 1 : 0;
                refused += mayHold ? 0 : 1;
            }
        }
    }

    @Test
    void refusesPartsThatCannotAddUpToAnExactWhole() {
        Places places = new Places(Council.of(300, 1).workforceWithBonuses());
        Grid grid = new Grid(places, Characteristic.SEX, Set.of());
        int[][] rounded = new int[places.count()][grid.groups().count()];
        for (int place = 0; place < places.count(); place++) {
            for (int group : grid.groupsOf(place)) {
                rounded[place][group] = grid.count(place, group);
            }
        }
        List<Overlap> overlaps = Overlap.of(places, places.rows());
        assertThat(new Consistency(grid, overlaps).mayHold(Bounds.of(grid, rounded)))
                .as("the truth itself")
                .isTrue();
        int female = grid.groups().within(Detail.FULL)[0];
        for (int place = 1; place < places.count(); place++) {
            rounded[place][female] += 4;
        }
        assertThat(new Consistency(grid, overlaps).mayHold(Bounds.of(grid, rounded)))
                .as("four more in every part than in the truth")
                .isFalse();
    }
}
