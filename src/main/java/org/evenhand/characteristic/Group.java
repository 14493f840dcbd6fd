package org.evenhand.characteristic;

import java.util.Optional;

/**
 * A node of a {@link GroupTree}: those who gave one answer, or one of several answers.
 *
 * @param index its place in the tree
 * @param code its word in figures
 * @param label its words for a reader
 * @param parent the group that it is part of; empty only for everybody
 * @param from the coarsest detail at which it is told apart
 * @param answer what those in it did: told us, or one of the ways of not telling us
 */
public record Group(int index, String code, String label, Optional<Group> parent, Detail from, Answer answer) {

    /** The code of everybody, whatever they answered. */
    public static final String ALL = "all";

    /** The code of those who have not told us, for whatever reason. */
    public static final String NOT_KNOWN = "not_known";

    /** Whether those in it told us. */
    public boolean declared() {
        return answer == Answer.DECLARED && parent.isPresent();
    }
}
