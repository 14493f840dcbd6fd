package org.evenhand.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shares of women and men in each pay quarter are together exactly 100 per cent, as the law's own examples are. */
final class QuarterShares implements Check {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "quarter shares";
    }

    @Override
    public String promise() {
        return "The shares of women and men in each pay quarter add up to exactly 100 per cent.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        Map<List<String>, List<FigureRow>> quarters = new LinkedHashMap<>();
        files.figures().stream().filter(QuarterShares::isShareOfQuarter).forEach(row -> quarters.computeIfAbsent(
                        row.key("indicator", "within", "within_value", "stage", "snapshot_date", "as_at"),
                        key -> new ArrayList<>())
                .add(row));
        return quarters.values().stream()
                .filter(QuarterShares::differs)
                .map(rows -> rows.get(0).place() + ": the shares of this pay quarter do not add up to 100.")
                .toList();
    }

    private static boolean isShareOfQuarter(FigureRow row) {
        return row.get("within").replace('_', ' ').contains("pay quarter")
                && row.get("measure").equals("share")
                && row.get("characteristic").equals("sex")
                && !GroupNesting.isUnknown(row.get("group"))
                && !row.get("group").equals(GroupNesting.ALL);
    }

    private static boolean differs(List<FigureRow> rows) {
        return rows.size() > 1
                && rows.stream().allMatch(FigureRow::published)
                && rows.stream()
                                .flatMap(row -> row.number("value").stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(WHOLE)
                        != 0;
    }
}
