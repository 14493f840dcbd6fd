package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The groups of one characteristic, each in the broader one that it is a part of. Number 0 is everybody. */
final class GroupTree {

    private static final int NOBODY = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();

    /** The groups that are named, and all that they are a part of. */
    GroupTree(Collection<List<String>> paths) {
        paths.forEach(path -> IntStream.iterate(path.size() - 1, at -> at >= 0, at -> at - 1)
                .forEach(at -> add(path.get(at), at == path.size() - 1 ? NOBODY : of(path.get(at + 1)))));
    }

    private void add(String group, int parent) {
        if (numbers.putIfAbsent(group, parents.size()) == null) {
            children.add(new ArrayList<>());
            if (parent != NOBODY) {
                children.get(parent).add(parents.size());
            }
            parents.add(parent);
            names.add(group);
        }
    }

    int size() {
        return parents.size();
    }

    String name(int group) {
        return names.get(group);
    }

    int of(String group) {
        return Optional.ofNullable(numbers.get(group)).orElse(NOBODY);
    }

    int parent(int group) {
        return parents.get(group);
    }

    List<Integer> children(int group) {
        return children.get(group);
    }

    /** The finest groups: every person is in one of them. */
    int[] leaves() {
        return IntStream.range(0, size())
                .filter(each -> children.get(each).isEmpty())
                .toArray();
    }

    /** Whether a group is another, or a part of it. */
    boolean under(int group, int other) {
        int at = group;
        while (at != NOBODY && at != other) {
            at = parents.get(at);
        }
        return at == other;
    }
}
