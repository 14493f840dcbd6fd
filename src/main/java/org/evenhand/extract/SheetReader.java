package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Finding;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.jspecify.annotations.Nullable;

/** Finds the headings among the first rows, then keeps the rows and columns that a dataset needs. */
final class SheetReader implements Consumer<Row> {

    private static final int TITLE_ROWS = 30;

    private final ExtractPlan plan;
    private final Dataset dataset;
    private final ExtractPlan.Source source;
    private final Headings headings;
    private final Findings findings;
    private final Place place;
    private final List<Row> before = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Footers footers;
    private final Map<String, Cell> pool = new HashMap<>();
    private @Nullable Header header;
    private @Nullable AddedRows added;
    private int seen;
    private boolean asWide;
    private int rejected;
    private int notMeant;
    private int lastRow;
    private @Nullable RowFault lastFault;

    SheetReader(ExtractPlan plan, Dataset dataset, ExtractPlan.Source source, Place place, Findings findings) {
        this.plan = plan;
        this.dataset = dataset;
        this.source = source;
        this.headings = new Headings(dataset, source);
        this.place = place;
        this.findings = findings;
        this.footers = new Footers(dataset, place, findings);
    }

    @Override
    public void accept(Row row) {
        if (row.blank() && row.fault().isEmpty()) {
            return;
        }
        if (header != null) {
            take(row, header);
            return;
        }
        before.add(row);
        if (before.size() == TITLE_ROWS) {
            findHeader();
        }
    }

    /** The sheet, once every row was given. */
    Sheet finish(RowSource read) {
        read.remarks().forEach(remark -> findings.add(remark.at(place)));
        Header found = header == null ? findHeader() : header;
        found.noteUnread(headings, asWide, place, findings);
        checkLastLine(read);
        checkMerged(read, found);
        int agreed = footers.agreed(found, seen, whole());
        if (seen == 0) {
            noRows();
        }
        return new Sheet(place, added(found).positions(), found.headingOf(), rows, rejected, notMeant, false, agreed);
    }

    private void noRows() {
        findings.add(
                dataset.required() ? Severity.STOP : Severity.NOTED,
                "E-NO-ROWS",
                place,
                "there are headings, but no rows.",
                dataset.required() ? "To mend it, export the file again." : "");
    }

    private Header findHeader() {
        if (before.isEmpty()) {
            throw new Unreadable("E-EMPTY", "nothing is written in it.", "To mend it, export the file again.");
        }
        Row best = mostLikeHeadings();
        Header found = Header.of(best, headings);
        header = found;
        added = new AddedRows(source.added(), found, place, findings);
        found.check(headings, plan, source, place, findings);
        noteTitles(best.number());
        before.stream().filter(row -> row.number() > best.number()).forEach(row -> take(row, found));
        before.clear();
        return found;
    }

    /** Of the first rows that with most headings that we know, the earliest of them. */
    private Row mostLikeHeadings() {
        Row best = before.stream()
                .max(Comparator.comparing((Row row) -> Header.known(row, headings))
                        .thenComparing(Comparator.comparing(Row::number).reversed()))
                .orElseThrow();
        int columns = headings.dataset().schema().fields().size();
        if (Header.known(best, headings) < Math.min(Header.FEWEST_KNOWN, columns)) {
            throw noHeader();
        }
        new HeadingRows(headings::known).check(best, before);
        return best;
    }

    private Unreadable noHeader() {
        return new Unreadable(
                "E-NO-HEADER",
                "none of the first rows holds the headings that '" + dataset.word() + "' needs: "
                        + String.join(", ", dataset.schema().columns()) + ".",
                "To read a file with other headings, list them in columns under '" + dataset.word() + "' in "
                        + plan.name() + ".");
    }

    private void noteTitles(int headerRow) {
        long titles = before.stream().filter(row -> row.number() < headerRow).count();
        if (titles > 0) {
            findings.add(
                    Severity.REPAIRED,
                    "E-TITLE",
                    place,
                    "the headings stand in row " + headerRow + "; " + titles + (titles == 1 ? " row" : " rows")
                            + " of title above them " + (titles == 1 ? "was" : "were") + " passed over.",
                    "");
        }
    }

    private void take(Row row, Header found) {
        if (repeats(row, found)) {
            note(row, Severity.REPAIRED, "E-HEADER-AGAIN", "the headings are repeated, and were passed over.", "");
        } else if (!footers.take(row)) {
            takeData(row, found);
        }
    }

