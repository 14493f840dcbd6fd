package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.assessment.Statement;
import org.evenhand.disclosure.Release;
import org.evenhand.report.SheetTable.Column;

/** The first page: better, worse, cannot say yet. */
final class SummarySheet {

    private SummarySheet() {}

    static Sheet of(Source source, Cover cover) {
        List<List<Cell>> rows = new ArrayList<>();
        cover.verdicts().forEach(verdict -> rows.addAll(rows(verdict)));
        SheetTable table = new SheetTable("Better_worse_cannot_say_yet", COLUMNS, rows);
        return new Sheet("Summary", cover.title(), lines(source.facts(), cover), table, List.of());
    }

    private static final List<Column> COLUMNS = List.of(
            Column.words("Verdict"), Column.sentences("What the figures say"), Column.sentences("What it rests on"));

    private static List<String> lines(Release.Facts facts, Cover cover) {
        List<String> lines = new ArrayList<>();
        lines.add(facts.organisation());
        lines.add(cover.subtitle());
        lines.add(cover.scope());
        lines.addAll(cover.notices("the sheets"));
        lines.add(facts.policy().words());
        return lines;
    }

    private static List<List<Cell>> rows(Cover.Verdict verdict) {
        if (verdict.statements().isEmpty()) {
            return List.of(row(verdict.title(), Cover.NOTHING, "Every figure of this pack."));
        }
        return verdict.statements().stream()
                .map(statement -> row(verdict.title(), statement.text(), basis(statement)))
                .toList();
    }

    private static String basis(Statement statement) {
        return statement.basis().isBlank() ? String.join(", ", statement.indicators()) : statement.basis();
    }

    private static List<Cell> row(String... words) {
        return Stream.of(words).<Cell>map(Cell.Words::new).toList();
    }
}
