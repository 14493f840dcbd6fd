package org.evenhand.job;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.figure.Formula;
import org.evenhand.quality.Finding;
import org.evenhand.quality.Findings;

/** Findings as a table for whoever mends the extracts: places and words, no value of a person. */
final class FindingsCsv {

    private FindingsCsv() {}

    static String of(Findings findings) {
        Stream<List<String>> rows = findings.list().stream().map(FindingsCsv::row);
        return Stream.concat(Stream.of(List.of("severity", "code", "count", "finding")), rows)
                .map(row -> row.stream().map(FindingsCsv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<String> row(Finding finding) {
        return List.of(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code(),
                String.valueOf(finding.count()),
                finding.text());
    }

    private static String cell(String text) {
        return '"' + (Formula.begins(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
