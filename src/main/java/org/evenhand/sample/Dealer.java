package org.evenhand.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Deals answers to people so that every share comes out within one person, whatever the seed; only who gets which is chance.
 *
 * <p>Those with the same odds are shuffled, and answers are taken at even distances from a drawn start (systematic sampling). A
 * hidden inequality is therefore in every council of some size, not only in a lucky one.
 */
final class Dealer<C> {

    private final List<C> choices;
    private final Draw draw;

    Dealer(List<C> choices, Draw draw) {
        this.choices = choices;
        this.draw = draw;
    }

    /** Those items to which something happens, which happens to each so many times in ten thousand. */
    static <T> List<T> some(List<T> items, Draw draw, ToIntFunction<? super T> tenThousandths) {
        List<Boolean> happens = new Dealer<>(List.of(true, false), draw.branch())
                .deal(items, item -> Odds.orElse(tenThousandths.applyAsInt(item)));
        return IntStream.range(0, items.size())
                .filter(happens::get)
                .mapToObj(items::get)
                .toList();
    }

    /** One answer for each item, in the items' order. */
    <T> List<C> deal(List<T> items, Function<? super T, Odds> odds) {
        Map<Odds, List<Integer>> alike = new LinkedHashMap<>();
        for (int at = 0; at < items.size(); at++) {
            alike.computeIfAbsent(odds.apply(items.get(at)), key -> new ArrayList<>())
                    .add(at);
        }
        Map<Integer, C> dealt = new LinkedHashMap<>();
        alike.forEach((key, places) -> dealt.putAll(dealAlike(key, places)));
        return IntStream.range(0, items.size())
                .mapToObj(at -> dealt.getOrDefault(at, choices.get(0)))
                .toList();
    }

    private Map<Integer, C> dealAlike(Odds odds, List<Integer> places) {
        draw.shuffle(places);
        int start = draw.below(Draw.WHOLE);
        Map<Integer, C> dealt = new LinkedHashMap<>();
        for (int at = 0; at < places.size(); at++) {
            int position = (int) ((start + (long) at * Draw.WHOLE) / places.size());
            dealt.put(places.get(at), choices.get(odds.at(position)));
        }
        return dealt;
    }
}
