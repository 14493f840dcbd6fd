package org.evenhand.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** Looks up released figures of one indicator; not those through a lens, which speak for a part and for everyone else. */
record Found(List<Figure> figures) {

    static Found in(Release release, String indicator) {
        return new Found(release.table(indicator).stream()
                .flatMap(table -> table.figures().stream())
                .filter(figure -> !figure.throughLens())
                .toList());
    }

    Stream<Figure> published(String measure) {
        return figures.stream()
                .filter(figure -> figure.published() && figure.measure().equals(measure));
    }

    /** Published figures about the whole organisation. */
    Stream<Figure> whole(String measure) {
        return published(measure).filter(figure -> figure.within().equals(Figure.ORGANISATION));
    }

    Optional<Figure> group(String measure, String characteristic, String group, String stage) {
        return whole(measure)
                .filter(figure -> figure.characteristic().equals(characteristic)
                        && figure.group().equals(group)
                        && figure.stage().equals(stage))
                .findFirst();
    }

    /** The figure of another kind about the same group, stage and part. */
    Optional<Figure> beside(Figure figure, String measure) {
        return published(measure)
                .filter(other -> other.characteristic().equals(figure.characteristic())
                        && other.group().equals(figure.group())
                        && other.within().equals(figure.within())
                        && other.withinValue().equals(figure.withinValue())
                        && other.stage().equals(figure.stage()))
                .findFirst();
    }
}
