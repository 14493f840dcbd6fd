package org.evenhand.report.web;

import java.time.LocalDate;
import java.util.List;

/**
 * One release as the index lists it.
 *
 * @param snapshotDate the day that it describes
 * @param number its number among the releases of that day: the second corrects the first
 * @param title what it is
 * @param files its files, each as a path from the index
 * @param state what became of it, in words: {@code published}, {@code waits for approval}
 */
public record IndexEntry(LocalDate snapshotDate, int number, String title, List<String> files, String state) {

    public IndexEntry {
        files = List.copyOf(files);
    }
}
