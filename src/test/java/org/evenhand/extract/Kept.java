package org.evenhand.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.dataset.Snapshot;
import org.evenhand.table.Table;

/** What is kept of extracts once they are read. */
final class Kept {

    private Kept() {}

    /** All tables; where nothing could be read, the test fails with the findings. */
    static Snapshot snapshot(Reading reading) {
        return reading.snapshot()
                .orElseThrow(() -> new AssertionError(reading.findings().text()));
    }

    /** A column of text, row by row. */
    static List<String> words(Table<?> table, String column) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.text(column).word(row))
                .toList();
    }
}
