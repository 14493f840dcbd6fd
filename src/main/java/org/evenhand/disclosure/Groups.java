package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;

/**
 * The groups of one characteristic as numbers, cut at each detail. Left out are groups that are listed only where somebody is in
 * them and nobody is: answers that are not offered, and not known where payroll knows everyone.
 */
final class Groups {

    /** The number of the group of everybody. */
    static final int ALL = 0;

    /** Payroll holds these for everyone. */
    private static final Set<Characteristic> HELD_FOR_ALL = EnumSet.of(Characteristic.SEX, Characteristic.AGE);

    private final Characteristic characteristic;
    private final List<Group> groups;
    private final int[] parents;
    private final boolean[] optional;
    private final boolean[] listed;
    private final int[][] within = new int[Detail.values().length][];
    private final boolean[][] leaf = new boolean[Detail.values().length][];
    private final boolean[][] under;
    private final int[][] coarser = new int[Detail.values().length][];

    /**
     * @param everybody how many of the whole population are in each group
     */
    Groups(Characteristic characteristic, int[] everybody) {
        this.characteristic = characteristic;
        this.groups = characteristic.groups().groups();
        this.parents = groups.stream()
                .mapToInt(group -> group.parent().map(Group::index).orElse(-1))
                .toArray();
        this.optional = new boolean[groups.size()];
        this.listed = new boolean[groups.size()];
        this.under = new boolean[groups.size()][groups.size()];
        for (Group group : groups) {
            optional[group.index()] = optional(group);
            listed[group.index()] = !optional(group) || everybody[group.index()] > 0;
            markUnder(group.index());
        }
        for (Detail detail : Detail.values()) {
            cut(detail);
        }
    }

    private boolean optional(Group group) {
        if (group.index() == ALL) {
            return false;
        }
        return group.declared()
                ? characteristic.categories().stream()
                        .anyMatch(each -> each.code().equals(group.code()) && !each.standard())
                : heldForAll()
                        || (characteristic.crossed()
                                && Answer.withoutCategory(group.code()).isPresent());
    }

    /** Whether a group says something about those in it: not where payroll only lacks what it holds for everyone. */
    boolean matters(int group) {
        return groups.get(group).declared() || !optional[group];
    }

    private void markUnder(int group) {
        for (int at = group; at >= 0; at = parents[at]) {
            under[group][at] = true;
        }
    }

    private void cut(Detail detail) {
        int[] in = IntStream.range(1, groups.size())
                .filter(group -> listed[group] && groups.get(group).from().compareTo(detail) <= 0)
                .toArray();
        boolean[] leaves = new boolean[groups.size()];
        Arrays.stream(in).forEach(group -> leaves[group] = true);
        Arrays.stream(in).forEach(group -> leaves[parents[group]] = false);
        within[detail.ordinal()] = in;
        leaf[detail.ordinal()] = leaves;
        coarser[detail.ordinal()] = IntStream.range(0, groups.size())
                .map(group -> climb(group, detail))
                .toArray();
    }

    Characteristic characteristic() {
        return characteristic;
    }

    int count() {
        return groups.size();
    }

    Group at(int group) {
        return groups.get(group);
    }

    int parent(int group) {
        return parents[group];
    }

    /** Whether a group is the other one, or is part of it. */
    boolean under(int group, int other) {
        return under[group][other];
    }

    /** Whether payroll holds the characteristic for everyone. */
    boolean heldForAll() {
        return HELD_FOR_ALL.contains(characteristic);
    }

    /** Whether a group is listed only because somebody is in it. */
    boolean optional(int group) {
        return optional[group];
    }

    /** The groups told apart or added up at a detail, without everybody; parents before their children. */
    int[] within(Detail detail) {
        return within[detail.ordinal()];
    }

    /** Whether a group is told apart at a detail and divided no further. */
    boolean leaf(int group, Detail detail) {
        return leaf[detail.ordinal()][group];
    }

    int[] leaves(Detail detail) {
        return Arrays.stream(within(detail))
                .filter(group -> leaf(group, detail))
                .toArray();
    }

    /** The parts of a group at a detail. */
    int[] children(int group, Detail detail) {
        return Arrays.stream(within(detail))
                .filter(each -> parents[each] == group)
                .toArray();
    }

    /** The group that stands for a finer one at a detail. */
    int coarser(int group, Detail detail) {
        return coarser[detail.ordinal()][group];
    }

    private int climb(int group, Detail detail) {
        int at = group;
        while (at != ALL && groups.get(at).from().compareTo(detail) > 0) {
            at = parents[at];
        }
        return at;
    }
}
