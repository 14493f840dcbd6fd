package org.evenhand.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Field;

/**
 * The row of headings: which cell of a row is which canonical column.
 *
 * @param row its number in the file
 * @param texts all headings, as the file writes them
 * @param width how many cells a row has
 * @param columns the cell of each canonical column
 * @param named the cell of each heading that the plan chooses rows by, or makes rows of
 */
record Header(int row, List<String> texts, int width, Map<String, Integer> columns, Map<String, Integer> named) {

    /** With fewer known headings than this, a row is not one of headings: a lone match may be chance. */
    static final int FEWEST_KNOWN = 2;

    static Header of(Row row, Headings headings) {
        List<String> texts = new ArrayList<>(
                row.cells().stream().map(cell -> cell.text().strip()).toList());
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            headings.column(texts.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
            if (headings.named(texts.get(i))) {
                named.putIfAbsent(Headings.plain(texts.get(i)), index);
            }
        }
        return new Header(row.number(), List.copyOf(texts), texts.size(), columns, named);
    }

    static long known(Row row, Headings headings) {
        return row.cells().stream().filter(cell -> headings.known(cell.text())).count();
    }

    /** The heading of a canonical column, as the file writes it. */
    Map<String, String> headingOf() {
        Map<String, String> words = new LinkedHashMap<>();
        columns.forEach((column, index) -> words.put(column, texts.get(index)));
        return words;
    }

    /** Says what is wrong with the headings, and which columns are not read. */
    void check(Headings headings, ExtractPlan plan, ExtractPlan.Source source, Place place, Findings findings) {
        checkTwice(headings, place, findings);
        checkRequired(headings, plan, source, place, findings);
        checkNamed(source.only().keySet(), "by which rows are chosen", "only", plan, place, findings);
        checkNamed(
                source.added().headings().keySet(),
                "of which rows are made",
                AddedCellsReader.UNPIVOT,
                plan,
                place,
                findings);
        checkRefused(headings, plan, source, place, findings);
    }

    private void checkTwice(Headings headings, Place place, Findings findings) {
        Map<String, String> first = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (String text : texts) {
            String meaning = headings.column(text).orElse(Headings.plain(text));
            if (!text.isEmpty() && first.putIfAbsent(meaning, text) != null) {
                twice.add(text);
            }
        }
        twice.forEach(text -> findings.add(
                Severity.STOP,
                "E-DUP-COLUMN",
                place.row(row).column(text),
                "another column has the same heading or means the same, and nobody can say which is right.",
                "To mend it, remove one of the two from the extract."));
    }

    private void checkRequired(
            Headings headings, ExtractPlan plan, ExtractPlan.Source source, Place place, Findings findings) {
        Set<String> added = source.added().columns();
        String word = headings.dataset().word();
        for (Field field : headings.dataset().schema().fields()) {
            if (field.required() && !columns.containsKey(field.column()) && !added.contains(field.column())) {
                String near = Nearest.to(
                                Headings.plain(field.column()), plainTexts().keySet())
                        .map(plain -> plainTexts().getOrDefault(plain, plain))
                        .orElse("");
                findings.add(
                        Severity.STOP,
                        "E-NO-COLUMN",
                        place.row(row),
                        "no column is '" + field.column() + "', which '" + word + "' needs.",
                        near.isEmpty()
                                ? "To name the column that holds it, add to columns under '" + word + "' in "
                                        + plan.name() + ": Its Heading: " + field.column()
                                : "Perhaps '" + near + "' was meant: add to columns under '" + word + "' in "
                                        + plan.name() + ": " + near + ": " + field.column());
            }
        }
    }

    private Map<String, String> plainTexts() {
        Map<String, String> plain = new LinkedHashMap<>();
        texts.forEach(text -> plain.putIfAbsent(Headings.plain(text), text));
        return plain;
    }

    private void checkNamed(
            Set<String> wanted, String what, String key, ExtractPlan plan, Place place, Findings findings) {
        wanted.stream()
                .filter(heading -> !named.containsKey(Headings.plain(heading)))
                .forEach(heading -> findings.add(
                        Severity.STOP,
                        "E-NO-COLUMN",
                        place.row(row),
                        "no column is '" + heading + "', " + what + ".",
                        "To mend it, change '" + key + "' in " + plan.name() + "."));
    }

    private void checkRefused(
            Headings headings, ExtractPlan plan, ExtractPlan.Source source, Place place, Findings findings) {
        Set<String> named = source.refuse().stream().map(Headings::plain).collect(Collectors.toSet());
        texts.stream().filter(headings::refuses).distinct().forEach(text -> {
            boolean decided = named.contains(Headings.plain(text)) || !headings.namesPeople();
            findings.add(
                    decided ? Severity.NOTED : Severity.STOP,
                    "E-REFUSED",
                    place.column(text),
                    "this column is refused by name, and nothing of it was read.",
                    decided
                            ? "To keep it out of the files altogether, leave it out of the export."
                            : "To go on, leave it out of the export, or add it to 'refuse' under '"
                                    + headings.dataset().word() + "' in " + plan.name() + ": refuse: [" + text + "]");
        });
    }

    /**
     * Says which columns are not read. Where no row has as many cells as the headings, a line end may be lost, and the last headings
     * may be the first row: then they are only counted.
     */
    void noteUnread(Headings headings, boolean asWide, Place place, Findings findings) {
        List<String> unread = texts.stream()
                .filter(text -> !text.isEmpty() && !headings.known(text) && !headings.refuses(text))
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            findings.add(
                    Severity.NOTED,
                    "E-UNREAD",
                    place,
                    "columns that '" + headings.dataset().word() + "' does not know, and that were not read: "
                            + (asWide ? String.join(", ", unread) : String.valueOf(unread.size())) + ".",
                    "");
        }
    }
}
