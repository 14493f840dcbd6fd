package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Population;
import org.junit.jupiter.api.Test;

class LevelTest {

    private static final Level TEAM = new Level(0, 2, Kind.UNITS, "team", 4, false);
    private static final Level DEPARTMENT = new Level(0, 1, Kind.UNITS, "department", 2, false);
    private static final Level STATUS = new Level(2, 1, Kind.STATUTORY, "pay status", 2, false);
    private static final Level STATUS_BY_SEX = new Level(2, 1, Kind.STATUTORY, "pay status", 2, true);

    @Test
    void stagesGoBeforeUnitsAndWhatTheLawOrdersGoesLast() {
        Places places = new Places(Council.of(300, 1).workforceWithBonuses());
        assertThat(Level.inOrder(places).stream().map(level -> level.name() + (level.ordered() ? " by sex" : "")))
                .containsExactly(
                        "quarter",
                        "bonus",
                        "pay status",
                        "relevant",
                        "team",
                        "department",
                        "tier",
                        "quarter by sex",
                        "bonus by sex",
                        "pay status by sex",
                        "relevant by sex");
    }

    @Test
    void aLensGoesBeforeWhatItAsksOnceMore() {
        Division.Level reason = Division.Level.of("leaving reason", row -> row < 50 ? "resignation" : "retirement");
        Division.Level side = Division.Level.of("lens ddat", row -> row < 30 ? "here" : "elsewhere");
        Population leavers = Population.of("leavers", LocalDate.of(2026, 3, 31), Unit.PEOPLE, 100)
                .dividedBy(Division.of("leaving reason", Kind.STAGES, 100, List.of(reason)))
                .dividedBy(Division.of("lens ddat", Kind.LENS, 100, List.of(side)))
                .build();

        assertThat(Level.inOrder(new Places(leavers)))
                .extracting(Level::name)
                .containsExactly("lens ddat", "leaving reason");
    }

    @Test
    void whatTheLawOrdersBySexIsNotHiddenWithTheRest() {
        Places places = new Places(Council.of(300, 1).workforceWithBonuses());
        Places.Place paid = places.all().stream()
                .filter(place -> place.part().code().equals("paid"))
                .findFirst()
                .orElseThrow();
        Level bonus = new Level(paid.division(), 2, Kind.STATUTORY, "bonus", 2, false);
        assertThat(bonus.hides(paid, Characteristic.SEX)).isFalse();
        assertThat(bonus.hides(paid, Characteristic.ETHNICITY)).isTrue();
    }

    @Test
    void nothingReturnsBelowALevelThatIsNotShown() {
        assertThat(TEAM.mayReturn(List.of(DEPARTMENT))).isFalse();
        assertThat(DEPARTMENT.mayReturn(List.of(TEAM))).isTrue();
        assertThat(TEAM.mayReturn(List.of(STATUS))).isTrue();
    }

    @Test
    void saysWhatIsNotShown() {
        assertThat(TEAM.note("workforce"))
                .isEqualTo("To protect the people in them, the parts of 'team' are not shown for workforce.");
        assertThat(STATUS.note("workforce"))
                .isEqualTo(
                        "To protect the people in them, the parts of 'pay status' are shown for workforce by sex alone,"
                                + " as the law orders.");
        assertThat(STATUS_BY_SEX.note("workforce"))
                .isEqualTo(
                        "The parts of 'pay status' are not shown by sex either for workforce, though the law orders it:"
                                + " with them, nobody in these figures could be protected.");
    }
}
