package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Division.Level;

/**
 * The events of the last year, and those of two and of three years together: rare events are counted together before they are given up.
 *
 * <p>The years are parts of one population, so that they are protected together and no difference between them tells more.
 */
public final class Years {

    /** The level that tells each of the last three years apart: {@code 0} is the year up to the snapshot date. */
    public static final String YEARS_AGO = "years ago";

    static final String TOGETHER = "two years";
    private static final String RECENT = "recent";
    private static final List<String> WORDS = List.of("", "two years together", "three years together");

    private final List<Window> windows;

    private Years(List<Window> windows) {
        this.windows = windows;
    }

    /**
     * Some years together.
     *
     * @param years how many
     * @param parts the parts that hold their events
     */
    record Window(int years, List<Part> parts) {

        /** What a figure says of it; nothing of one year. */
        String words() {
            return WORDS.get(years - 1);
        }

        int size() {
            return parts.stream().mapToInt(Part::size).sum();
        }

        Count count(Counts counts, Characteristic by, Group group) {
            return parts.stream()
                    .map(part -> counts.count(part, by, group))
                    .reduce(Count::plus)
                    .orElse(Count.NONE);
        }
    }

    /** The levels by which a division tells the years apart, as a function says how many years ago a row was: 0, 1 or 2. */
    public static List<Level> levels(IntUnaryOperator yearsAgo) {
        return List.of(
                Level.of(TOGETHER, row -> yearsAgo.applyAsInt(row) < 2 ? RECENT : "earlier"),
                Level.of(YEARS_AGO, row -> String.valueOf(yearsAgo.applyAsInt(row))));
    }

    /** The years of a population whose extract reaches so far back; one window of everything where it does not tell them apart. */
    static Years of(Counts counts, Optional<Among> event) {
        if (counts.parts(YEARS_AGO).isEmpty()) {
            Optional<Part> all = event.isEmpty()
                    ? Optional.of(counts.whole())
                    : event.flatMap(each -> counts.part(each.level(), each.part()));
            return new Years(List.of(new Window(1, all.stream().toList())));
        }
        List<Window> windows = new ArrayList<>();
        for (int years = 1; years <= reach(counts); years++) {
            windows.add(
                    new Window(years, event.isEmpty() ? together(counts, years) : parts(counts, event.get(), years)));
        }
        return new Years(windows);
    }

    /** How many years the extract reaches back. */
    private static int reach(Counts counts) {
        return 1
                + counts.parts(YEARS_AGO).stream()
                        .mapToInt(part -> Integer.parseInt(part.code()))
                        .max()
                        .orElse(0);
    }

    private static List<Part> together(Counts counts, int years) {
        if (years == 1) {
            return counts.part(YEARS_AGO, "0").stream().toList();
        }
        return years == 2 ? counts.part(TOGETHER, RECENT).stream().toList() : List.of(counts.whole());
    }

    private static List<Part> parts(Counts counts, Among event, int years) {
        return counts.parts(event.level()).stream()
                .filter(part -> part.code().equals(event.part()))
                .filter(part -> counts.path(part).stream()
                        .anyMatch(year -> year.level().equals(YEARS_AGO) && Integer.parseInt(year.code()) < years))
                .toList();
    }

    /** So many years together, or as many as the extract reaches back. */
    Window over(int years) {
        return windows.get(Math.min(years, windows.size()) - 1);
    }

    /** All events, in as many years as the extract reaches back. */
    Window all() {
        return windows.get(windows.size() - 1);
    }

    /** The fewest years that pass a test of reliability; all of them where none does. */
    Window first(Predicate<Window> enough) {
        return windows.stream().filter(enough).findFirst().orElseGet(this::all);
    }
}
