package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a sheet that nobody described, and gathers what stands below each. */
final class TableFinder implements Consumer<Row> {

    private static final int TITLE_ROWS = 30;

    /** A heading that we know outweighs several cells that only look like one. */
    private static final int KNOWN = 3;

    private final Vocabulary vocabulary;
    private final List<Row> before = new ArrayList<>();
    private @Nullable List<FoundColumn> columns;
    private int rows;

    TableFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void accept(Row row) {
        if (row.blank()) {
            return;
        }
        if (columns != null) {
            take(row, columns);
            return;
        }
        before.add(row);
        if (before.size() == TITLE_ROWS) {
            findHeadings();
        }
    }

    /** The columns, once every row was given; none where no row looks like one of headings. */
    List<FoundColumn> columns() {
        return (columns == null ? findHeadings() : columns)
                .stream().filter(column -> !column.heading().isEmpty()).toList();
    }

    int rows() {
        return rows;
    }

    private List<FoundColumn> findHeadings() {
        Row best = before.stream()
                .max(Comparator.comparing(this::likeness)
                        .thenComparing(Comparator.comparing(Row::number).reversed()))
                .filter(this::isHeadings)
                .orElse(null);
        Optional.ofNullable(best).ifPresent(row -> new HeadingRows(vocabulary::knows).check(row, before));
        List<FoundColumn> found = best == null ? List.of() : headings(best);
        columns = found;
        before.stream()
                .filter(row -> best != null && row.number() > best.number())
                .forEach(row -> take(row, found));
        before.clear();
        return found;
    }

    private static List<FoundColumn> headings(Row row) {
        return row.cells().stream()
                .map(cell -> new FoundColumn(cell.text().strip()))
                .toList();
    }

    /** Without headings that we know, a row could be one of people, and the mapping would show what stands in it. */
    private boolean isHeadings(Row row) {
        return row.cells().stream()
                                .filter(cell -> vocabulary.knows(cell.text()))
                                .count()
                        >= Header.FEWEST_KNOWN
                && row.cells().stream().noneMatch(Contents::isDate);
    }

    /** How much a row looks like one of headings: words, each of them once, and best those that we know. */
    private int likeness(Row row) {
        Set<String> words = new HashSet<>();
        int known = 0;
        for (Cell cell : row.cells()) {
            if (isWords(cell) && words.add(Headings.plain(cell.text()))) {
                known += vocabulary.knows(cell.text()) ? KNOWN : 0;
            }
        }
        return words.size() + known;
    }

    private static boolean isWords(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().chars().anyMatch(Character::isLetter)
                && !Dates.shaped(cell.text());
    }

    private void take(Row row, List<FoundColumn> found) {
        if (row.fault().isPresent() || repeats(row, found) || Footer.is(row)) {
            return;
        }
        rows++;
        for (int at = 0; at < found.size(); at++) {
            found.get(at).add(row.cell(at));
        }
    }

    private static boolean repeats(Row row, List<FoundColumn> found) {
        for (int at = 0; at < found.size(); at++) {
            if (!row.cell(at).text().strip().equals(found.get(at).heading())) {
                return false;
            }
        }
        return true;
    }
}
