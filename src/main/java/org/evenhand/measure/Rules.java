package org.evenhand.measure;

/**
 * What a policy asks of a figure before it is printed; every test reads released counts only.
 *
 * @param hideBelow counts under this are not shown
 * @param shareBase fewest people that a percentage may rest on
 * @param unitShareBase the same for a part that lies two levels down, such as a team
 * @param events fewest events on either side of a ratio
 * @param payPeople fewest people on either side of a pay figure
 * @param declared share of people, per cent, who must have told us before groups are compared
 */
public record Rules(int hideBelow, int shareBase, int unitShareBase, int events, int payPeople, int declared) {

    /** The words for a count that is not shown. */
    public String hidden() {
        return "Fewer than " + hideBelow + ", or withheld so that nobody can be identified.";
    }

    /** How many must be in a part that is looked at: {@code at least 25 people}, and {@code anybody} where one is enough. */
    String enough(String unit) {
        return shareBase > 1 ? "at least " + shareBase + " " + unit : "anybody";
    }
}
