package org.evenhand.audit.reidentification;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everybody in post, as a reader may know them: which parts of the organisation each person is in, and no answer of anybody.
 *
 * <p>People are numbered from 0; nothing else of them is held.
 */
public final class StaffList {

    private final int people;
    private final Map<Part, BitSet> members = new TreeMap<>();

    /**
     * One part of the organisation, in the words of the files.
     *
     * @param within what it is a part by: {@code department}
     * @param value its name; empty for the whole
     */
    public record Part(String within, String value) implements Comparable<Part> {

        /** The whole organisation. */
        public static final Part WHOLE = new Part("organisation", "");

        @Override
        public int compareTo(Part other) {
            int first = within.compareTo(other.within);
            return first == 0 ? value.compareTo(other.value) : first;
        }

        boolean whole() {
            return equals(WHOLE);
        }
    }

    private StaffList(int people, Map<Part, BitSet> parts) {
        this.people = people;
        parts.forEach((part, who) -> members.put(part, (BitSet) who.clone()));
    }

    /** So many people, and who is in each part. */
    public static StaffList of(int people, Map<Part, BitSet> parts) {
        Map<Part, BitSet> all = new TreeMap<>(parts);
        BitSet everybody = new BitSet();
        everybody.set(0, people);
        all.put(Part.WHOLE, everybody);
        return new StaffList(people, all);
    }

    int people() {
        return people;
    }

    /** The whole first, then all parts in the order of their names. */
    List<Part> parts() {
        return Stream.concat(Stream.of(Part.WHOLE), members.keySet().stream().filter(part -> !part.whole()))
                .toList();
    }

    /** Who is in a part; empty where the list does not have it. */
    public Optional<BitSet> in(Part part) {
        return Optional.ofNullable(members.get(part)).map(who -> (BitSet) who.clone());
    }
}
