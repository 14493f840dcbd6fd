package org.evenhand.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/**
 * How many records parts hold, by their number alone. Where a few people stand in a part, so many others are hidden with it, the
 * smallest first, that what is hidden together is no longer a few: their sum follows from the total.
 */
record PartSizes(List<Part> parts, Cells cells) {

    /** One figure for each part, at a stage. */
    List<Figure> figures(String stage) {
        Set<Integer> hidden = cells.ofPeople() ? hidden() : Set.of();
        return parts.stream()
                .map(part -> hidden.contains(part.index())
                        ? cells.counted(cells.at(part).at(stage))
                                .absent(Status.C, cells.rules().hidden())
                        : cells.headcount(part, cells.at(part).at(stage)))
                .toList();
    }

    private Set<Integer> hidden() {
        int fewest = cells.rules().hideBelow();
        Set<Integer> hidden = new TreeSet<>();
        int together = 0;
        for (Part part : parts.stream()
                .sorted(Comparator.comparingInt(Part::size).thenComparingInt(Part::index))
                .toList()) {
            if (part.size() < fewest || (!hidden.isEmpty() && together < fewest)) {
                hidden.add(part.index());
                together += part.size();
            }
        }
        return hidden;
    }
}
