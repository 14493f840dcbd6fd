package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.disclosure.Release;
import org.evenhand.report.SheetTable.Column;

/** What is in the pack, who is counted in it, and how it was protected. */
final class AboutSheet {

    private AboutSheet() {}

    static Sheet of(Source source, List<Sheet> others) {
        List<List<Cell>> rows = others.stream().flatMap(AboutSheet::rows).toList();
        SheetTable table = new SheetTable("Contents", COLUMNS, rows);
        return new Sheet("About", "About this pack, and its contents", lines(source), table, List.of());
    }

    private static final List<Column> COLUMNS =
            List.of(Column.words("Sheet"), Column.words("Kind"), Column.sentences("What it shows"));

    private static Stream<List<Cell>> rows(Sheet sheet) {
        return Stream.concat(
                Stream.of(row(sheet.tab(), "Table", sheet.heading())),
                sheet.charts().stream().map(chart -> row(chart.sheet(), "Chart", chart.title())));
    }

    private static List<Cell> row(String tab, String kind, String shows) {
        return List.of(new Cell.Link(tab, tab), new Cell.Words(kind), new Cell.Words(shows));
    }

    private static List<String> lines(Source source) {
        Release.Facts facts = source.facts();
        List<String> lines = new ArrayList<>();
        lines.add("Organisation: " + facts.organisation() + ", " + facts.nation() + ".");
        lines.add("Snapshot date: " + source.snapshotDay() + ". Events are those from "
                + Source.day(facts.periodStart()) + " to " + source.snapshotDay() + ".");
        facts.earlierDate().ifPresent(date -> lines.add("Compared with: " + Source.day(date) + "."));
        lines.addAll(ScopeLines.of(facts));
        lines.addAll(facts.notes());
        lines.add("Protection: policy " + facts.policy().code() + ", version "
                + facts.policy().version() + ", key " + facts.keyId() + ". "
                + facts.policy().words());
        lines.add("In line with Socitm's recommendation to use data. For another format, ask the author of this pack.");
        return lines;
    }
}
