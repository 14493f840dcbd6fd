package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What follows for single counts from their sums: groups make up broader groups, and parts make up the whole. True counts add up
 * always; rounded ones where the rule says so, so that a count that is not printed can follow from those beside it.
 */
final class Sums {

    /** Parts that are divided once more: their rounded counts are the sums of those of the finer parts. */
    private static final Map<String, String> WITHIN = Map.of(
            "department × team", "department",
            "tier", "tier group",
            "function", "function group");

    private static final int ROUNDS = 200;

    private final Lattice lattice;
    private final List<Sum> sums = new ArrayList<>();

    /** Of true counts always, of rounded ones where the parts are those that the rounding knows. */
    private record Sum(Cell whole, List<Cell> parts, boolean rounded) {}

    Sums(Lattice lattice) {
        this.lattice = lattice;
        for (int part = 0; part < lattice.parts().size(); part++) {
            for (int group = 0; group < lattice.groups().size(); group++) {
                addGroups(part, group);
                addParts(part, group);
            }
        }
        lattice.leftOver().forEach(this::addLeftOver);
    }

    private void addLeftOver(int number, LeftOver left) {
        for (int group = 1; group < lattice.groups().size(); group++) {
            int each = group;
            List<Optional<Cell>> parts = new ArrayList<>();
            left.parts().forEach(part -> parts.add(lattice.at(part, each)));
            parts.add(lattice.at(number, group));
            add(lattice.at(left.whole(), group), parts, false);
        }
    }

    private void addGroups(int part, int group) {
        add(
                lattice.at(part, group),
                lattice.groups().children(group).stream()
                        .map(each -> lattice.at(part, each))
                        .toList(),
                lattice.rule().additive());
    }

    private void addParts(int part, int group) {
        lattice.parts().stream()
                .map(StaffList.Part::within)
                .distinct()
                .filter(level -> divides(level, lattice.parts().get(part)))
                .map(level -> finer(part, level))
                .filter(finer -> make(finer, part))
                .forEach(finer -> add(
                        lattice.at(part, group),
                        finer.stream().map(each -> lattice.at(each, group)).toList(),
                        lattice.rule().additive()));
    }

    private static boolean divides(String level, StaffList.Part part) {
        return part.whole() ? !level.equals(part.within()) : part.within().equals(WITHIN.get(level));
    }

    /** The parts of a level that lie in a part. */
    private List<Integer> finer(int part, String level) {
        return IntStream.range(0, lattice.parts().size())
                .filter(each -> lattice.parts().get(each).within().equals(level))
                .filter(each -> LeftOver.lies(lattice.members(each), lattice.members(part)))
                .boxed()
                .toList();
    }

    /** Whether everybody in a part is in one of the finer ones, and in one only. */
    private boolean make(List<Integer> finer, int part) {
        BitSet together = new BitSet();
        finer.forEach(each -> together.or(lattice.members(each)));
        return together.equals(lattice.members(part))
                && finer.stream().mapToInt(lattice::size).sum() == lattice.size(part);
    }

    private void add(Optional<Cell> whole, List<Optional<Cell>> parts, boolean rounded) {
        if (whole.isPresent() && !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent)) {
            sums.add(new Sum(
                    whole.get(), parts.stream().flatMap(Optional::stream).toList(), rounded));
        }
    }

    /** Narrows every count until nothing more follows. */
    void tell() {
        for (int round = 0; round < ROUNDS && (once() || round == 0); round++) {
            if (lattice.impossible()) {
                return;
            }
        }
    }

    private boolean once() {
        boolean narrower = false;
        for (Sum sum : sums) {
            narrower |= narrow(sum);
            narrower |= sum.rounded() && narrowRounded(sum);
        }
        for (Cell cell : lattice.cells().filter(each -> !each.sum()).toList()) {
            narrower |= near(cell);
        }
        return narrower;
    }

    /** A count and its rounded number are near each other. */
    private boolean near(Cell cell) {
        RoundingRule rule = lattice.rule();
        boolean narrower = cell.narrow(cell.roundedLeast() - rule.within(), cell.roundedMost() + rule.within());
        return cell.narrowRounded(rule.least(cell.least()), rule.most(cell.most())) || narrower;
    }

    private static boolean narrow(Sum sum) {
        int least = sum.parts().stream().mapToInt(Cell::least).sum();
        int most = sum.parts().stream().mapToInt(Cell::most).sum();
        boolean narrower = sum.whole().narrow(least, most);
        for (Cell part : sum.parts()) {
            narrower |= part.narrow(
                    sum.whole().least() - most + part.most(), sum.whole().most() - least + part.least());
        }
        return narrower;
    }

    private static boolean narrowRounded(Sum sum) {
        int least = sum.parts().stream().mapToInt(Cell::roundedLeast).sum();
        int most = sum.parts().stream().mapToInt(Cell::roundedMost).sum();
        boolean narrower = sum.whole().narrowRounded(least, most);
        for (Cell part : sum.parts()) {
            narrower |= part.narrowRounded(
                    sum.whole().roundedLeast() - most + part.roundedMost(),
                    sum.whole().roundedMost() - least + part.roundedLeast());
        }
        return narrower;
    }
}
