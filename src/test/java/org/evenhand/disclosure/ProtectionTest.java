package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Population;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionTest {

    private static final Set<Characteristic> ALL = EnumSet.allOf(Characteristic.class);

    @ParameterizedTest
    @ValueSource(ints = {60, 120, 300})
    void protectsCouncilsOfEverySize(int people) {
        for (long seed = 1; seed <= 10; seed++) {
            Council council = Council.of(people, seed);
            run("workforce", council.workforce(), seed);
            run("quarters", council.workforceWithQuarters(), seed);
            run("applications", council.applications(), seed);
        }
    }

    private static ProtectedCounts run(String what, Population population, long seed) {
        long start = System.nanoTime();
        ProtectedCounts counts = Protection.protect(population, ALL, ProtectionKey.demonstration());
        System.out.printf(
                Locale.ROOT,
                "%6d people, seed %2d, %-12s %3d parts, %5d ms: %s%n",
                population.size(),
                seed,
                what,
                population.divisions().stream().mapToInt(each -> each.parts().size() - 1).sum(),
                (System.nanoTime() - start) / 1_000_000,
                counts.ladder().words());
        assertThat(counts.headcount()).isEqualTo(population.size());
        return counts;
    }
}
