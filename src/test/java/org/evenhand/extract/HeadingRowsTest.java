package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether two rows are both of headings. */
final class HeadingRowsTest {

    private static final Set<String> HEADINGS = Set.of("Case", "Ground", "Stage", "Age", "Closed", "Sex");

    /** A case on the ground of age that is closed: its words are headings elsewhere. */
    @Test
    void aRowOfSomebodysDataIsNone() {
        Row headings = row(1, "Case", "Ground", "Stage", "Closed");
        Row data = row(2, "ER1001", "Age", "Closed", "19/06/2023");

        assertThatCode(() -> check(headings, headings, data)).doesNotThrowAnyException();
    }

    @Test
    void eitherMayBeTheUpper() {
        Row above = row(1, "Case", "Stage", "Answers", "");
        Row below = row(2, "", "", "Age", "Sex");

        for (Row best : List.of(above, below)) {
            assertThatThrownBy(() -> check(best, above, below))
                    .hasMessage(
                            "the headings could stand in row 1 (Case, Stage) or in row 2 (Age, Sex), and either row lacks some.");
        }
    }

    private static void check(Row best, Row... rows) {
        new HeadingRows(HEADINGS::contains).check(best, List.of(rows));
    }

    private static Row row(int number, String... cells) {
        return new Row(number, Stream.of(cells).map(Cell::text).toList(), Optional.empty());
    }
}
