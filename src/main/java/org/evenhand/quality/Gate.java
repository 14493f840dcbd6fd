package org.evenhand.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A threshold that the input must keep, unless somebody says why it need not. Duplicate keys are no gate: nobody can say which of
 * two rows is true, so they stop the run.
 */
public enum Gate {
    /** Too many rows could not be used, or only without the age of whom they are about. */
    REJECTED_ROWS("2", "per cent of the rows of an extract") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return each(input, (name, rows) -> Stream.concat(rejected(name, rows, most), unread(name, rows, most)));
        }
    },
    /** Too many rows of one department could not be used. */
    REJECTED_IN_DEPARTMENT("5", "per cent of the rows of a department of 50 rows or more") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return each(input, (name, rows) -> rows.departments().stream()
                    .filter(part -> part.received() >= LARGE && over(part.rejected(), part.received(), most))
                    .map(part -> name + ", department '" + part.name() + "': more than " + shown(most)
                            + "% of the rows were rejected."));
        }
    },
    /** Too many codes of a column are in no code list. */
    UNKNOWN_CODES("1", "per cent of the rows of an extract") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return each(input, (name, rows) -> rows.unknownCodes().entrySet().stream()
                    .filter(entry -> over(entry.getValue(), rows.received(), most))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(column -> name + ", column '" + column + "': more than " + shown(most)
                            + "% of the codes are in no code list."));
        }
    },
    /** A total printed in a file is not the total of what was read. */
    CONTROL_TOTALS("0", "totals that differ") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            List<Finding> differing = input.findings().list().stream()
                    .filter(finding -> finding.code().equals("E-TOTAL"))
                    .toList();
            return BigDecimal.valueOf(differing.size()).compareTo(most) <= 0
                    ? List.of()
                    : differing.stream()
                            .map(finding ->
                                    finding.place().file() + ": a total printed below the rows is not what was read.")
                            .distinct()
                            .toList();
        }
    },
    /** A department has nobody any more. */
    VANISHED_DEPARTMENT("9", "people that a department had") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return input.plausibility().vanished().entrySet().stream()
                    .filter(entry -> BigDecimal.valueOf(entry.getValue()).compareTo(most) > 0)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(name -> "department '" + name + "' has nobody, and had people on the earlier snapshot date.")
                    .toList();
        }
    },
    /** The headcount changed more than a year changes it. */
    HEADCOUNT("10", "per cent that the headcount changed") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return input.plausibility().headcount().stream()
                    .filter(count -> count.earlier() >= LARGE && count.change().compareTo(most) > 0)
                    .map(count ->
                            "the headcount changed by more than " + shown(most) + "% since the earlier snapshot date.")
                    .toList();
        }
    },
    /** Far fewer people told us than before: perhaps answers were lost. */
    DECLARATION("15", "percentage points that a declaration rate fell") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return input.plausibility().declarationFalls().entrySet().stream()
                    .filter(entry -> entry.getValue().compareTo(most) > 0)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(column -> column + ": the declaration rate fell by more than " + shown(most)
                            + " points since the earlier snapshot date.")
                    .toList();
        }
    },
    /**
     * Events are there for a part of the twelve months only. One month may be missing: nobody starts on the first day.
     */
    PARTIAL_YEAR("10", "months, of twelve, until or from which there are events") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return input.plausibility().flows().stream()
                    .filter(flow -> BigDecimal.valueOf(flow.months()).compareTo(most) <= 0 && flow.misses())
                    .map(flow -> flow.dataset() + ": the events lie in " + flow.months()
                            + " of the twelve months up to the snapshot date.")
                    .toList();
        }
    },
    /** Most events of an extract are of other years than the snapshot date: perhaps its year is wrong. */
    OUT_OF_PERIOD(
            "50",
            "per cent of the rows of an extract of events after the snapshot date; all, where none is of the three years up to it") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return input.totals().lines().stream()
                    .filter(line -> over(line.outOfPeriod(), line.received(), most))
                    .map(
                            line -> line.dataset() + ": more than " + shown(most)
                                    + "% of the events are after the snapshot date, or none is of the three years up to it. Perhaps its year is wrong.")
                    .toList();
        }
    },
    /** Pay is of another period than the snapshot date. */
    WRONG_MONTH("5", "per cent of the pay periods without the snapshot date in them") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            return input.plausibility().periodsMissed().entrySet().stream()
                    .filter(entry -> entry.getValue().compareTo(most) > 0)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(dataset -> dataset + ": the snapshot date is outside more than " + shown(most)
                            + "% of the pay periods.")
                    .toList();
        }
    },
    /** The middle amount of a column is not of the unit that the column is. */
    IMPLAUSIBLE_PAY("0", "columns of pay in another unit") {
        @Override
        List<String> crossedBy(Input input, BigDecimal most) {
            List<Plausibility.Median> medians = input.plausibility().medians();
            return BigDecimal.valueOf(medians.size()).compareTo(most) <= 0
                    ? List.of()
                    : medians.stream()
                            .map(median -> median.dataset() + ", column '" + median.column()
                                    + "': half of the amounts are " + median.outside() + ".")
                            .toList();
        }
    };

    private static final int LARGE = 50;

    private final BigDecimal most;
    private final String unit;

    Gate(String most, String unit) {
        this.most = new BigDecimal(most);
        this.unit = unit;
    }

    /** All that a gate looks at. */
    record Input(ControlTotals totals, Findings findings, Plausibility plausibility) {}

    abstract List<String> crossedBy(Input input, BigDecimal most);

    /** What each file crosses: each must keep the threshold, or a small bad one would hide behind a large good one. */
    static List<String> each(Input input, BiFunction<String, ControlTotals.FileRows, Stream<String>> crossed) {
        return input.totals().lines().stream()
                .flatMap(line -> line.files().stream().flatMap(rows -> crossed.apply(line.nameOf(rows), rows)))
                .toList();
    }

    private static Stream<String> rejected(String name, ControlTotals.FileRows rows, BigDecimal most) {
        return over(rows.rejected(), rows.received(), most)
                ? Stream.of(name + ": more than " + shown(most) + "% of the rows were rejected.")
                : Stream.empty();
    }

    private static Stream<String> unread(String name, ControlTotals.FileRows rows, BigDecimal most) {
        return rows.unreadAges().entrySet().stream()
                .filter(entry -> over(entry.getValue(), rows.received(), most))
                .map(Map.Entry::getKey)
                .sorted()
                .map(column -> name + ", column '" + column + "': more than " + shown(most)
                        + "% of the ages could not be read.");
    }

    /** Whether so many rows of all would close a gate that counts per cent, unless a plan lets more through. */
    public boolean isCrossedBy(int some, int all) {
        return over(some, all, most);
    }

    static boolean over(int some, int all, BigDecimal percent) {
        return BigDecimal.valueOf(100L * some).compareTo(percent.multiply(BigDecimal.valueOf(all))) > 0;
    }

    static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The most that is let through, unless a plan says otherwise. */
    public BigDecimal most() {
        return most;
    }

    /** What the threshold counts. */
    public String unit() {
        return unit;
    }

    /** The word on the command line and in a plan: {@code rejected-rows}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Gate> of(String word) {
        return Arrays.stream(values()).filter(gate -> gate.word().equals(word)).findFirst();
    }

    /**
     * A threshold that was not kept.
     *
     * @param reason why the run may go on all the same, where somebody has said so
     */
    public record Crossed(Gate gate, String message, Optional<String> reason) {

        /** Whether the run must stop. */
        public boolean closed() {
            return reason.isEmpty();
        }

        /** What a user reads, with what can be done about it. */
        public String text() {
            return reason.map(why -> message + " Acknowledged: " + why)
                    .orElse(message + "\nTo go on all the same, say why: --acknowledge " + gate.word() + "=REASON");
        }
    }

    /**
     * Every threshold that the input does not keep.
     *
     * @param thresholds the most that a gate lets through, by its word, where a plan says so
     * @param acknowledged the reason why a gate may be passed, by its word
     */
    public static List<Crossed> test(
            ControlTotals totals,
            Findings findings,
            Plausibility plausibility,
            Map<String, BigDecimal> thresholds,
            Map<String, String> acknowledged) {
        Input input = new Input(totals, findings, plausibility);
        List<Crossed> crossed = new ArrayList<>();
        for (Gate gate : values()) {
            Optional<String> reason = Optional.ofNullable(acknowledged.get(gate.word()));
            gate.crossedBy(input, thresholds.getOrDefault(gate.word(), gate.most))
                    .forEach(message -> crossed.add(new Crossed(gate, message, reason)));
        }
        return List.copyOf(crossed);
    }
}
