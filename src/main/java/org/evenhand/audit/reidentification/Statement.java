package org.evenhand.audit.reidentification;

import java.util.BitSet;

/**
 * What a reader knows of a sum of unknown counts.
 *
 * @param place where it stands, for a message: never a value
 * @param unknowns which counts are added
 * @param least the smallest that the sum can be
 * @param most the largest
 */
record Statement(String place, BitSet unknowns, int least, int most) {

    Statement {
        unknowns = (BitSet) unknowns.clone();
    }

    @Override
    public BitSet unknowns() {
        return (BitSet) unknowns.clone();
    }

    /** Whether these people fit, by adding them up. */
    boolean fits(int[] people) {
        int sum = sum(unknowns, people);
        return sum >= least && sum <= most;
    }

    static int sum(BitSet unknowns, int[] people) {
        return unknowns.stream().map(each -> people[each]).sum();
    }
}
