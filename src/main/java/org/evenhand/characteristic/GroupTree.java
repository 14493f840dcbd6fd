package org.evenhand.characteristic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one characteristic, nested: everybody, then those who told us by two, five and nineteen groups where there are as
 * many, beside those who have not told us.
 */
public final class GroupTree {

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byCode = new LinkedHashMap<>();

    private GroupTree() {
        add(Group.ALL, "Everybody", null, Detail.BINARY, Answer.DECLARED);
    }

    /** A tree in which each category stands by itself. */
    static GroupTree flat(Category... categories) {
        GroupTree tree = new GroupTree();
        for (Category category : categories) {
            tree.add(category.code(), category.label(), tree.root(), Detail.BINARY, Answer.DECLARED);
        }
        return tree.withUnknown();
    }

    /** Ethnic groups by two, five and nineteen. */
    static GroupTree ethnic() {
        GroupTree tree = new GroupTree();
        Group minority = null;
        for (EthnicGrouping broad : EthnicGrouping.values()) {
            boolean white = broad == EthnicGrouping.WHITE;
            if (!white && minority == null) {
                minority = tree.add(
                        EthnicGrouping.ETHNIC_MINORITY, "Ethnic minority", tree.root(), Detail.BINARY, Answer.DECLARED);
            }
            Group parent = white || minority == null ? tree.root() : minority;
            Detail detail = white ? Detail.BINARY : Detail.BROAD;
            tree.addBroad(tree.add(broad.code(), broad.label(), parent, detail, Answer.DECLARED), broad);
        }
        return tree.withUnknown();
    }

    private void addBroad(Group parent, EthnicGrouping broad) {
        for (EthnicGroup group : EthnicGroup.values()) {
            if (group.broad() == broad) {
                add(group.code(), group.label(), parent, Detail.FULL, Answer.DECLARED);
            }
        }
    }

    /**
     * Women and men, each White and of ethnic minorities, then of five ethnic groups. Whose ethnicity is not known stands apart for both,
     * so that the sums of both questions follow.
     */
    static GroupTree sexByEthnicity() {
        GroupTree tree = new GroupTree();
        tree.crossed(Sex.FEMALE, "Ethnic minority women");
        tree.crossed(Sex.MALE, "Ethnic minority men");
        SexAndEthnicity another = SexAndEthnicity.OTHER_SEX;
        tree.add(another.code(), another.label(), tree.root(), Detail.BINARY, Answer.DECLARED);
        Group unknown = tree.add(Group.NOT_KNOWN, "Not known", tree.root(), Detail.BINARY, Answer.NOT_HELD);
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            tree.add(
                    SexAndEthnicity.code(sex, Group.NOT_KNOWN),
                    sex.label() + " whose ethnicity is not known",
                    unknown,
                    Detail.BINARY,
                    Answer.NOT_HELD);
        }
        return tree.unknown(unknown, Detail.BINARY);
    }

    private void crossed(Sex sex, String minorityLabel) {
        Group minority = null;
        for (SexAndEthnicity category : SexAndEthnicity.values()) {
            if (category.code().equals(SexAndEthnicity.code(sex, EthnicGrouping.WHITE.code()))) {
                add(category.code(), category.label(), root(), Detail.BINARY, Answer.DECLARED);
                String code = SexAndEthnicity.code(sex, EthnicGrouping.ETHNIC_MINORITY);
                minority = add(code, minorityLabel, root(), Detail.BINARY, Answer.DECLARED);
            } else if (category.code().startsWith(sex.code() + "_")) {
                add(category.code(), category.label(), minority, Detail.BROAD, Answer.DECLARED);
            }
        }
    }

    private GroupTree withUnknown() {
        return unknown(add(Group.NOT_KNOWN, "Not known", root(), Detail.BINARY, Answer.NOT_HELD), Detail.BROAD);
    }

    private GroupTree unknown(Group unknown, Detail from) {
        for (Answer answer : List.of(Answer.PREFER_NOT_TO_SAY, Answer.NOT_STATED, Answer.NOT_HELD)) {
            add(answer.code(), answer.label(), unknown, from, answer);
        }
        return this;
    }

    private Group add(String code, String label, @Nullable Group parent, Detail from, Answer answer) {
        Group group = new Group(groups.size(), code, label, Optional.ofNullable(parent), from, answer);
        groups.add(group);
        byCode.put(code, group);
        return group;
    }

    /** Everybody. */
    public Group root() {
        return groups.get(0);
    }

    /** All groups, parents before their children, in the order in which they are printed. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** The group of this code; asking for one that does not exist is a mistake of the caller. */
    public Group group(String code) {
        Group group = byCode.get(code);
        if (group == null) {
            throw new IllegalArgumentException("no group '" + code + "' among " + byCode.keySet());
        }
        return group;
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    public List<Group> children(Group group) {
        return groups.stream()
                .filter(each -> each.parent().filter(group::equals).isPresent())
                .toList();
    }

    /** Whether a group is divided no further at this detail. */
    public boolean leaf(Group group, Detail detail) {
        return children(group).stream().noneMatch(child -> child.from().compareTo(detail) <= 0);
    }

    /** The groups that this detail tells apart: each person is in exactly one. */
    public List<Group> at(Detail detail) {
        return groups.stream()
                .filter(group -> group.parent().isPresent() && group.from().compareTo(detail) <= 0)
                .filter(group -> leaf(group, detail))
                .toList();
    }

    /** The groups of those who told us that this detail tells apart. */
    public List<Group> declaredAt(Detail detail) {
        return at(detail).stream().filter(Group::declared).toList();
    }
}
