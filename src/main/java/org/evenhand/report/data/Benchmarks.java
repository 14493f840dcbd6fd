package org.evenhand.report.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Figure;

/** What the shares of a table are compared with, where the table says so. */
final class Benchmarks {

    private final Map<List<String>, String> values = new HashMap<>();

    Benchmarks(ReleasedTable table) {
        table.figures().stream()
                .filter(figure -> figure.measure().equals("benchmark"))
                .filter(Figure::published)
                .forEach(figure -> values.put(key(figure), figure.number().toPlainString()));
    }

    /** The benchmark of a share, or empty. */
    String of(Figure figure) {
        return figure.measure().equals("share") ? values.getOrDefault(key(figure), "") : "";
    }

    private static List<String> key(Figure figure) {
        return List.of(figure.characteristic(), figure.group(), figure.within(), figure.withinValue(), figure.stage());
    }
}
