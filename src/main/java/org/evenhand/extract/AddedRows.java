package org.evenhand.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;

/** Gives each row of a sheet the cells that its plan adds, and makes several rows of one where columns are unpivoted. */
final class AddedRows {

    private final AddedCells added;
    private final Header header;
    private final Place place;
    private final Findings findings;

    AddedRows(AddedCells added, Header header, Place place, Findings findings) {
        this.added = added;
        this.header = header;
        this.place = place;
        this.findings = findings;
    }

    /** The position among the kept cells of each canonical column, those of the file first. */
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        header.columns().keySet().forEach(column -> positions.put(column, positions.size()));
        added.columns().forEach(column -> positions.put(column, positions.size()));
        return positions;
    }

    /**
     * The rows that one row of the file becomes.
     *
     * @param kept the row with only the cells that are read
     * @param whole the row as the file has it
     */
    List<Row> of(Row kept, Row whole) {
        if (added.none()) {
            return List.of(kept);
        }
        if (added.unpivoted().isEmpty()) {
            return List.of(with(kept, "", Cell.BLANK));
        }
        List<Row> rows = new ArrayList<>();
        for (String heading : added.headings().keySet()) {
            Cell cell = cell(whole, heading);
            if (cell.blank()) {
                noteBlank(whole, heading);
            } else {
                rows.add(with(kept, heading, cell));
            }
        }
        return rows;
    }

    /** The cells of a row that become rows of their own. */
    Stream<Cell> unpivoted(Row whole) {
        return added.headings().keySet().stream().map(heading -> cell(whole, heading));
    }

    private Cell cell(Row whole, String heading) {
        Integer index = header.named().get(Headings.plain(heading));
        return index == null ? Cell.BLANK : whole.cell(index);
    }

    private Row with(Row kept, String heading, Cell cell) {
        List<Cell> cells = new ArrayList<>(kept.cells());
        cells.addAll(added.cells(heading, cell));
        return new Row(kept.number(), cells, kept.fault());
    }

    private void noteBlank(Row whole, String heading) {
        findings.add(
                Severity.NOTED,
                "E-NO-FIGURE",
                place.row(whole.number()).column(heading),
                "blank, so no row was made of it.",
                "");
    }
}
