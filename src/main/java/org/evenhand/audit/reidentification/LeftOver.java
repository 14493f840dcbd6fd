package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A few people who are in one part and in none of others that lie in it: nothing is printed of them, and what is printed of the parts
 * tells of them by subtraction.
 *
 * @param whole the number of the larger part
 * @param parts the numbers of those that lie in it, none of whom are in two of them
 * @param members who is left over
 */
record LeftOver(int whole, List<Integer> parts, BitSet members) {

    /** So many are a part of their own, of which numbers are printed. */
    private static final int FEW = 25;

    LeftOver {
        parts = List.copyOf(parts);
        members = (BitSet) members.clone();
    }

    @Override
    public BitSet members() {
        return (BitSet) members.clone();
    }

    /** What is left of each part without another, and without all of a level. */
    static List<LeftOver> of(List<StaffList.Part> parts, List<BitSet> members) {
        Set<BitSet> known = new HashSet<>(members);
        List<LeftOver> found = new ArrayList<>();
        for (int whole = 0; whole < parts.size(); whole++) {
            List<List<Integer>> without = new ArrayList<>(IntStream.range(0, parts.size())
                    .mapToObj(part -> List.of(part))
                    .toList());
            parts.stream()
                    .map(StaffList.Part::within)
                    .distinct()
                    .map(level -> at(level, parts))
                    .forEach(without::add);
            for (List<Integer> others : without) {
                add(whole, others, members, known, found);
            }
        }
        return found;
    }

    private static List<Integer> at(String level, List<StaffList.Part> parts) {
        return IntStream.range(0, parts.size())
                .filter(part -> parts.get(part).within().equals(level))
                .boxed()
                .toList();
    }

    private static void add(
            int whole, List<Integer> others, List<BitSet> members, Set<BitSet> known, List<LeftOver> found) {
        BitSet left = (BitSet) members.get(whole).clone();
        List<Integer> inside = others.stream()
                .filter(part -> part != whole && lies(members.get(part), members.get(whole)))
                .toList();
        inside.forEach(part -> left.andNot(members.get(part)));
        boolean apart = left.cardinality()
                        + inside.stream()
                                .mapToInt(part -> members.get(part).cardinality())
                                .sum()
                == members.get(whole).cardinality();
        if (apart && !left.isEmpty() && left.cardinality() < FEW && known.add(left)) {
            found.add(new LeftOver(whole, inside, left));
        }
    }

    /** Whether everybody in a part is in the other as well. */
    static boolean lies(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }
}
