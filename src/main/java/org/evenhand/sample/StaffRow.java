package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One contract in the list of staff.
 *
 * @param awardsAgo how many pay awards before the latest
 */
record StaffRow(
        Person person,
        Post post,
        Terms terms,
        String postNumber,
        boolean main,
        boolean school,
        LocalDate on,
        int awardsAgo) {

    /** All contracts of these people: two rows for those with two posts. */
    static List<StaffRow> of(List<Person> people, LocalDate on, int awardsAgo) {
        List<StaffRow> rows = new ArrayList<>();
        for (Person person : people) {
            Post post = person.asked().post();
            rows.add(new StaffRow(person, post, person.terms(), person.id() + "-1", true, false, on, awardsAgo));
            person.second()
                    .ifPresent(more -> rows.add(new StaffRow(
                            person, more.post(), more.terms(), person.id() + "-2", false, false, on, awardsAgo)));
        }
        return rows;
    }

    static void sort(List<StaffRow> rows) {
        rows.sort(Comparator.comparing(StaffRow::postNumber));
    }

    String salary() {
        int point = main ? person.point() : 1;
        return String.valueOf(PayScale.salary(post.grade(), point, awardsAgo));
    }
}
