package org.evenhand.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.EthnicGrouping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says is hidden in the council is there, whatever the seed. */
class HiddenTest {

    private static final String SEEDS = "seed of the council";

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2, 3, 99})
    void womenThinOutTowardsTheTop(long seed) {
        List<Asked> staff = staff(seed);
        assertThat(share(staff, Asked::woman)).isBetween(0.64, 0.69);
        double bottom = share(inTiers(staff, 7, 7), Asked::woman);
        double middle = share(inTiers(staff, 4, 5), Asked::woman);
        double top = share(inTiers(staff, 1, 3), Asked::woman);
        assertThat(bottom).isGreaterThan(middle + 0.05);
        assertThat(middle).isGreaterThan(top + 0.05);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2, 3, 99})
    void ethnicMinoritiesThinOutTowardsTheTop(long seed) {
        Predicate<Asked> minority = each -> each.broad() != EthnicGrouping.WHITE;
        assertThat(share(staff(seed), minority)).isBetween(0.13, 0.17);
        assertThat(share(inTiers(staff(seed), 1, 3), minority)).isLessThan(0.07);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2, 3, 99})
    void digitalIsMostlyMen(long seed) {
        List<Asked> digital = staff(seed).stream()
                .filter(each -> each.post().team().function().equals("ddat"))
                .toList();
        assertThat(digital).hasSizeBetween(90, 130);
        assertThat(share(digital, Asked::woman)).isLessThan(0.32);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2, 3, 99})
    void blackCandidatesFallBehindOnceShortlisted(long seed) {
        List<Candidacy> applications = Year.of(2_700, seed).applications();
        List<Candidacy> black =
                applications.stream().filter(each -> each.person().saysBlack()).toList();
        List<Candidacy> others =
                applications.stream().filter(each -> !each.person().saysBlack()).toList();
        assertThat(share(black, each -> each.fate().shortlisted())).isBetween(0.45, 0.57);
        assertThat(share(others, each -> each.fate().shortlisted())).isBetween(0.49, 0.55);
        assertThat(share(shortlisted(black), each -> each.fate().offered())).isBetween(0.06, 0.095);
        assertThat(share(shortlisted(others), each -> each.fate().offered())).isBetween(0.19, 0.21);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2, 3, 99})
    void theRiseOfDisabledStaffIsMostlyPeopleTellingUs(long seed) {
        Year year = Year.of(2_700, seed);
        java.util.Map<String, Asked> before = new java.util.HashMap<>();
        year.before().forEach(each -> before.put(each.id(), each.asked()));
        long told = year.now().stream()
                .filter(each -> each.asked().saysDisabled() && before.containsKey(each.id()))
                .filter(each -> !before.getOrDefault(each.id(), each.asked()).tells(Characteristic.DISABILITY))
                .count();
        long rise =
                year.now().stream().filter(each -> each.asked().saysDisabled()).count()
                        - year.before().stream()
                                .filter(each -> each.asked().saysDisabled())
                                .count();
        assertThat(rise).isPositive();
        assertThat(told).isBetween(25L, 45L).isGreaterThan(rise / 2);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2, 3, 99})
    void disabledStaffResignTwiceAsOften(long seed) {
        Year year = Year.of(2_700, seed);
        List<Asked> resigned = year.departures().stream()
                .filter(each -> each.reason().equals("resignation"))
                .map(each -> each.person().asked())
                .toList();
        List<Asked> before = year.before().stream().map(Person::asked).toList();
        double disabled = resigned.stream().filter(Asked::saysDisabled).count()
                / (double) before.stream().filter(Asked::saysDisabled).count();
        double others = resigned.stream().filter(each -> !each.saysDisabled()).count()
                / (double) before.stream().filter(each -> !each.saysDisabled()).count();
        assertThat(disabled / others).isBetween(2.0, 3.2);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2, 3, 99})
    void oneDepartmentTellsLittle(long seed) {
        Predicate<Asked> tells = each -> each.tells(Characteristic.ETHNICITY);
        assertThat(share(staff(seed), tells)).isBetween(0.87, 0.93);
        List<Asked> little = staff(seed).stream()
                .filter(each -> each.post().team().department().equals(StaffMix.TELLS_LITTLE))
                .toList();
        assertThat(share(little, tells)).isLessThan(0.76);
    }

    private static List<Candidacy> shortlisted(List<Candidacy> applications) {
        return applications.stream().filter(each -> each.fate().shortlisted()).toList();
    }

    private static List<Asked> staff(long seed) {
        return Year.of(2_700, seed).now().stream().map(Person::asked).toList();
    }

    private static List<Asked> inTiers(List<Asked> staff, int from, int to) {
        return staff.stream()
                .filter(each -> each.post().tier() >= from && each.post().tier() <= to)
                .toList();
    }

    private static <T> double share(List<T> all, Predicate<T> some) {
        return all.stream().filter(some).count() / (double) all.size();
    }
}
