package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;
import org.junit.jupiter.api.Test;

/** A reader who knows the rule, the headcounts and every exact figure tries all tables that could have been printed so. */
class ReaderOfSmallTablesTest {

    private static final Group WOMEN = Characteristic.SEX.groups().group("female");
    private int tables;
    private int shown;

    private static final Group MEN = Characteristic.SEX.groups().group("male");

    @Test
    void cannotNarrowAnyCountOfTwoSmallUnits() {
        for (int one = 10; one <= 15; one++) {
            for (int two = 25 - one; two <= 15; two++) {
                for (int three = 10; three <= 15; three++) {
                    for (int four = 25 - three; four <= 15; four++) {
                        cannotNarrow(one, two, three, four);
                    }
                }
            }
        }
        assertThat(shown).as("tables shown by unit").isEqualTo(tables);
    }

    @Test
    void cannotNarrowAnyCountOfUnitsWithFewOrAllOfOneSex() {
        Random random = new Random(21);
        cannotNarrow(26, 0, 20, 20);
        cannotNarrow(26, 0, 0, 27);
        cannotNarrow(27, 0, 28, 0);
        for (int table = 0; table < 150; table++) {
            int one = random.nextInt(31);
            int three = random.nextInt(31);
            cannotNarrow(
                    one, Math.max(0, 25 - one) + random.nextInt(6), three, Math.max(0, 25 - three) + random.nextInt(6));
        }
        assertThat(shown).as("tables shown by unit").isEqualTo(tables);
    }

    private void cannotNarrow(int... truth) {
        Population population = population(truth);
        ProtectedCounts counts =
                Protection.protect(population, EnumSet.of(Characteristic.SEX), ProtectionKey.demonstration());
        Division units = population.divisions().get(0);
        Part one = units.parts().get(1);
        Part other = units.parts().get(2);
        tables++;
        if (counts.shown(units, one, Characteristic.SEX)) {
            shown++;
            cannotNarrow(counts, units, one, other, truth);
            cannotNarrow(counts, units, other, one, truth);
        }
    }

    private static void cannotNarrow(ProtectedCounts counts, Division units, Part part, Part other, int... truth) {
        int least = Integer.MAX_VALUE;
        int most = -1;
        int found = 0;
        for (int women = 0; women <= part.size(); women++) {
            if (possible(counts, units, part, women) && anyElsewhere(counts, units, part, other, women)) {
                least = Math.min(least, women);
                most = women;
                found++;
            }
        }
        assertThat(found).as("values left for %s", (Object) truth).isGreaterThanOrEqualTo(3);
        assertThat(found).isEqualTo(most - least + 1);
        assertThat(most).as("nobody is not proved").isPositive();
        assertThat(least).as("everybody is not proved").isLessThan(part.size());
    }

    private static boolean anyElsewhere(ProtectedCounts counts, Division units, Part part, Part other, int women) {
        for (int elsewhere = 0; elsewhere <= other.size(); elsewhere++) {
            int all = women + elsewhere;
            int people = part.size() + other.size();
            if (possible(counts, units, other, elsewhere)
                    && fits(counts, units, units.whole(), WOMEN, all)
                    && fits(counts, units, units.whole(), MEN, people - all)) {
                return true;
            }
        }
        return false;
    }

    private static boolean possible(ProtectedCounts counts, Division units, Part part, int women) {
        return fits(counts, units, part, WOMEN, women) && fits(counts, units, part, MEN, part.size() - women);
    }

    private static boolean fits(ProtectedCounts counts, Division units, Part part, Group group, int count) {
        int within = counts.exact(units, part, Characteristic.SEX, group) ? 0 : 4;
        return Math.abs(counts.count(units, part, Characteristic.SEX, group) - count) <= within;
    }

    private static Population population(int... truth) {
        int size = Arrays.stream(truth).sum();
        int[] sexes = new int[size];
        String[] units = new String[size];
        int row = 0;
        for (int cell = 0; cell < truth.length; cell++) {
            for (int person = 0; person < truth[cell]; person++) {
                sexes[row] = (cell % 2 == 0 ? WOMEN : MEN).index();
                units[row++] = "unit " + cell / 2;
            }
        }
        return Population.of("small", LocalDate.of(2026, 3, 31), Unit.PEOPLE, size)
                .by(Characteristic.SEX, sexes)
                .dividedBy(Division.of(
                        "structure",
                        Division.Kind.UNITS,
                        size,
                        List.of(Division.Level.of("unit", index -> units[index]))))
                .build();
    }
}
