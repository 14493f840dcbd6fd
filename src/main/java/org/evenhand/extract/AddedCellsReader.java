package org.evenhand.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.YamlMap;

/** Reads what a plan says of every row, and which columns it turns into rows. */
final class AddedCellsReader {

    static final String EVERY_ROW = "every row";
    static final String UNPIVOT = "unpivot";

    private final Dataset dataset;
    private final YamlMap section;
    private final Map<String, String> columns;

    /** Reads a section of a plan in which headings of the file already mean these columns. */
    AddedCellsReader(Dataset dataset, YamlMap section, Map<String, String> columns) {
        this.dataset = dataset;
        this.section = section;
        this.columns = columns;
    }

    AddedCells read() {
        Map<String, String> everyRow = section.map(EVERY_ROW).map(this::texts).orElse(Map.of());
        Optional<YamlMap> unpivot = section.map(UNPIVOT).filter(this::hasOneColumn);
        if (unpivot.isEmpty()) {
            return new AddedCells(everyRow, "", Map.of());
        }
        String unpivoted = unpivot.get().keys().iterator().next();
        notTwice(unpivot.get(), unpivoted);
        return new AddedCells(everyRow, unpivoted, headings(unpivot.get(), unpivoted));
    }

    private boolean hasOneColumn(YamlMap unpivot) {
        PlanWords.allow(unpivot, Headings.columnsOf(dataset));
        boolean one = unpivot.keys().size() == 1;
        if (!one) {
            section.complain(
                    UNPIVOT,
                    "'unpivot' needs one column that takes what stands in the columns of the file.\n"
                            + "To write it: unpivot: { value: { Its Heading: { indicator_id: PAY-02 } } }");
        }
        return one;
    }

    private Map<String, Map<String, String>> headings(YamlMap unpivot, String unpivoted) {
        Map<String, Map<String, String>> headings = new LinkedHashMap<>();
        unpivot.map(unpivoted).ifPresent(named -> named.keys()
                .forEach(heading -> named.map(heading).ifPresent(texts -> headings.put(heading, texts(texts)))));
        return headings;
    }

    private Map<String, String> texts(YamlMap map) {
        PlanWords.allow(map, Headings.columnsOf(dataset));
        map.keys().forEach(column -> notTwice(map, column));
        return map.allTexts();
    }

    private void notTwice(YamlMap map, String column) {
        if (columns.containsValue(column)) {
            map.complain(
                    column,
                    "'" + column
                            + "' is a column of the file too, under 'columns', and nobody can say which is right.\n"
                            + "To mend it, remove one of the two.");
        }
    }
}
