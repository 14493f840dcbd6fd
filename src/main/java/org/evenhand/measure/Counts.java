package org.evenhand.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Unit;

/** The counts of one population as they were released: all that a measure may derive figures from. Only disclosure makes them. */
public interface Counts {

    String population();

    LocalDate date();

    Unit unit();

    /** Whether the population's extract holds the characteristic at all. */
    boolean holds(Characteristic by);

    /** The whole population. */
    Part whole();

    /** The parts of a level, in order; none where there are none. */
    List<Part> parts(String level);

    /** The parts from the whole down to this one. */
    List<Part> path(Part part);

    /** How many levels a part lies below the whole. */
    int depth(Part part);

    /** How finely a part may be shown by a characteristic; empty where it may not be. */
    Optional<Detail> detail(Part part, Characteristic by);

    /** How many of a part are in a group; nobody, rounded, where the part may not be shown so finely. */
    Count count(Part part, Characteristic by, Group group);

    /** Whether a part may be shown as finely as this group. */
    default boolean shows(Part part, Characteristic by, Group group) {
        return detail(part, by)
                .filter(detail -> group.from().compareTo(detail) <= 0)
                .isPresent();
    }

    /** Whether an amount of this name is known of anybody: no secret. */
    boolean measures(String column);

    /** A pay statistic that may be shown, exact or rounded as the policy says. */
    Optional<PayStatistic> pay(PayCell cell);

    /** The same as a level in pounds, which no law orders: only of enough people, and rounded where counts are. */
    Optional<PayStatistic> payLevel(PayCell cell);

    /** What a pay statistic that is shown rests on. */
    Basis payBasis(PayCell cell);

    /** The part of a level with this code. */
    default Optional<Part> part(String level, String code) {
        return parts(level).stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /** The same part here as in another population. */
    default Optional<Part> part(Part elsewhere) {
        return elsewhere.whole() ? Optional.of(whole()) : part(elsewhere.level(), elsewhere.code());
    }

    /** Whether there are parts of this level, and this is none of them: it was not there, or too small to stand by itself. */
    default boolean lacks(Part part) {
        return !parts(part.level()).isEmpty() && part(part.level(), part.code()).isEmpty();
    }

    /** Whether sizes may be printed as they are: not where they are what other sizes of the same release leave. */
    default boolean printsSizes() {
        return true;
    }

    /** Everybody of a part, as the counts of its groups add up. */
    default Count everybody(Part part, Characteristic by) {
        return count(part, by, by.groups().root());
    }

    /** Those of a part who told us. */
    default Count declared(Part part, Characteristic by) {
        return declared(part, by, any -> true);
    }

    /** Those of a part who told us that they are in one of the chosen groups, of two where there are two. */
    default Count declared(Part part, Characteristic by, Predicate<Group> chosen) {
        return by.groups().declaredAt(Detail.BINARY).stream()
                .filter(chosen)
                .map(group -> count(part, by, group))
                .filter(count -> count.value() > 0)
                .reduce(Count.NONE, Count::plus);
    }
}
