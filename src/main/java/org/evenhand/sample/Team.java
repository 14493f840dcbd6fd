package org.evenhand.sample;

/**
 * A team of the council.
 *
 * @param front whether most of its people serve residents in person: then more of its posts are in the lower grades
 * @param women about how many in a hundred are women
 * @param parts its share of the department
 */
record Team(String department, String name, String function, boolean front, int women, int parts) {

    static Team of(Resource.Row row) {
        return new Team(
                row.cell("department"),
                row.cell("team"),
                row.cell("function"),
                row.cell("kind").equals("front"),
                Integer.parseInt(row.cell("women")),
                Integer.parseInt(row.cell("team_parts")));
    }

    /** One of several teams that do the same work in different places. */
    Team numbered(int number) {
        return new Team(department, name + " " + number, function, front, women, parts);
    }
}
