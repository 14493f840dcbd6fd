package org.evenhand.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;

/** The words of characteristics and groups for a reader, and the order in which they are printed. */
final class Words {

    private Words() {}

    /** A characteristic in words: {@code Religion or belief}. */
    static String characteristic(Figure figure) {
        return Characteristic.of(figure.characteristic())
                .map(Characteristic::label)
                .orElse("Everybody");
    }

    /** A group in words, after the broader group that it is part of: {@code Asian or Asian British: Indian}. */
    static String group(Figure figure) {
        return node(figure)
                .flatMap(Group::parent)
                .filter(parent -> !broadest(parent))
                .map(parent -> parent.label() + ": " + figure.groupLabel())
                .orElse(figure.groupLabel());
    }

    /** Whom a figure compares with, in words. */
    static String comparator(Figure figure) {
        return figure.comparator().isEmpty()
                ? "Nobody"
                : Characteristic.of(figure.characteristic())
                        .map(Characteristic::groups)
                        .filter(tree -> tree.has(figure.comparator()))
                        .map(tree -> tree.group(figure.comparator()).label())
                        .orElseGet(() -> sentence(figure.comparator()));
    }

    private static boolean broadest(Group group) {
        return group.parent().isEmpty() || group.code().equals("ethnic_minority");
    }

    /** Whether a group is one of the broad ones that a chart has room for. */
    static boolean broad(Figure figure) {
        return node(figure)
                .filter(Group::declared)
                .filter(group -> !group.code().equals("ethnic_minority"))
                .flatMap(Group::parent)
                .filter(Words::broadest)
                .isPresent();
    }

    /** Whether a chart of groups has a bar for it: the broad groups, and the one that its title tells. */
    static boolean barred(Figure figure) {
        return broad(figure) || focus(figure).filter(figure.group()::equals).isPresent();
    }

    /** A characteristic in the middle of a sentence: {@code religion or belief}. */
    static String inSentence(String characteristic) {
        return Characteristic.of(characteristic)
                .map(each -> each.label().toLowerCase(Locale.ROOT))
                .orElse("any characteristic");
    }

    /** Whether those in the group told us. */
    static boolean told(Figure figure) {
        return node(figure).filter(Group::declared).isPresent();
    }

    /** Whether it is one of the ways of not telling us, which are told apart only for the whole organisation. */
    static boolean kindOfSilence(Figure figure) {
        return node(figure)
                .filter(group -> !group.declared())
                .flatMap(Group::parent)
                .filter(parent -> !broadest(parent))
                .isPresent();
    }

    /** The place of a group among all figures: by characteristic, then as its tree is printed. */
    static int order(Figure figure) {
        int characteristic =
                Characteristic.of(figure.characteristic()).map(Enum::ordinal).orElse(-1);
        return characteristic * 1000 + node(figure).map(Group::index).orElse(0);
    }

    /** Whether parts of the organisation may be shown by the figure's characteristic. */
    static boolean parted(Figure figure) {
        return Characteristic.of(figure.characteristic())
                .filter(Characteristic::forParts)
                .isPresent();
    }

    /** The characteristics that charts are drawn for: those that parts may be shown by. */
    static List<String> charted() {
        return Arrays.stream(Characteristic.values())
                .filter(Characteristic::forParts)
                .map(Characteristic::code)
                .toList();
    }

    /** The group that is told where there is room for one: women, ethnic minority or disabled people. */
    static Optional<String> focus(Figure figure) {
        return focus(figure.characteristic());
    }

    /** The group of a characteristic that is told where there is room for one. */
    static Optional<String> focus(String characteristic) {
        return switch (characteristic) {
            case "sex" -> Optional.of("female");
            case "ethnicity" -> Optional.of("ethnic_minority");
            case "disability" -> Optional.of("disabled");
            default -> Optional.empty();
        };
    }

    /** A word of the code as words of a sentence: {@code Workforce snapshot}. */
    static String sentence(String code) {
        String spaced = code.replace('_', ' ');
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static Optional<Group> node(Figure figure) {
        return Characteristic.of(figure.characteristic())
                .map(Characteristic::groups)
                .filter(tree -> tree.has(figure.group()))
                .map(tree -> tree.group(figure.group()));
    }
}
