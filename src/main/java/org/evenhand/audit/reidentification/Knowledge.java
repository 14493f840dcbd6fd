package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a reader knows: counts of people, each unknown and not negative, and statements about sums of them.
 *
 * <p>Every end of an interval is shown by a list of counts that fits all statements, checked by addition: so a solver that is wrong can
 * make an interval too narrow, which refuses a release, but never too wide.
 */
final class Knowledge {

    private final int unknowns;
    private final List<Statement> statements;

    Knowledge(int unknowns, List<Statement> statements) {
        this.unknowns = unknowns;
        this.statements = List.copyOf(statements);
    }

    /** The same, and a further statement. */
    Knowledge and(Statement further) {
        List<Statement> more = new ArrayList<>(statements);
        more.add(further);
        return new Knowledge(unknowns, more);
    }

    int unknowns() {
        return unknowns;
    }

    List<Statement> statements() {
        return statements;
    }

    /**
     * The numbers that a sum of counts can still be; empty where no people fit what is said, so that what is said cannot be true.
     */
    Optional<Interval> of(BitSet sum) {
        Optional<int[]> fewest = Extreme.of(this, sum, Extreme.FEWEST).filter(this::fits);
        Optional<int[]> most = Extreme.of(this, sum, Extreme.MOST).filter(this::fits);
        return fewest.isPresent() && most.isPresent()
                ? Optional.of(new Interval(Statement.sum(sum, fewest.get()), Statement.sum(sum, most.get())))
                : Optional.empty();
    }

    private boolean fits(int[] people) {
        return people.length == unknowns
                && IntStream.of(people).allMatch(each -> each >= 0)
                && statements.stream().allMatch(statement -> statement.fits(people));
    }
}
