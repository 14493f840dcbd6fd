package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * What a reader who knows the rule, every headcount and the staff list without answers can work out from the printed numbers of people.
 *
 * <p>For each count a list of answers is looked for that fits everything and gives it another value: three values next to each other are
 * enough to leave it open, and that many fewer than all or more than none of a part. Counts for which no such lists are found go to a
 * solver. A count that it cannot show to be open either is a problem.
 */
public final class Reidentification {

    /** How many numbers next to each other a count must be able to be. */
    static final int ENOUGH = 3;

    private static final long SEED = 20_100_401;

    private final RoundingRule rule;
    private final StaffList staff;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();

    private Reidentification(StaffList staff, RoundingRule rule) {
        this.staff = staff;
        this.rule = rule;
    }

    /**
     * What was found of each count, by characteristic.
     *
     * @param verdicts of every count that was tested
     * @param unplaced where a number stands that is of no part of the staff list
     */
    public record Findings(List<Verdict> verdicts, List<String> unplaced) {
        public Findings {
            verdicts = List.copyOf(verdicts);
            unplaced = List.copyOf(unplaced);
        }

        /** What can be worked out, in words without values. */
        public List<String> broken() {
            return problems(verdict -> verdict.outcome().broken());
        }

        /** Of which counts neither was shown: that they are open, or that they are not. */
        public List<String> notShown() {
            return problems(verdict -> !verdict.outcome().broken());
        }

        private List<String> problems(Predicate<Verdict> which) {
            return verdicts.stream()
                    .filter(which)
                    .flatMap(verdict -> verdict.problem().stream())
                    .distinct()
                    .toList();
        }
    }

    /** What can be worked out from these numbers. */
    public static Findings of(List<PrintedCount> printed, StaffList staff, RoundingRule rule) {
        Reidentification test = new Reidentification(staff, rule);
        Map<String, List<PrintedCount>> byCharacteristic = new LinkedHashMap<>();
        for (PrintedCount count : printed) {
            if (staff.in(count.part()).isPresent()) {
                byCharacteristic
                        .computeIfAbsent(count.characteristic(), each -> new ArrayList<>())
                        .add(count);
            } else {
                test.unplaced.add(count.place());
            }
        }
        byCharacteristic.forEach(test::test);
        return new Findings(test.verdicts, test.unplaced);
    }

    private void test(String characteristic, List<PrintedCount> printed) {
        Lattice lattice = new Lattice(printed, staff, rule);
        if (lattice.impossible()) {
            verdicts.add(new Verdict(
                    characteristic,
                    Optional.empty(),
                    printed.get(0).place(),
                    Verdict.Outcome.CONTRADICTED,
                    0,
                    staff.people(),
                    0));
        } else {
            verdicts.addAll(new Openness(characteristic, lattice, new SplittableRandom(SEED)).verdicts());
        }
    }
}
