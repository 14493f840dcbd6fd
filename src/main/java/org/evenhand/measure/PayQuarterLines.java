package org.evenhand.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Four quarters of people by hourly pay, as even as can be, in which people at one rate keep their proportion of men and women on both
 * sides of a border.
 *
 * <p>One left over goes to the lower quarter; of two the second goes to the upper middle; of three the second and third go to the two
 * middle quarters. People at one rate are shared out by largest remainder, equal remainders to the lower-paid quarter first.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2017/353/schedule/1/made">SI 2017/353, Schedule 1, paragraph 13</a>
 * @see <a href="https://www.gov.uk/government/publications/gender-pay-gap-reporting-guidance-for-employers/making-your-calculations">
 *     statutory guidance, which says where those left over go</a>
 */
public final class PayQuarterLines {

    private static final int QUARTERS = 4;

    private PayQuarterLines() {}

    /** How many people each quarter holds, from the lowest paid. */
    public static int[] sizes(int people) {
        int[] sizes = new int[QUARTERS];
        Arrays.fill(sizes, people / QUARTERS);
        int[][] extra = {{}, {0}, {0, 2}, {0, 1, 2}};
        for (int quarter : extra[people % QUARTERS]) {
            sizes[quarter]++;
        }
        return sizes;
    }

    /**
     * How many of one group each quarter gets of people who all earn the same.
     *
     * @param group how many of them are in the group
     * @param places how many places each quarter has for them
     */
    public static int[] share(int group, int[] places) {
        long people = IntStream.of(places).sum();
        int[] shares = new int[places.length];
        List<Integer> order = new ArrayList<>();
        for (int quarter = 0; quarter < places.length; quarter++) {
            shares[quarter] = (int) ((long) group * places[quarter] / people);
            order.add(quarter);
        }
        order.sort(Comparator.comparingLong(quarter -> -((long) group * places[quarter] % people)));
        int left = group - IntStream.of(shares).sum();
        for (int i = 0; i < left; i++) {
            shares[order.get(i)]++;
        }
        return shares;
    }

    /**
     * The quarter of each row, 0 for the lowest paid, so that the numbers of men and women in each quarter are right; who of several at
     * one rate is put where says nothing about them.
     *
     * @param rate hourly rate of each row
     * @param male whether each row is a man
     */
    public static int[] quarters(long[] rate, boolean[] male) {
        int[] ranked = IntStream.range(0, rate.length)
                .boxed()
                .sorted(Comparator.comparingLong(row -> rate[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] quarters = new int[rate.length];
        int[] room = sizes(rate.length);
        for (int from = 0; from < ranked.length; ) {
            int to = from;
            while (to < ranked.length && rate[ranked[to]] == rate[ranked[from]]) {
                to++;
            }
            place(Arrays.copyOfRange(ranked, from, to), male, room, quarters);
            from = to;
        }
        return quarters;
    }

    private static void place(int[] tied, boolean[] male, int[] room, int[] quarters) {
        int[] places = take(tied.length, room);
        int men = (int) IntStream.of(tied).filter(row -> male[row]).count();
        int[] menIn = share(men, places);
        int[] womenIn =
                IntStream.range(0, QUARTERS).map(q -> places[q] - menIn[q]).toArray();
        for (int row : tied) {
            int[] left = male[row] ? menIn : womenIn;
            int quarter = 0;
            while (left[quarter] == 0) {
                quarter++;
            }
            left[quarter]--;
            quarters[row] = quarter;
        }
    }

    private static int[] take(int people, int[] room) {
        int[] places = new int[QUARTERS];
        int left = people;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            places[quarter] = Math.min(left, room[quarter]);
            room[quarter] -= places[quarter];
            left -= places[quarter];
        }
        return places;
    }
}
