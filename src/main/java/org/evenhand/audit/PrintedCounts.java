package org.evenhand.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.audit.reidentification.PrintedCount;
import org.evenhand.audit.reidentification.PrintedCount.Basis;
import org.evenhand.audit.reidentification.StaffList;

/** The numbers of people in post that stand in {@code figures.csv}, each with the group and the part that it is of. */
final class PrintedCounts {

    private static final String TOLD = PrintedCount.TOLD;
    /** What {@code within} is where not those in post are counted but applicants and others. */
    private static final String OTHER_PEOPLE = "extract";

    /** What {@code within} begins with where a part may be a sum of units. */
    private static final String LENS = "lens ";

    private static final String FEW = "Fewer than 10, ";
    private static final Set<String> COUNTED = Set.of("REP-01", "REP-04", "REP-08", "REP-09");
    private static final Map<String, String> ANSWERED =
            Map.of("DEC-01", TOLD, "DEC-02", "prefer_not_to_say", "DEC-03", "not_held");
    private static final Map<String, Set<String>> SHARES = Map.of(
            "REP-01", Set.of("share", "share of all"),
            "REP-04", Set.of("share", "share of all"),
            "REP-05", Set.of("share"),
            "REP-06", Set.of("ratio"));

    /** How far a rounded count lies from the truth; a sum of several may lie farther, and follows from them. */
    private static final int ONE_COUNT = 4;

    private PrintedCounts() {}

    static List<PrintedCount> in(List<FigureRow> rows) {
        return rows.stream()
                .filter(row -> !row.get("characteristic").isEmpty()
                        && !row.get("within").equals(OTHER_PEOPLE))
                .flatMap(PrintedCounts::in)
                .toList();
    }

    private static Stream<PrintedCount> in(FigureRow row) {
        String indicator = row.get("indicator");
        if (COUNTED.contains(indicator) && row.get("measure").equals("count")) {
            return Stream.of(counted(row));
        }
        if (ANSWERED.containsKey(indicator) && row.published()) {
            return answered(row, ANSWERED.get(indicator));
        }
        return SHARES.getOrDefault(indicator, Set.of()).contains(row.get("measure")) && row.published()
                ? share(row)
                : Stream.empty();
    }

    /** A count as such, or that it is not printed because it is fewer than ten. */
    private static PrintedCount counted(FigureRow row) {
        String group = row.get("group");
        if (!row.published()) {
            return count(row, group, row.get("reason").startsWith(FEW) ? Basis.FEW : Basis.OPEN, 0);
        }
        int people = number(row, "value");
        boolean sum = row.number("upper")
                .filter(most -> most.intValue() > people + ONE_COUNT)
                .isPresent();
        return count(row, group, sum ? Basis.OPEN : basis(row), people);
    }

    /** How many gave an answer, or none, among everybody. */
    private static Stream<PrintedCount> answered(FigureRow row, String group) {
        boolean unclear = basis(row) == Basis.ROUNDED && part(row).equals(StaffList.Part.WHOLE);
        return unclear
                ? Stream.empty()
                : Stream.of(
                        count(row, group, basis(row), number(row, "numerator")),
                        count(row, GroupNesting.ALL, basis(row), number(row, "denominator")));
    }

    /** A group among those who told us, or among everybody: of the whole one may be exact and the other not, which is not said. */
    private static Stream<PrintedCount> share(FigureRow row) {
        boolean several = row.get("within").startsWith(LENS) || part(row).equals(StaffList.Part.WHOLE);
        if (several || row.number("denominator").isEmpty()) {
            return Stream.empty();
        }
        String among = row.get("measure").equals("share of all") ? GroupNesting.ALL : TOLD;
        return Stream.of(
                count(row, row.get("group"), basis(row), number(row, "numerator")),
                count(row, among, basis(row), number(row, "denominator")));
    }

    private static int number(FigureRow row, String column) {
        return row.number(column).orElseThrow().intValueExact();
    }

    private static Basis basis(FigureRow row) {
        return row.get("basis").equals("rounded") ? Basis.ROUNDED : Basis.EXACT;
    }

    private static StaffList.Part part(FigureRow row) {
        return new StaffList.Part(row.get("within"), row.get("within_value"));
    }

    private static PrintedCount count(FigureRow row, String group, Basis basis, int people) {
        String characteristic = row.get("characteristic");
        return new PrintedCount(
                row.place(),
                characteristic,
                path(characteristic, group),
                part(row),
                basis,
                people,
                row.get("measure").equals("count"));
    }

    /** The group, those it is a part of, and everybody. */
    private static List<String> path(String characteristic, String group) {
        List<String> path = new ArrayList<>();
        String at = group;
        while (!at.equals(GroupNesting.ALL)) {
            path.add(at);
            at = parent(characteristic, at);
        }
        path.add(GroupNesting.ALL);
        return path;
    }

    private static String parent(String characteristic, String group) {
        String parent = group.equals(TOLD) ? GroupNesting.ALL : GroupNesting.parentOf(characteristic, group);
        boolean told = parent.equals(GroupNesting.ALL) && !group.equals(TOLD) && !GroupNesting.isUnknown(group);
        return told ? TOLD : parent;
    }
}
