package org.evenhand.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a number of posts out in proportion, by largest remainders, so that they sum to it exactly. */
final class Apportionment {

    private Apportionment() {}

    static List<Integer> of(int total, List<Integer> parts) {
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        List<Integer> shares = new ArrayList<>();
        parts.forEach(part -> shares.add((int) (part * (long) total / sum)));
        int left = total - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(at -> -(parts.get(at) * (long) total % sum)))
                .limit(left)
                .forEach(at -> shares.set(at, shares.get(at) + 1));
        return shares;
    }
}
