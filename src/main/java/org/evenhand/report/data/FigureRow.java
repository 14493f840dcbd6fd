package org.evenhand.report.data;

import java.util.function.Function;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.Indicator;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** A figure and all that a row of open data says about it. */
record FigureRow(Release.Facts facts, Catalogue catalogue, String id, Figure figure, Benchmarks benchmarks) {

    /** Something that the catalogue says about the indicator; empty for one that it does not hold. */
    String indicator(Function<Indicator, Object> what) {
        return catalogue.indicator(id).map(what).map(Object::toString).orElse("");
    }

    /** The first day of the twelve months that events are counted in; empty for what is true of one day. */
    String periodStart() {
        return Events.counted(id) ? figure.date().plusDays(1).minusYears(1).toString() : "";
    }
}
