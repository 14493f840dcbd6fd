package org.evenhand.report.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes {@code index.html}: all releases, newest first, with a link to each file. */
public final class IndexPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Comparator<IndexEntry> NEWEST_FIRST = Comparator.comparing(IndexEntry::snapshotDate)
            .thenComparing(IndexEntry::number)
            .reversed();
    private static final Map<String, String> KNOWN = Map.of(
            "board-pack.xlsx", "Board pack, workbook",
            "chart-report.html", "Charts and findings, page",
            "figures.csv", "Every figure, open data",
            "MANIFEST.json", "Manifest: files and hashes",
            "AUDIT.json", "Audit: what was checked");

    private static final Pattern CHART = Pattern.compile("([A-Z]+-\\d+)-(\\w+)\\.(png|svg)");

    private IndexPage() {}

    public static void write(Path out, List<IndexEntry> entries) throws IOException {
        Page.of("index.mustache")
                .with("title", "Equality, inclusion and diversity reports")
                .with("none", entries.isEmpty())
                .with(
                        "releases",
                        entries.stream()
                                .sorted(NEWEST_FIRST)
                                .map(IndexPage::release)
                                .toList())
                .write(out);
    }

    private static Map<String, Object> release(IndexEntry entry) {
        String day = DAY.format(entry.snapshotDate());
        return Map.of(
                "day", day,
                "number", entry.number(),
                "title", entry.title(),
                "state", entry.state(),
                "files", entry.files().stream().map(file -> file(file, day)).toList());
    }

    private static Map<String, Object> file(String path, String day) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Map.of("path", path, "words", KNOWN.getOrDefault(name, picture(name)), "day", day);
    }

    /** A picture by its indicator and characteristic: {@code Chart PAY-06, sex (png)}. */
    private static String picture(String name) {
        Matcher chart = CHART.matcher(name);
        return chart.matches()
                ? "Chart " + chart.group(1) + ", " + chart.group(2).replace('_', ' ') + " (" + chart.group(3) + ")"
                : name;
    }
}
