package org.evenhand.measure;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of tiers that stand together: {@code Tiers 4 and 5} and {@code Tiers 1 to 3} are {@code Tiers 1 to 5}. */
final class Tiers {

    private static final Pattern NAME = Pattern.compile("Tiers? (\\d)(?: (?:and|to) (\\d))?");

    private Tiers() {}

    /** One name of all, if each is the name of tiers and no tier is left out between them. */
    static Optional<String> together(List<String> names) {
        List<Matcher> tiers = names.stream().map(NAME::matcher).toList();
        if (!tiers.stream().allMatch(Matcher::matches)) {
            return Optional.empty();
        }
        TreeSet<Integer> all = new TreeSet<>();
        tiers.forEach(each -> IntStream.rangeClosed(number(each, 1), number(each, each.group(2) == null ? 1 : 2))
                .forEach(all::add));
        return Optional.of(all)
                .filter(each -> each.last() - each.first() == each.size() - 1)
                .map(each -> named(each.first(), each.last()));
    }

    private static int number(MatchResult name, int group) {
        return Integer.parseInt(name.group(group));
    }

    private static String named(int first, int last) {
        if (first == last) {
            return "Tier " + first;
        }
        return "Tiers " + first + (last == first + 1 ? " and " : " to ") + last;
    }
}
