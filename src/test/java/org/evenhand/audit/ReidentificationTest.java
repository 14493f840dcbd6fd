package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.evenhand.audit.reidentification.RoundingRule;
import org.evenhand.audit.reidentification.StaffList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weak releases, each broken as a reader would break it: were one of them not, the test would be worth nothing. */
class ReidentificationTest {

    private static final String NARROW = ": with the staff list, this number of people can be told to within two.";
    private static final RoundingRule NEAREST_FIVE = new RoundingRule(5, 2, false);

    @TempDir
    Path out;

    @Test
    void readsAnExactSmallNumber() {
        assertThat(new PlantedFigures(300)
                        .department("Roads", 0, 40)
                        .exact("Roads", "female", 3)
                        .exact("Roads", "male", 37)
                        .problems())
                .contains("figures.csv, row 2 (REP-01)" + NARROW);
    }

    @Test
    void subtractsTheOthersFromTheTotal() {
        assertThat(new PlantedFigures(300)
                        .exact("", "female", 180)
                        .exact("", "male", 117)
                        .few("", "not_known")
                        .problems())
                .contains("figures.csv, row 4 (REP-01)" + NARROW);
    }

    @Test
    void findsTheSmallUnitThatWasLeftOut() {
        assertThat(new PlantedFigures(300)
                        .department("Roads", 0, 140)
                        .department("Care", 140, 296)
                        .exact("", "female", 180)
                        .exact("", "male", 120)
                        .exact("Roads", "female", 52)
                        .exact("Roads", "male", 88)
                        .exact("Care", "female", 126)
                        .exact("Care", "male", 30)
                        .problems())
                .containsExactly("figures.csv, row 4 (REP-01)" + NARROW);
    }

    @Test
    void findsThatEverybodyInATeamIsAWoman() {
        assertThat(new PlantedFigures(300)
                        .department("Care", 0, 26)
                        .exact("Care", "all", 26)
                        .rounded("Care", "female", 30)
                        .few("Care", "male")
                        .problems())
                .contains("figures.csv, row 3 (REP-01)" + NARROW, "figures.csv, row 4 (REP-01)" + NARROW);
    }

    @Test
    void findsARoundedPartThatIsAllOfAKnownTotal() {
        assertThat(new PlantedFigures(300)
                        .exact("", "female", 11)
                        .exact("", "male", 289)
                        .department("Care", 0, 100)
                        .department("Roads", 100, 200)
                        .department("Parks", 200, 300)
                        .rounded("Care", "female", 15)
                        .rounded("Care", "male", 85)
                        .few("Roads", "female")
                        .rounded("Roads", "male", 100)
                        .few("Parks", "female")
                        .rounded("Parks", "male", 100)
                        .problems())
                .contains(
                        "figures.csv, row 4 (REP-01)" + NARROW,
                        "figures.csv, row 6 (REP-01)" + NARROW,
                        "figures.csv, row 8 (REP-01)" + NARROW);
    }

    @Test
    void unpicksTheNearestFiveWithTheHeadcount() {
        PlantedFigures figures = new PlantedFigures(300)
                .department("Care", 0, 29)
                .rounded("Care", "female", 10)
                .rounded("Care", "male", 15);

        assertThat(figures.problems(NEAREST_FIVE)).contains("figures.csv, row 2 (REP-01)" + NARROW);
    }

    @Test
    void findsThatNobodyInATeamIsDisabled() {
        assertThat(new PlantedFigures(300)
                        .department("Care", 0, 60)
                        .exact("", "disabled", 40)
                        .exact("", "not_disabled", 260)
                        .exact("Care", "not_disabled", 60)
                        .problems())
                .contains("figures.csv, row 4 (REP-01)" + NARROW);
    }

    @Test
    void subtractsOneDefinitionFromAnother() {
        assertThat(new PlantedFigures(300)
                        .part("contract type", "All but casual", 0, 250)
                        .part("contract type", "All but casual and apprentices", 0, 243)
                        .exact("", "female", 180)
                        .exact("", "male", 120)
                        .exact("All but casual", "female", 150)
                        .exact("All but casual", "male", 100)
                        .exact("All but casual and apprentices", "female", 147)
                        .exact("All but casual and apprentices", "male", 96)
                        .problems())
                .containsExactly("figures.csv, row 6 (REP-01)" + NARROW);
    }

    @Test
    void saysWhatFitsNobody() {
        assertThat(new PlantedFigures(300)
                        .department("Care", 0, 60)
                        .exact("Care", "female", 70)
                        .problems())
                .containsExactly(
                        "figures.csv, row 2 (REP-01): the numbers by sex fit no people, so they do not follow the rule.");
    }

    @Test
    void leavesRoundedNumbersOfLargePartsOpen() {
        assertThat(new PlantedFigures(300)
                        .department("Care", 0, 200)
                        .department("Roads", 200, 300)
                        .exact("", "female", 180)
                        .exact("", "male", 120)
                        .rounded("Care", "female", 150)
                        .rounded("Care", "male", 50)
                        .rounded("Roads", "female", 30)
                        .rounded("Roads", "male", 70)
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesAReleaseThatItBreaks() {
        StaffList staff = finance("Finance");

        assertThat(checked(new PlantedRelease(out), staff)).isEmpty();
        assertThat(checked(
                        new PlantedRelease(out)
                                .row("REP-01,sex,female,,department,Finance,,count,3,people,,,3,,published,,exact"),
                        staff))
                .containsExactly("figures.csv, row 10 (REP-01)" + NARROW);
    }

    @Test
    void refusesANumberOfPeopleWhomItCannotPlace() {
        assertThat(checked(new PlantedRelease(out), finance("Treasury")))
                .containsExactly(
                        "figures.csv, row 7 (REP-01): a number of people of a part that the staff list does not have.");
    }

    private static List<String> checked(PlantedRelease release, StaffList staff) {
        return PlantedRelease.problems(Audit.check(release.sealed("published"), staff), "re-identification");
    }

    private static StaffList finance(String name) {
        BitSet who = new BitSet();
        who.set(0, 40);
        return StaffList.of(1200, Map.of(new StaffList.Part("department", name), who));
    }
}
