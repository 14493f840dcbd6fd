package org.evenhand.measure;

import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Ratios.Side;

/**
 * Who works in one part, compared with everyone else.
 *
 * <p>Per cent for each side, {@code group / those who told us}; and a ratio without unit, {@code share in the part / share
 * elsewhere}. 1.00 is parity; below it the group is less often found in the part. Undefined where a side has too few.
 *
 * @param population name of the population
 * @param part the part that is looked at; all others of its level are everyone else
 * @see <a href="https://employment-equity.github.io/DI.html">disproportionality index: 23.51 / 16.70 = 1.41</a>
 */
public record Contrast(String population, Composition.Among part) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        Optional<Part> here = counts.flatMap(each -> each.part(part.level(), part.part()));
        Optional<Part> elsewhere = counts.flatMap(each -> each.parts(part.level()).stream()
                .filter(other ->
                        !other.code().equals(part.part()) && !other.code().equals(Part.NOT_RECORDED))
                .findFirst());
        if (counts.isEmpty() || here.isEmpty() || elsewhere.isEmpty()) {
            return Cells.unavailable(
                    released,
                    "workforce_snapshot.function",
                    ", with " + released.rules().enough("people") + " in '" + part.part() + "',");
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        Sides sides = new Sides(counts.get(), cells, here.get(), elsewhere.get(), terms.minimum());
        return cells.each(terms.by(), by -> Cells.eachCompared(by, group -> sides.contrast(by, group)));
    }

    /** Both sides of the comparison. */
    private record Sides(Counts counts, Cells cells, Part here, Part elsewhere, Minimum minimum) {

        List<Figure> contrast(Characteristic by, Group group) {
            Figure ratio = cells.at(here, by, group).against("everyone else");
            if (!cells.enoughTold(here, by) || !cells.enoughTold(elsewhere, by)) {
                return List.of(cells.tooFewTold(ratio.measuring("ratio", Unit.RATIO)));
            }
            Side in = Side.of(counts, here, by, group);
            Side out = Side.of(counts, elsewhere, by, group);
            Figure share = cells.share(cells.at(here, by, group), "share", here, in.events(), in.base());
            return List.of(
                    share,
                    cells.share(cells.at(elsewhere, by, group), "share", elsewhere, out.events(), out.base()),
                    Ratios.ratio(ratio, in, out, share, cells.rules().events(), minimum));
        }
    }
}
