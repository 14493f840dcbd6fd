package org.evenhand.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;

/** Under the policy for publication, no number of people from 1 to 9 stands in the figures or in the workbook. */
final class SmallNumbers implements Check {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Units without decimal places, of differences in people or of things. */
    private static final Set<String> WHOLE = Set.of(
            "people",
            "applications",
            "vacancies",
            "panels",
            "partners",
            "role profiles",
            "actions",
            "teams",
            "contracts",
            "records",
            "score from 0 to 100",
            "points of a score",
            "rows",
            "parts",
            "months",
            "pounds");

    @Override
    public String id() {
        return "small numbers";
    }

    /** Units of what is counted and is no person or event. */
    private static final Set<String> THINGS = Set.of("rows", "parts");

    @Override
    public String promise() {
        return "No number of people under 10 is printed, unless the policy is the one for people who may see the records.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        List<FigureRow> rows =
                files.figures().stream().filter(row -> !row.ofRecords()).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        rows.forEach(row -> addProblems(row, problems));
        files.pathsEnding(".xlsx").forEach(path -> addProblems(path, files, differencesIn(rows), problems));
        return problems;
    }

    private static void addProblems(FigureRow row, List<String> problems) {
        if (THINGS.contains(row.unit())) {
            return;
        }
        for (String column : List.of("numerator", "denominator")) {
            if (row.number(column).filter(SmallNumbers::isSmall).isPresent()) {
                problems.add(row.place() + ": the " + column + " is under 10.");
            }
        }
        if (row.isCountOfPeople()
                && row.number("value").filter(SmallNumbers::isSmall).isPresent()) {
            problems.add(row.place() + ": the value is under 10.");
        }
    }

    private static boolean isSmall(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(TEN) < 0;
    }

    /** Whole numbers that are not people but differences and rows, and so may be small. */
    private static Set<BigDecimal> differencesIn(List<FigureRow> rows) {
        Set<BigDecimal> allowed = new HashSet<>();
        rows.stream()
                .filter(row -> !row.isCountOfPeople())
                .filter(row -> WHOLE.contains(row.unit()))
                .forEach(row ->
                        row.number("value").map(BigDecimal::stripTrailingZeros).ifPresent(allowed::add));
        return allowed;
    }

    private static void addProblems(String path, ReleaseFiles files, Set<BigDecimal> allowed, List<String> problems) {
        WorkbookFile.read(path, files.bytes(path), workbook -> workbook.numbers().stream()
                .filter(cell -> isWhole(cell) && isSmall(BigDecimal.valueOf(cell.getNumericCellValue())))
                .filter(cell -> !allowed.contains(
                        BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros()))
                .forEach(cell -> problems.add(WorkbookFile.place(path, cell) + ": a number of people under 10.")));
    }

    private static boolean isWhole(Cell cell) {
        return !cell.getCellStyle().getDataFormatString().contains(".");
    }
}
