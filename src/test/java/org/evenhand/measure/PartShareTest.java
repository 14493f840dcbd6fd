package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.junit.jupiter.api.Test;

/** Shares of records of which no characteristic is read. */
final class PartShareTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @Test
    void thingsAreCountedHoweverFew() {
        List<Figure> figures = figures(Unit.ROWS, 3, 1);

        assertThat(figures)
                .extracting(PartShareTest::words)
                .containsExactly(
                        "organisation count 3", "organisation rate 75.0", "department count 3", "department rate 75.0");
        assertThat(figures.get(1).numerator()).isEmpty();
    }

    @Test
    void manyPeopleAreCountedAmongMany() {
        List<Figure> figures = figures(Unit.PEOPLE, 30, 10);

        assertThat(figures).extracting(PartShareTest::words).contains("department count 30", "department rate 75.0");
        assertThat(figures.get(1).numerator()).contains(new BigDecimal(30));
        assertThat(figures.get(1).denominator()).contains(new BigDecimal(40));
    }

    @Test
    void aFewPeopleAreNotPrinted() {
        assertThat(figures(Unit.PEOPLE, 9, 20)).extracting(Figure::status).containsExactly(Status.C, Status.C);
    }

    @Test
    void norAreTheFewWhoAreLeftOver() {
        assertThat(figures(Unit.PEOPLE, 30, 9)).extracting(Figure::status).containsExactly(Status.C, Status.C);
    }

    @Test
    void withoutRecordsThereIsNothingToShare() {
        assertThat(figures(Unit.PEOPLE, 0, 0))
                .extracting(Figure::reason)
                .containsExactly("The extract has nothing of the kind that this is about.");
    }

    /** All of them in one department: {@code done} records and others. */
    private static List<Figure> figures(Unit unit, int done, int others) {
        Level state = Level.of("state", row -> row < done ? "done" : "open");
        Level department = Level.of("department", row -> "Housing");
        int rows = done + others;
        Population records = Population.of("records", DATE, unit, rows)
                .dividedBy(Division.of("state", Kind.SIZES, rows, List.of(state)))
                .dividedBy(Division.of("department", Kind.SIZES, rows, List.of(department, state.within("department"))))
                .build();
        Question question = new Question(
                "X-01",
                new PartShare("records", new Among("state", "done"), Optional.empty(), "records"),
                new Question.Terms(List.of(), List.of("department"), new Minimum(1, 0)));
        return Asked.of(question, records);
    }

    private static String words(Figure figure) {
        return Stream.of(figure.within(), figure.measure(), figure.number().toPlainString())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
