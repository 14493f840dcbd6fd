package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundingFlowTest {

    /** Random tables of 3 by 3 with given margins: the flow must find what trying all 512 patterns finds. */
    @Test
    void findsTheCheapestPatternThatAddsUp() {
        Random random = new Random(20_260_331);
        for (int table = 0; table < 500; table++) {
            int[][] costs = new int[3][3];
            int[] rows = new int[3];
            int[] columns = new int[3];
            int drawn = random.nextInt(512);
            for (int cell = 0; cell < 9; cell++) {
                costs[cell / 3][cell % 3] = random.nextInt(21) - 10;
                rows[cell / 3] += drawn >> cell & 1;
                columns[table % 5 == 0 ? random.nextInt(3) : cell % 3] += drawn >> cell & 1;
            }
            assertThat(solved(costs, rows, columns)).isEqualTo(tried(costs, rows, columns));
        }
    }

    private static long solved(int[][] costs, int[] rows, int[] columns) {
        RoundingFlow flow = new RoundingFlow();
        for (int node = 0; node < 6; node++) {
            flow.node();
            flow.supply(node, node < 3 ? columns[node] : -rows[node - 3]);
        }
        int[] arcs = new int[9];
        for (int cell = 0; cell < 9; cell++) {
            arcs[cell] = flow.arc(cell % 3, 3 + cell / 3, costs[cell / 3][cell % 3]);
        }
        if (!flow.solve()) {
            return Long.MAX_VALUE;
        }
        long cost = 0;
        for (int cell = 0; cell < 9; cell++) {
            cost += flow.carries(arcs[cell]) ? costs[cell / 3][cell % 3] : 0;
        }
        return cost;
    }

    private static long tried(int[][] costs, int[] rows, int[] columns) {
        long best = Long.MAX_VALUE;
        for (int pattern = 0; pattern < 512; pattern++) {
            int[] left = rows.clone();
            int[] above = columns.clone();
            long cost = 0;
            for (int cell = 0; cell < 9; cell++) {
                int carried = pattern >> cell & 1;
                left[cell / 3] -= carried;
                above[cell % 3] -= carried;
                cost += (long) carried * costs[cell / 3][cell % 3];
            }
            boolean adds = Arrays.stream(left).allMatch(each -> each == 0)
                    && Arrays.stream(above).allMatch(each -> each == 0);
            best = adds ? Math.min(best, cost) : best;
        }
        return best;
    }
}
