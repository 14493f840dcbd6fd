package org.evenhand.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every number in a table of the workbook or of a page is a number of {@code figures.csv}. */
final class Reconciliation implements Check {

    private static final List<String> NUMBERS =
            List.of("value", "lower", "upper", "numerator", "denominator", "benchmark");
    private static final Pattern CELL = Pattern.compile("(?s)<td[^>]*>\\s*(-?[\\d,]+(?:\\.\\d+)?)\\s*</td>");

    @Override
    public String id() {
        return "reconciliation";
    }

    @Override
    public String promise() {
        return "Every number in the tables of workbook and pages stands in figures.csv.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        Set<BigDecimal> released = released(files.figures());
        List<String> problems = new ArrayList<>();
        files.pathsEnding(".xlsx").forEach(path -> addWorkbook(path, files, released, problems));
        files.pathsEnding(".html").forEach(path -> addPage(path, files, released, problems));
        return problems;
    }

    private static Set<BigDecimal> released(List<FigureRow> rows) {
        Set<BigDecimal> released = new HashSet<>();
        rows.forEach(row -> NUMBERS.forEach(
                column -> row.number(column).map(BigDecimal::stripTrailingZeros).ifPresent(released::add)));
        return released;
    }

    private static void addWorkbook(String path, ReleaseFiles files, Set<BigDecimal> released, List<String> problems) {
        WorkbookFile.read(path, files.bytes(path), workbook -> workbook.numbers().stream()
                .filter(cell -> !WorkbookFile.isInTable(cell)
                        || !released.contains(
                                BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros()))
                .forEach(cell -> problems.add(WorkbookFile.place(path, cell)
                        + ": a number that is not in figures.csv, or stands outside a table.")));
    }

    private static void addPage(String path, ReleaseFiles files, Set<BigDecimal> released, List<String> problems) {
        String page = new String(files.bytes(path), StandardCharsets.UTF_8);
        Matcher cell = CELL.matcher(page);
        for (int at = 1; cell.find(); at++) {
            BigDecimal number = new BigDecimal(cell.group(1).replace(",", "")).stripTrailingZeros();
            if (!released.contains(number)) {
                problems.add(path + ", number " + at + " in its tables: not in figures.csv.");
            }
        }
    }
}
