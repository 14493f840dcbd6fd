package org.evenhand.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCouncilTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesInAnotherLocaleAndZone() {
        Map<String, String> here = made("here", 300, 7);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(made("there", 300, 7)).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            assertThat(made("elsewhere", 300, 7)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesAnotherCouncilForAnotherSeed() {
        Map<String, String> one = made("one", 300, 7);
        Map<String, String> other = made("other", 300, 8);
        assertThat(one.keySet()).isEqualTo(other.keySet());
        assertThat(Stream.of(
                        "workforce_snapshot.csv",
                        "previous/2025-03-31/workforce_snapshot.csv",
                        "pay_bonus.csv",
                        "recruitment.csv",
                        "starters_onboarding.csv",
                        "leavers.xlsx",
                        "promotions_moves.csv",
                        "training.csv",
                        "apprenticeships.xlsx",
                        "er_cases.csv",
                        "appraisals.csv",
                        "absence.csv",
                        "staff_survey.csv",
                        "team_register.csv",
                        "flex_family_leave.csv"))
                .allSatisfy(file -> assertThat(one.get(file)).isNotEqualTo(other.get(file)));
    }

    @Test
    void isTheCommittedSample() {
        Path committed = Path.of("sample-data");
        assertThat(made("again", 2_700, 2026))
                .as("To accept a change of the maker: evenhand sample --people 2700 --seed 2026 --out sample-data")
                .isEqualTo(hashes(committed));
    }

    @ParameterizedTest
    @ValueSource(ints = {SampleCouncil.FEWEST, 60, 120, 300, 2_700, 10_000})
    void hasExactlyAsManyPeopleAsAsked(int people) {
        Year year = Year.of(people, 11);
        assertThat(year.now()).hasSize(people);
        assertThat(year.now().stream().map(Person::id).distinct()).hasSize(people);
        assertThat(year.applications().size()).isBetween(people * 5 / 4, Math.max(40, people * 5 / 4));
        assertThat(year.departures().size()).isBetween(people * 8 / 100, people * 16 / 100);
    }

    @Test
    void countsEachLeaverOnceAndKeepsIdentifiersOverTheYear() {
        Year year = Year.of(1_000, 3);
        List<String> now = year.now().stream().map(Person::id).toList();
        List<String> gone = year.before().stream()
                .map(Person::id)
                .filter(id -> !now.contains(id))
                .sorted()
                .toList();
        assertThat(year.departures().stream().map(each -> each.person().id()).sorted())
                .isEqualTo(gone);
        assertThat(now.size() + gone.size() - year.before().size()).isEqualTo((int) year.applications().stream()
                .filter(each -> each.fate() == Candidacy.Fate.APPOINTED && !each.internal())
                .count());
    }

    @Test
    void refusesACouncilOfNobody() {
        assertThatThrownBy(() -> SampleCouncil.write(39, 1, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A sample council has at least 40 people.");
    }

    private Map<String, String> made(String name, int people, long seed) {
        Path out = folder.resolve(name);
        SampleCouncil.write(people, seed, out);
        return hashes(out);
    }

    private static Map<String, String> hashes(Path root) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
            }
            return hashes;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void namesNoPersonAndNoNumberOfAPerson() throws IOException {
        made("plain", 300, 5);
        String staff = Files.readString(folder.resolve("plain/workforce_snapshot.csv"), StandardCharsets.UTF_8);
        assertThat(staff.lines().skip(1).filter(line -> !line.startsWith("Count")))
                .allMatch(line -> line.contains(",withheld,"));
    }
}
