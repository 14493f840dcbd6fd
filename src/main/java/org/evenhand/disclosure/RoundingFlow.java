package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Chooses which counts are rounded up, so that everything still adds up, at the least cost: a minimum-cost flow in which each arc
 * carries nothing or one unit, solved by shortest augmenting paths in whole numbers.
 *
 * <p>Arcs of negative cost are taken from the start; then units are led, one by one, along the cheapest path from where there is one
 * too many to where there is one too few. Ties fall to the lower number, so that the answer depends on nothing but the question.
 */
final class RoundingFlow {

    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int NODE_BITS = 20;

    private int nodes;
    private int[] surplus = new int[64];
    private int arcs;
    private int[] ends = new int[128];
    private long[] costs = new long[64];
    private int[] room = new int[128];

    private int[][] leaving = new int[0][];
    private long[] potential = new long[0];
    private long[] distance = new long[0];
    private int[] arrival = new int[0];

    /** A new node, where as much must leave as arrives. */
    int node() {
        surplus = grown(surplus, nodes);
        return nodes++;
    }

    /** Lets this many units enter (or, below 0, leave) the flow at a node. */
    void supply(int node, int units) {
        surplus[node] += units;
    }

    /** Leads units along an arc whatever it costs. */
    void fixed(int from, int to, int units) {
        surplus[from] -= units;
        surplus[to] += units;
    }

    /** A new arc that carries nothing or one unit. */
    int arc(int from, int to, long cost) {
        return arc(from, to, cost, 1);
    }

    private int arc(int from, int to, long cost, int units) {
        ends = grown(ends, 2 * arcs + 1);
        room = grown(room, 2 * arcs + 1);
        costs = arcs < costs.length ? costs : Arrays.copyOf(costs, 2 * arcs);
        ends[2 * arcs] = to;
        ends[2 * arcs + 1] = from;
        room[2 * arcs] = units;
        room[2 * arcs + 1] = 0;
        costs[arcs] = cost;
        return arcs++;
    }

    private static int[] grown(int[] array, int index) {
        return index < array.length ? array : Arrays.copyOf(array, 2 * index + 2);
    }

    /** Whether there is an answer; if so, {@link #carries(int)} tells the cheapest. */
    boolean solve() {
        takeNegative();
        int source = node();
        int sink = node();
        int wanted = connect(source, sink);
        link();
        potential = new long[nodes];
        for (int unit = 0; unit < wanted; unit++) {
            if (!reach(source, sink)) {
                return false;
            }
            lead(source, sink);
        }
        return true;
    }

    boolean carries(int arc) {
        return room[2 * arc] == 0;
    }

    private void takeNegative() {
        for (int arc = 0; arc < arcs; arc++) {
            if (costs[arc] < 0) {
                room[2 * arc] = 0;
                room[2 * arc + 1] = 1;
                fixed(ends[2 * arc + 1], ends[2 * arc], 1);
            }
        }
    }

    private int connect(int source, int sink) {
        int wanted = 0;
        int balance = 0;
        for (int node = 0; node < source; node++) {
            balance += surplus[node];
            if (surplus[node] > 0) {
                arc(source, node, 0, surplus[node]);
                wanted += surplus[node];
            } else if (surplus[node] < 0) {
                arc(node, sink, 0, -surplus[node]);
            }
        }
        if (balance != 0) {
            throw new IllegalStateException("as much must enter the flow as leaves it");
        }
        return wanted;
    }

    private void link() {
        int[] degree = new int[nodes];
        for (int end = 0; end < 2 * arcs; end++) {
            degree[ends[end]]++;
        }
        leaving = new int[nodes][];
        Arrays.setAll(leaving, node -> new int[degree[node]]);
        for (int end = 2 * arcs - 1; end >= 0; end--) {
            int from = ends[end ^ 1];
            leaving[from][--degree[from]] = end;
        }
    }

    /** Dijkstra's shortest paths on reduced costs, until the sink is settled. */
    private boolean reach(int source, int sink) {
        distance = new long[nodes];
        Arrays.fill(distance, FAR);
        arrival = new int[nodes];
        distance[source] = 0;
        PriorityQueue<Long> queue = new PriorityQueue<>();
        queue.add((long) source);
        while (!queue.isEmpty()) {
            long next = queue.remove();
            int node = (int) (next & ((1L << NODE_BITS) - 1));
            if (node == sink) {
                return settle(sink);
            }
            if (next >> NODE_BITS == distance[node]) {
                relax(node, queue);
            }
        }
        return false;
    }

    private void relax(int node, PriorityQueue<Long> queue) {
        for (int end : leaving[node]) {
            int to = ends[end];
            long through = distance[node] + cost(end) + potential[node] - potential[to];
            if (room[end] > 0 && through < distance[to]) {
                distance[to] = through;
                arrival[to] = end;
                queue.add(through << NODE_BITS | to);
            }
        }
    }

    private long cost(int end) {
        return (end & 1) == 0 ? costs[end >> 1] : -costs[end >> 1];
    }

    private boolean settle(int sink) {
        long limit = distance[sink];
        for (int node = 0; node < nodes; node++) {
            potential[node] += Math.min(distance[node], limit);
        }
        return true;
    }

    private void lead(int source, int sink) {
        for (int node = sink; node != source; node = ends[arrival[node] ^ 1]) {
            room[arrival[node]]--;
            room[arrival[node] ^ 1]++;
        }
    }
}
