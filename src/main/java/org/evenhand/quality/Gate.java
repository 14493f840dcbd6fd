package org.evenhand.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A threshold that the input must keep, unless somebody says why it need not. Duplicate keys are no gate: nobody can say which of
 * two rows is true, so they stop the run.
 */
public enum Gate {
    /** Too many rows could not be used. */
    REJECTED_ROWS(2) {
        @Override
        List<String> crossedBy(ControlTotals.FileRows rows, String name) {
            return over(rows.rejected(), rows.received())
                    ? List.of(name + ": more than 2% of the rows were rejected.")
                    : List.of();
        }
    },
    /** Too many codes of a column are in no code list. */
    UNKNOWN_CODES(1) {
        @Override
        List<String> crossedBy(ControlTotals.FileRows rows, String name) {
            return rows.unknownCodes().entrySet().stream()
                    .filter(entry -> over(entry.getValue(), rows.received()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(column -> name + ", column '" + column + "': more than 1% of the codes are in no code list.")
                    .toList();
        }
    };

    private final int percent;

    Gate(int percent) {
        this.percent = percent;
    }

    /** What one file crosses: each must keep the threshold, or a small bad one would hide behind a large good one. */
    abstract List<String> crossedBy(ControlTotals.FileRows rows, String name);

    boolean over(int some, int all) {
        return 100L * some > (long) percent * all;
    }

    /** The word on the command line: {@code rejected-rows}. */
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

    /** Every threshold that these totals do not keep; {@code acknowledged} maps the word of a gate to a reason. */
    public static List<Crossed> test(ControlTotals totals, Map<String, String> acknowledged) {
        List<Crossed> crossed = new ArrayList<>();
        for (Gate gate : values()) {
            Optional<String> reason = Optional.ofNullable(acknowledged.get(gate.word()));
            totals.lines().stream()
                    .flatMap(line ->
                            line.files().stream().flatMap(rows -> gate.crossedBy(rows, line.nameOf(rows)).stream()))
                    .forEach(message -> crossed.add(new Crossed(gate, message, reason)));
        }
        return List.copyOf(crossed);
    }
}
