package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * How many members networks have beside the staff who share the characteristic that each network is about.
 *
 * <p>A number of people, and per cent: {@code members / staff who told us that they share it}, all groups but the one that others are compared
 * with. Higher is better; more than 100 where others have joined. Undefined where the register names no characteristic, or one of which no
 * group is the comparator. Source: own definition, a ratio of two numbers of people.
 *
 * @param population name of the population of members
 * @param level the level whose parts are networks, each within the part that names the characteristic
 * @param of name of the population of staff
 */
public record Membership(String population, String level, String of) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(of), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population).orElseGet(() -> {
            Counts members = released.of(population).orElseThrow();
            return members.parts(level).stream()
                    .flatMap(network -> network(terms, released, members, network))
                    .toList();
        });
    }

    private Stream<Figure> network(Terms terms, Released released, Counts members, Part network) {
        Cells cells = new Cells(members, released.rules(), terms.minimum());
        Figure figure = cells.at(network);
        Figure count = cells.headcount(network, figure);
        Figure rate = figure.measuring("rate", Unit.PER_CENT);
        Optional<Characteristic> about = Characteristic.of(
                        members.path(network).get(1).code())
                .filter(by -> terms.by().contains(by) && !by.comparator().isEmpty());
        Optional<Counts> staff = about.flatMap(by -> released.of(of).filter(each -> each.holds(by)));
        return Stream.of(
                count,
                staff.map(each -> rate(
                                rate,
                                network,
                                count,
                                new Cells(each, released.rules(), terms.minimum()),
                                about.orElseThrow()))
                        .orElseGet(() -> rate.absent(
                                Status.Z, "The register names no characteristic that some of the staff share.")));
    }

    private static Figure rate(Figure rate, Part network, Figure count, Cells all, Characteristic by) {
        Counts staff = all.counts();
        if (!all.enoughTold(staff.whole(), by)) {
            return all.tooFewTold(rate);
        }
        Count sharing = Cells.others(by, by.groups().group(by.comparator()))
                .map(group -> staff.count(staff.whole(), by, group))
                .reduce(Count.NONE, Count::plus);
        if (!count.published() || sharing.value() < Math.max(1, all.rules().hideBelow())) {
            return rate.absent(Status.C, all.rules().hidden());
        }
        if (sharing.value() < all.fewest()) {
            return rate.absent(Status.U, "The percentage would rest on fewer than " + all.fewest() + " people.");
        }
        BigDecimal members = BigDecimal.valueOf(network.size());
        Figure printed = rate.from(members, sharing.amount(), sharing.basis())
                .published(Cells.perCent(members, sharing.amount()));
        return sharing.slack() == 0
                ? printed
                : printed.between(
                        Cells.perCent(members, BigDecimal.valueOf(sharing.most())),
                        Cells.perCent(members, BigDecimal.valueOf(Math.max(1, sharing.least()))));
    }
}