    private void takeData(Row row, Header found) {
        rejected += footers.rejectAmongRows();
        seen++;
        asWide |= row.cells().size() >= found.width() || !place.sheet().isEmpty();
        lastRow = row.number();
        Row kept = keep(row, found);
        lastFault = faultOf(row, kept, found);
        if (lastFault != null) {
            rejected++;
            note(row, Severity.REJECTED, lastFault.code(), lastFault.message(), lastFault.advice());
        } else if (meant(row, found)) {
            rows.addAll(added(found).of(kept, row));
        } else {
            notMeant++;
        }
    }

    private @Nullable RowFault faultOf(Row row, Row kept, Header found) {
        RowFault shape = row.fault().orElseGet(() -> misshapen(row, found));
        boolean control = shape == null
                && Stream.concat(kept.cells().stream(), added(found).unpivoted(row))
                        .anyMatch(SheetReader::hasControl);
        return control ? RowFault.CONTROL : shape;
    }

    private AddedRows added(Header found) {
        return added == null ? new AddedRows(source.added(), found, place, findings) : added;
    }

    private static boolean repeats(Row row, Header found) {
        return !found.columns().isEmpty()
                && row.cells().size() >= found.width()
                && found.columns().values().stream().allMatch(index -> row.cell(index)
                        .text()
                        .strip()
                        .equals(found.texts().get(index)));
    }

    private @Nullable RowFault misshapen(Row row, Header found) {
        if (row.cell(0).text().startsWith("#") && row.cells().stream().skip(1).allMatch(Cell::blank)) {
            return RowFault.COMMENT;
        }
        if (row.cells().size() < found.width()) {
            // A workbook does not write the empty cells at the end of a row, a CSV file does.
            return place.sheet().isEmpty() ? RowFault.SHORT : null;
        }
        boolean more = row.cells().stream().skip(found.width()).anyMatch(cell -> !cell.blank());
        return more ? RowFault.LONG : null;
    }

    private void note(Row row, Severity severity, String code, String message, String advice) {
        findings.add(Finding.of(severity, code, place.row(row.number()), message, advice));
    }

    private boolean meant(Row row, Header found) {
        return source.only().entrySet().stream().allMatch(rule -> {
            Integer index = found.named().get(Headings.plain(rule.getKey()));
            return index == null
                    || rule.getValue().stream().anyMatch(value -> CodeList.plain(value)
                            .equals(CodeList.plain(row.cell(index).text())));
        });
    }

    /** The row with only the cells that are read, in the order of the canonical columns found. */
    private Row keep(Row row, Header found) {
        List<Cell> cells = new ArrayList<>(found.columns().size());
        found.columns().values().forEach(index -> cells.add(pooled(row.cell(index))));
        return new Row(row.number(), cells, row.fault());
    }

    private Cell pooled(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.formula() || cell.text().length() > 60) {
            return cell;
        }
        Cell known = pool.putIfAbsent(cell.text(), cell);
        return known == null ? cell : known;
    }

    private static boolean hasControl(Cell cell) {
        return cell.text().chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    /** A last row without a line end may be cut short; where it was left out for another reason, that was said. */
    private void checkLastLine(RowSource read) {
        if (read.endsOpen() && lastFault != null && lastFault.mayBeCut() && footers.none()) {
            findings.add(
                    Severity.STOP,
                    "E-TRUNCATED",
                    place.row(lastRow),
                    "the file ends in the middle of this row.",
                    "Perhaps the file was cut short: export it again.");
        } else if (read.endsOpen() && lastFault == null) {
            findings.add(
                    Severity.NOTED,
                    "E-NO-LAST-LINE-END",
                    place.row(lastRow),
                    "the file ends without a line end; its last row was read as it stands.",
                    "Perhaps the file was cut short within its last cell: compare the last row with the system.");
        }
    }

    private void checkMerged(RowSource read, Header found) {
        if (read.lastMergedRow() >= found.row()) {
            findings.add(
                    Severity.STOP,
                    "E-MERGED",
                    place,
                    "cells are merged among the headings or the rows, and nobody can say which row they belong to.",
                    "To mend it, export the file without merged cells.");
        }
    }

    /** The rows, where all were kept as they stand. */
    private Optional<List<Row>> whole() {
        boolean all = rejected + notMeant == 0 && source.added().unpivoted().isEmpty();
        return all ? Optional.of(rows) : Optional.empty();
    }
}
