package org.evenhand.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/** What stands in one place of a table: words, a number, the mark of an absent number, or a link to another sheet. */
public sealed interface Cell {

    /** The cell as a reader sees it: {@code 1,234}, {@code 8.9}, {@code [c]}. */
    String shown();

    /** The cell of a figure: its number, or the mark that says why there is none. */
    static Cell of(Figure figure) {
        return figure.published() ? new Amount(figure.number(), figure.unit()) : new Mark(figure.status());
    }

    /** Words in a cell. */
    record Words(String shown) implements Cell {}

    /** Words that somebody may change: the answer to a question of a form. */
    record Answer(String shown) implements Cell {}

    /** A number, with the unit that decides its decimal places. */
    record Amount(BigDecimal value, Unit unit) implements Cell {
        @Override
        public String shown() {
            return String.format(Locale.ROOT, "%,." + unit.places() + "f", value);
        }
    }

    /** The reason why a number is absent, as one of the marks of government statistics. */
    record Mark(Status status) implements Cell {
        @Override
        public String shown() {
            return status.mark();
        }
    }

    /** Words that lead to another sheet of the same pack. */
    record Link(String shown, String tab) implements Cell {}
}
