package org.evenhand.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.quality.ControlTotals;

/** Counts what becomes of the rows of each department, under the name that the file gives it. */
final class DepartmentRows {

    private static final int LARGE = 50;

    private final Map<String, int[]> rows = new TreeMap<>();

    void add(String department, boolean rejected) {
        if (!department.isEmpty()) {
            int[] counts = rows.computeIfAbsent(department, unused -> new int[2]);
            counts[0]++;
            counts[1] += rejected ? 1 : 0;
        }
    }

    /** Those that had any rejected and are large enough to be named; the others need no attention. */
    List<ControlTotals.Part> parts() {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= LARGE && entry.getValue()[1] > 0)
                .map(entry -> new ControlTotals.Part(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }
}
