package org.evenhand.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Characteristic.Reach;
import org.evenhand.characteristic.Detail;

/**
 * A population divided into nested parts: departments and their teams, tiers, the furthest stage that an application reached. Every
 * person or event is in exactly one of the finest parts, and so in all the parts above it.
 */
public final class Division {

    /** What kind of parts they are, which decides how finely they may be shown. */
    public enum Kind {
        /** Parts of the organisation: always rounded, and by a few characteristics only. */
        UNITS,
        /**
         * One part beside everyone else, and the stages of each: rounded and shown as parts of the organisation are, but never merged, since
         * each stage must stay by itself; where either side is too small, neither is shown.
         */
        LENS,
        /** Stages or reasons of the whole organisation: by every characteristic. */
        STAGES,
        /**
         * What became of people between two dates: always rounded, by every characteristic. Beside two exact counts of a group, exact numbers of
         * those who joined and left would tell whether anybody's record of it was changed.
         */
        MOVEMENTS,
        /** Parts of which only the size is told: never shown by a characteristic, and so never merged. */
        SIZES,
        /** Parts that the law orders to be shown exactly by sex. */
        STATUTORY;

        /** Whether counts may be exact where all of them are large. */
        public boolean mayBeExact() {
            return this == STAGES || this == STATUTORY;
        }

        /** Whether they are parts of the organisation: always rounded, and by a few characteristics only. */
        public boolean ofOrganisation() {
            return this == UNITS || this == LENS;
        }
    }

    private final String name;
    private final Kind kind;
    private final List<Part> parts;
    private final int[] partOf;

    Division(String name, Kind kind, List<Part> parts, int[] partOf) {
        this.name = name;
        this.kind = kind;
        this.parts = List.copyOf(parts);
        this.partOf = partOf;
    }

    /**
     * Divides rows by one or more levels, each within the one before.
     *
     * @param levels from the coarsest to the finest; a row with an empty code at a level stays in the part above
     */
    public static Division of(String name, Kind kind, int rows, List<Level> levels) {
        return new DivisionBuilder(name, kind, rows).divide(levels);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** All parts, parents before their children; the first is the whole. */
    public List<Part> parts() {
        return parts;
    }

    public Part whole() {
        return parts.get(0);
    }

    /** The finest part that a row is in. */
    public int partOf(int row) {
        return partOf[row];
    }

    public int rows() {
        return partOf.length;
    }

    public List<Part> children(Part part) {
        return parts.stream().filter(each -> each.parent() == part.index()).toList();
    }

    public List<Part> at(String level) {
        return parts.stream().filter(each -> each.level().equals(level)).toList();
    }

    public Optional<Part> part(String level, String code) {
        return at(level).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether a part, or the whole, has this level. */
    public boolean has(String level) {
        return parts.stream().anyMatch(part -> part.level().equals(level));
    }

    /** Whether a row is in a part or in one of the parts within it. */
    public boolean contains(Part part, int row) {
        int at = partOf[row];
        while (at > part.index()) {
            at = parts.get(at).parent();
        }
        return at == part.index();
    }

    /** The rows of a part. */
    public int[] rowsOf(Part part) {
        return IntStream.range(0, partOf.length)
                .filter(row -> contains(part, row))
                .toArray();
    }

    /**
     * How finely a part may be shown by a characteristic; empty where it may not be shown by it at all.
     *
     * <p>Ethnicity: nineteen groups for the whole, five for a department or a stage, two for a team. Religion, sexual orientation and the other
     * characteristics that few have told us about: for
     * the whole and its stages only. What was adopted locally: for the whole only.
     */
    public Optional<Detail> detail(Part part, Characteristic characteristic) {
        if (part.whole()) {
            return Optional.of(Detail.FULL);
        }
        boolean units = kind.ofOrganisation();
        if (kind == Kind.SIZES || characteristic.reach() == Reach.WHOLE || (units && !characteristic.forParts())) {
            return Optional.empty();
        }
        if (!units) {
            return Optional.of(Detail.BROAD);
        }
        return Optional.of(depth(part) > 1 ? Detail.BINARY : Detail.BROAD);
    }

    /** How many levels a part is below the whole. */
    public int depth(Part part) {
        return part.whole() ? 0 : 1 + depth(parts.get(part.parent()));
    }

    /**
     * The same division with every unit of fewer people than this merged into a rest of the same line, which is itself at least as
     * large (else the next smallest joins it); a line of which only one part would be left is not divided.
     */
    public Division mergedBelow(int minimum) {
        return kind == Kind.UNITS
                ? new UnitMerger(this, minimum).merged()
                : kind == Kind.LENS ? cutBelow(minimum) : this;
    }

    /** The same without the levels from the first on that has a part of fewer people, of whom nothing could be told. */
    private Division cutBelow(int minimum) {
        int deepest = parts.stream()
                .filter(part ->
                        !part.whole() && part.size() < minimum && !part.code().equals(Part.OTHERS))
                .mapToInt(part -> depth(part) - 1)
                .min()
                .orElse(Integer.MAX_VALUE);
        int[] finest = new int[partOf.length];
        Arrays.setAll(finest, row -> {
            List<Part> path = path(parts.get(partOf[row]));
            return path.get(Math.min(path.size() - 1, deepest)).index();
        });
        return new Division(
                name,
                kind,
                parts.stream().filter(part -> depth(part) <= deepest).toList(),
                finest);
    }

    int[] finestParts() {
        return Arrays.copyOf(partOf, partOf.length);
    }

    /**
     * One level of a division.
     *
     * @param name what its parts are, such as {@code department}
     * @param code the part of each row, or an empty text
     * @param label the words for a code
     */
    public record Level(String name, IntFunction<String> code, UnaryOperator<String> label) {

        /** A level whose codes are its labels. */
        public static Level of(String name, IntFunction<String> code) {
            return new Level(name, code, UnaryOperator.identity());
        }

        /** The same level within each unit of another. */
        public Level within(String unit) {
            return new Level(Part.within(unit, name), code, label);
        }
    }

    /** The parts from the whole down to this one. */
    public List<Part> path(Part part) {
        List<Part> path = new ArrayList<>();
        for (Part at = part; ; at = parts.get(at.parent())) {
            path.add(0, at);
            if (at.whole()) {
                return path;
            }
        }
    }
}
