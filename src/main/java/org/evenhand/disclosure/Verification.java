package org.evenhand.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;

/**
 * Checks what is about to be released, apart from what made it: counts the people again, by truth and by witness, and asks of every
 * released count whether it keeps the rule. Runs on every run.
 */
final class Verification {

    private final Population population;
    private final ProtectedCounts released;

    private Verification(Population population, ProtectedCounts released) {
        this.population = population;
        this.released = released;
    }

    /**
     * Fails unless every rule is kept.
     *
     * @param witnesses for each characteristic the finest group of each row in the witness
     */
    static void verify(Population population, ProtectedCounts released, Map<Characteristic, int[]> witnesses) {
        Verification verification = new Verification(population, released);
        verification.headcounts();
        witnesses.forEach(verification::characteristic);
    }

    private void headcounts() {
        multiple(released.roundedHeadcount());
        for (Division division : population.divisions()) {
            int[][] sizes = recount(division, new int[population.size()], 1);
            for (Part part : division.parts()) {
                int rounded = released.roundedHeadcount(division, part);
                multiple(rounded);
                near(rounded, sizes[part.index()][0], 4, "a rounded headcount is not within 4 of the headcount");
                require(
                        sizes[part.index()][0] == released.headcount(division, part),
                        "a headcount is not the number of rows");
                int sum = division.children(part).stream()
                        .mapToInt(child -> released.roundedHeadcount(division, child))
                        .sum();
                require(division.children(part).isEmpty() || sum == rounded, "rounded headcounts do not add up");
            }
            require(
                    released.roundedHeadcount(division, division.whole()) == released.roundedHeadcount(),
                    "two wholes differ");
        }
    }

    private void characteristic(Characteristic characteristic, int[] witness) {
        int[] truth = new int[population.size()];
        for (int row = 0; row < truth.length; row++) {
            truth[row] = population.groupOf(characteristic, row);
        }
        int groups = characteristic.groups().groups().size();
        whole(characteristic, truth, witness);
        for (Division division : population.divisions()) {
            int[][] counts = addedUp(characteristic, recount(division, truth, groups));
            int[][] witnessed = addedUp(characteristic, recount(division, witness, groups));
            for (Part part : division.parts()) {
                Optional<Detail> detail = released.detail(division, part, characteristic);
                if (detail.isPresent()) {
                    part(new Shown(division, part, characteristic, detail.get()), counts, witnessed);
                }
            }
        }
    }

    private record Shown(Division division, Part part, Characteristic characteristic, Detail detail) {

        List<Group> groups() {
            return characteristic.groups().groups().stream()
                    .filter(group -> group.from().compareTo(detail) <= 0)
                    .toList();
        }
    }

    private void whole(Characteristic characteristic, int[] truth, int[] witness) {
        for (Group group : characteristic.groups().groups()) {
            int count = members(characteristic, truth, group);
            near(
                    released.count(characteristic, group),
                    count,
                    released.exact(characteristic, group) ? 0 : 4,
                    "a count of the whole is not near the truth");
            near(
                    released.rounded(characteristic, group),
                    count,
                    4,
                    "a rounded count of the whole is not within 4 of the truth");
            if (group.parent().isPresent()) {
                boolean known = released.known(characteristic, group);
                near(
                        known ? count : released.count(characteristic, group),
                        members(characteristic, witness, group),
                        known ? 0 : 2,
                        "the witness is not near the whole");
            }
        }
    }

    private static int members(Characteristic characteristic, int[] answers, Group group) {
        return (int) IntStream.of(answers)
                .filter(answer -> in(characteristic, answer, group))
                .count();
    }

    private static boolean in(Characteristic characteristic, int finest, Group group) {
        Group at = characteristic.groups().groups().get(finest);
        while (at.index() != group.index() && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at.index() == group.index();
    }

    private void part(Shown shown, int[][] counts, int[][] witnessed) {
        require(
                rounded(shown, shown.part(), shown.characteristic().groups().root())
                        == released.roundedHeadcount(shown.division(), shown.part()),
                "groups do not share the headcount of their part");
        for (Group group : shown.groups()) {
            int truth = counts[shown.part().index()][group.index()];
            int count = released.count(shown.division(), shown.part(), shown.characteristic(), group);
            boolean exact = released.exact(shown.division(), shown.part(), shown.characteristic(), group);
            near(count, truth, exact ? 0 : 4, "a released count is not near the truth");
            if (group.parent().isPresent()) {
                boolean known = released.known(shown.division(), shown.part(), shown.characteristic(), group);
                int witness = witnessed[shown.part().index()][group.index()];
                near(known ? truth : count, witness, known ? 0 : 2, "the witness is not near");
            }
            multiple(exact ? 0 : count);
            multiple(rounded(shown, shown.part(), group));
            near(rounded(shown, shown.part(), group), truth, 4, "a rounded count is not within 4 of the truth");
            addsUp(shown, group);
        }
    }

    private void addsUp(Shown shown, Group group) {
        List<Group> finer = shown.groups().stream()
                .filter(each -> each.parent().filter(group::equals).isPresent())
                .toList();
        int groups = finer.stream()
                .mapToInt(each -> rounded(shown, shown.part(), each))
                .sum();
        require(finer.isEmpty() || groups == rounded(shown, shown.part(), group), "rounded groups do not add up");
        List<Part> parts = shown.division().children(shown.part()).stream()
                .filter(part -> shownBy(shown, part, group))
                .toList();
        int sum = parts.stream().mapToInt(part -> rounded(shown, part, group)).sum();
        require(parts.isEmpty() || sum == rounded(shown, shown.part(), group), "rounded parts do not add up");
    }

    private boolean shownBy(Shown shown, Part part, Group group) {
        return released.detail(shown.division(), part, shown.characteristic())
                .filter(detail -> group.from().compareTo(detail) <= 0)
                .isPresent();
    }

    private int rounded(Shown shown, Part part, Group group) {
        return released.rounded(shown.division(), part, shown.characteristic(), group);
    }

    private static int[][] addedUp(Characteristic characteristic, int[][] finest) {
        List<Group> groups = characteristic.groups().groups();
        int[][] counts = new int[finest.length][groups.size()];
        for (int part = 0; part < finest.length; part++) {
            for (Group group : groups) {
                for (Optional<Group> at = Optional.of(group);
                        at.isPresent();
                        at = at.get().parent()) {
                    counts[part][at.get().index()] += finest[part][group.index()];
                }
            }
        }
        return counts;
    }

    /** Counts by part, each with all that is in it, and by finest group. */
    private int[][] recount(Division division, int[] groupOf, int groups) {
        int[][] counts = new int[division.parts().size()][groups];
        for (int row = 0; row < groupOf.length; row++) {
            for (int part = division.partOf(row);
                    part >= 0;
                    part = division.parts().get(part).parent()) {
                counts[part][groupOf[row]]++;
            }
        }
        return counts;
    }

    private static void multiple(int count) {
        require(count % 5 == 0, "a rounded count is not a multiple of 5");
    }

    private static void near(int count, int other, int within, String words) {
        require(Math.abs(count - other) <= within, words);
    }

    private static void require(boolean kept, String words) {
        if (!kept) {
            throw new ProtectionFailure("The protected counts did not pass their verification: " + words + ".\n"
                    + "Nothing was released.\n"
                    + "To help mend it, report this as a fault of Evenhand; the message holds nothing about a person.");
        }
    }
}
