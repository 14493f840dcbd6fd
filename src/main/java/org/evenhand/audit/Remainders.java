package org.evenhand.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an exact whole has beside its exact parts follows by subtraction, so it must be nobody or at least 10. */
final class Remainders implements Check {

    private static final String[] LINE = {
        "indicator", "characteristic", "group", "comparator", "stage", "measure", "unit", "snapshot_date", "as_at"
    };
    private static final String[] PLACE = {
        "indicator", "characteristic", "group", "within", "within_value", "stage", "snapshot_date", "as_at"
    };
    private static final String[] BASE = {"indicator", "within", "within_value", "denominator", "snapshot_date", "as_at"
    };
    private static final BigDecimal FEWEST = BigDecimal.TEN;
    private static final String WHOLE = "organisation";

    @Override
    public String id() {
        return "remainders";
    }

    @Override
    public String promise() {
        return "What exact numbers of people leave of their exact total is nobody or at least 10.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        Set<List<String>> things = new HashSet<>();
        files.figures().stream()
                .filter(row -> row.get("measure").equals("count") && !row.isCountOfPeople())
                .forEach(row -> things.add(row.key(PLACE)));
        Map<List<String>, List<FigureRow>> lines = new LinkedHashMap<>();
        files.figures().stream()
                .filter(row -> told(row).isPresent() && !things.contains(row.key(PLACE)))
                .forEach(row -> lines.computeIfAbsent(row.key(LINE), key -> new ArrayList<>())
                        .add(row));
        return Stream.concat(
                        lines.values().stream().flatMap(line -> problemsOf(line).stream()),
                        besideEachOther(files, things).flatMap(Remainders::left))
                .toList();
    }

    /** Shares of one base, such as those who were granted a request and those who were refused it. */
    private static Stream<List<FigureRow>> besideEachOther(ReleaseFiles files, Set<List<String>> things) {
        Map<List<String>, List<FigureRow>> bases = new LinkedHashMap<>();
        files.figures().stream()
                .filter(row -> row.get("measure").equals("rate")
                        && row.get("characteristic").isEmpty())
                .filter(row -> told(row).isPresent() && !things.contains(row.key(PLACE)))
                .forEach(row -> bases.computeIfAbsent(row.key(BASE), key -> new ArrayList<>())
                        .add(row));
        return bases.values().stream().filter(base -> base.size() > 1);
    }

    private static Stream<String> left(List<FigureRow> shares) {
        FigureRow first = shares.get(0);
        BigDecimal told = shares.stream().map(row -> told(row).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return first
                .number("denominator")
                .filter(base -> few(base.subtract(told)))
                .map(base -> first.place()
                        + ": what stands beside it leaves fewer than 10 of its base, which are not shown.")
                .stream();
    }

    /** The number of people that an exact row tells: those who are counted, or those in the part of a share. */
    private static Optional<BigDecimal> told(FigureRow row) {
        if (!row.published() || row.ofRecords() || !row.get("basis").equals("exact")) {
            return Optional.empty();
        }
        return switch (row.get("measure")) {
            case "count" -> row.number("value").filter(value -> row.isCountOfPeople());
            case "rate" -> row.number("numerator");
            default -> Optional.empty();
        };
    }

    private static List<String> problemsOf(List<FigureRow> line) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        line.stream()
                .filter(row -> !row.get("within").equals(WHOLE))
                .forEach(row -> parts.merge(row.get("within"), told(row).orElseThrow(), BigDecimal::add));
        return line.stream()
                .filter(row -> row.get("within").equals(WHOLE))
                .flatMap(whole -> parts.entrySet().stream()
                        .filter(part -> few(told(whole).orElseThrow().subtract(part.getValue())))
                        .map(part -> whole.place() + ": less those of each " + part.getKey()
                                + " it leaves fewer than 10, which are not shown."))
                .toList();
    }

    private static boolean few(BigDecimal left) {
        return left.signum() > 0 && left.compareTo(FEWEST) < 0;
    }
}
