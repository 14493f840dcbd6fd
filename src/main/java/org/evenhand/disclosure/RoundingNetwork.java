package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.characteristic.Detail;

/**
 * Rounds the parts below one place of a division as a flow: people stream from the groups of the place to those of its parts, merge
 * there into coarser groups, stream on into finer parts, and leave at the headcount of each finest part. Every stream is one count,
 * and may carry either of its two adjacent multiples.
 */
final class RoundingNetwork {

    private record Arc(int number, int place, int group) {}

    private final TableRounding table;
    private final Grid grid;
    private final Groups groups;
    private final int division;
    private final RoundingFlow flow = new RoundingFlow();
    private final Map<Integer, Integer> merging = new HashMap<>();
    private final Map<Integer, Integer> dividing = new HashMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final List<Integer> undivided = new ArrayList<>();

    RoundingNetwork(TableRounding table, int division) {
        this.table = table;
        this.grid = table.grid();
        this.groups = grid.groups();
        this.division = division;
    }

    /** Rounds the parts of a place whose own counts are rounded already; false if they cannot add up. */
    boolean round(int place) {
        List<Integer> parts = grid.shownChildren(place, division);
        if (parts.isEmpty()) {
            return true;
        }
        for (int group : groups.leaves(detailOf(parts.get(0)))) {
            flow.supply(dividing(place, group), table.rounded(place, group) / Grid.BASE);
        }
        parts.forEach(part -> enter(place, part));
        boolean solved = flow.solve();
        arcs.stream().filter(arc -> flow.carries(arc.number())).forEach(this::raise);
        return solved;
    }

    /** Parts that are divided further, which this flow did not do. */
    List<Integer> undivided() {
        return undivided;
    }

    private void enter(int parent, int part) {
        table.set(part, Groups.ALL, table.headcount(part));
        for (int group : grid.groupsOf(part)) {
            stream(group, part, grid.leaf(part, group) ? dividing(parent, group) : merging(part, group));
        }
        List<Integer> finer = grid.shownChildren(part, division);
        if (flowsOn(part)) {
            finer.forEach(child -> enter(part, child));
        } else {
            flow.supply(merging(part, Groups.ALL), -table.headcount(part) / Grid.BASE);
            undivided.addAll(finer.isEmpty() ? List.of() : List.of(part));
        }
    }

    private void stream(int group, int part, int from) {
        int to = dividesBy(part, group) ? dividing(part, group) : merging(part, groups.parent(group));
        boolean settled = settled(part, group);
        int floor = settled ? table.rounded(grid.places().twin(part), group) : grid.floor(part, group);
        table.set(part, group, floor);
        flow.fixed(from, to, floor / Grid.BASE);
        if (!settled && grid.mayRise(part, group)) {
            arcs.add(new Arc(flow.arc(from, to, table.costOfRising(part, group)), part, group));
        }
    }

    /** Whether the same people have been counted before, under another name: then the same number is printed again. */
    private boolean settled(int part, int group) {
        int twin = grid.places().twin(part);
        return twin < part && grid.detail(twin).isPresent() && contains(grid.groupsOf(twin), group);
    }

    private static boolean contains(int[] groups, int group) {
        return Arrays.stream(groups).anyMatch(each -> each == group);
    }

    private void raise(Arc arc) {
        table.set(arc.place(), arc.group(), table.rounded(arc.place(), arc.group()) + Grid.BASE);
    }

    /** Only where the finer parts are divided by groups that add up to everybody without groups between. */
    private boolean flowsOn(int part) {
        List<Integer> finer = grid.shownChildren(part, division);
        return !finer.isEmpty()
                && Arrays.stream(groups.leaves(detailOf(finer.get(0))))
                        .allMatch(group -> groups.parent(group) == Groups.ALL);
    }

    private boolean dividesBy(int part, int group) {
        return flowsOn(part) && grid.leaf(grid.shownChildren(part, division).get(0), group);
    }

    private Detail detailOf(int place) {
        return grid.detail(place).orElseThrow();
    }

    /** The node where finer groups of a place come together. */
    private int merging(int place, int group) {
        return merging.computeIfAbsent(place * groups.count() + group, key -> flow.node());
    }

    /** The node where a group of a place is handed out to its parts. */
    private int dividing(int place, int group) {
        return dividing.computeIfAbsent(place * groups.count() + group, key -> flow.node());
    }
}
