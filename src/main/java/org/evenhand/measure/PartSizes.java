package org.evenhand.measure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/**
 * How many records parts hold, by their number alone. Few people in a part are hidden, and {@link Suppression others} with them.
 *
 * @param parts the parts
 * @param whole how many records are printed of them and of what is in none of them
 * @param cells makes the figures
 */
record PartSizes(List<Part> parts, int whole, Cells cells) {

    /** One figure for each part, at a stage. */
    List<Figure> figures(String stage) {
        BitSet hidden = cells.ofPeople() ? hidden() : new BitSet();
        return IntStream.range(0, parts.size())
                .mapToObj(at -> figure(parts.get(at), stage, hidden.get(at)))
                .toList();
    }

    private Figure figure(Part part, String stage, boolean hidden) {
        Figure figure = cells.at(part).at(stage);
        return hidden ? cells.counted(figure).absent(Status.C, cells.rules().hidden()) : cells.headcount(part, figure);
    }

    private BitSet hidden() {
        int fewest = cells.rules().hideBelow();
        int[] sizes = parts.stream().mapToInt(Part::size).toArray();
        return Suppression.of(whole, sizes, at -> sizes[at] < fewest, fewest);
    }
}
