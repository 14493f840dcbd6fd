package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Released.ExtractRows;

/**
 * How far a reader can trust the extracts.
 *
 * <p>Per cent: {@code rows accepted unchanged / rows received}, for each extract. Higher is better. Undefined for an extract without
 * rows. Counts of rows say nothing of a person's characteristic, so they are exact; those that the policy hides are
 * hidden all the same, since nothing under its limit is printed. Source: our own definition.
 */
public record ExtractQuality() implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return released.extracts().stream().map(rows -> rate(released, rows)).toList();
    }

    private static Figure rate(Released released, ExtractRows rows) {
        Figure figure = Figure.on(released.date()).in("extract", rows.dataset()).measuring("rate", Unit.PER_CENT);
        if (rows.received() == 0) {
            return figure.absent(Status.Z, "The extract has no rows.");
        }
        if (rows.unchanged() < released.rules().hideBelow()) {
            return figure.absent(Status.C, released.rules().hidden());
        }
        BigDecimal unchanged = BigDecimal.valueOf(rows.unchanged());
        BigDecimal received = BigDecimal.valueOf(rows.received());
        int changed = rows.received() - rows.unchanged();
        boolean few = changed > 0 && changed < released.rules().hideBelow();
        return figure.resting(Optional.of(unchanged).filter(rowsShown -> !few), Optional.of(received), Basis.EXACT)
                .published(Cells.perCent(unchanged, received));
    }
}
