package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of the pack: its heading, a few lines, one table, and the charts that are drawn from it.
 *
 * @param tab the name on the tab, in letters and underscores
 * @param heading what the sheet is about
 * @param lines what stands above the table, each in its own row: the finding first, then what a reader must know
 * @param table the figures
 * @param charts pictures of the same figures, each on a sheet of its own after this one
 */
public record Sheet(String tab, String heading, List<String> lines, SheetTable table, List<ChartSpec> charts) {

    public Sheet {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
        charts = List.copyOf(charts);
    }

    /** The same with charts. */
    public Sheet with(List<ChartSpec> drawn) {
        return new Sheet(tab, heading, lines, table, drawn);
    }

    /** The same with one more line, before all others. */
    Sheet saying(String line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(lines);
        return new Sheet(tab, heading, all, table, charts);
    }

    /** All that stands above the table: the lines, then the shorthand that the table uses. */
    public List<String> preamble() {
        List<String> all = new ArrayList<>(lines);
        all.add("This sheet has one table.");
        List<String> marks = Marks.explained(table);
        if (!marks.isEmpty()) {
            all.add("Shorthand in this table: " + String.join("; ", marks) + ".");
        }
        return all;
    }
}
