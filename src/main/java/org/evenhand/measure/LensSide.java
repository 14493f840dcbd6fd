package org.evenhand.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.measure.Lens.Side;

/**
 * Everybody on one side of a lens: one part, where the population is divided by the lens, else the units that make the side up, whose
 * released counts are added.
 *
 * @param own the parts of this side
 * @param others the units of the other side; none where the population is divided by the lens
 */
record LensSide(Counts all, List<Part> own, List<Part> others) {

    /** A side of at least so many; empty where neither the lens nor units divide the population so. */
    static Optional<LensSide> of(Counts all, Lens lens, Side side, int fewest) {
        return all.part(lens.level(), side.code())
                .map(part -> new LensSide(all, List.of(part), List.of()))
                .or(() -> lens.unit().flatMap(unit -> ofUnits(all, unit, lens, side)))
                .filter(each -> each.size() >= fewest);
    }

    /** Units that the lens names are on this side of it; they are all of it where they hold as many people as it does. */
    private static Optional<LensSide> ofUnits(Counts all, String unit, Lens lens, Side side) {
        List<Part> units = units(all, unit);
        List<Part> here = units.stream()
                .filter(part -> lens.names(part.code().toLowerCase(Locale.ROOT)))
                .toList();
        List<Part> elsewhere =
                units.stream().filter(part -> !here.contains(part)).toList();
        return all.part(lens.bySize(), Side.HERE.code())
                .filter(part -> part.size() == whole(here)
                        && whole(units) == all.whole().size())
                .map(part ->
                        side == Side.HERE ? new LensSide(all, here, elsewhere) : new LensSide(all, elsewhere, here));
    }

    /** The parts of a level, and the groups of them that are not divided into any. */
    private static List<Part> units(Counts all, String unit) {
        List<Part> parts = all.parts(unit);
        List<Part> divided = parts.stream()
                .flatMap(part -> all.path(part).stream())
                .distinct()
                .toList();
        return Stream.concat(
                        all.parts(unit + " group").stream().filter(group -> !divided.contains(group)), parts.stream())
                .toList();
    }

    private static int whole(List<Part> units) {
        return units.stream().mapToInt(Part::size).sum();
    }

    /** Whether its stages are told apart. */
    boolean divided() {
        return others.isEmpty();
    }

    /** The one part that it is, where the population is divided by the lens. */
    Part part() {
        return own.get(0);
    }

    int size() {
        return whole(own);
    }

    /** How finely all of its parts may be shown, and those of the other side, which it is what is left of. */
    Optional<Detail> detail(Characteristic by) {
        List<Optional<Detail>> details = Stream.concat(own.stream(), others.stream())
                .map(part -> all.detail(part, by))
                .toList();
        return details.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : details.stream().map(Optional::orElseThrow).min(Detail::compareTo);
    }

    /** The sum of its parts, which is as near to the truth as the whole without the other side. */
    Count count(Characteristic by, Group group) {
        Count sum = sum(own, by, group);
        if (divided()) {
            return sum;
        }
        Count left = all.count(all.whole(), by, group).without(sum(others, by, group));
        int off = Math.abs(left.value() - sum.value());
        return new Count(sum.value(), sum.basis(), Math.min(sum.slack(), left.slack() + off));
    }

    private Count sum(List<Part> parts, Characteristic by, Group group) {
        return parts.stream()
                .map(part -> all.count(part, by, group))
                .reduce(Count::plus)
                .orElse(Count.NONE);
    }
}
