package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who stand in the list of staff but are not the council's own: agency workers, and people who work for schools. */
final class Beside {

    private static final Terms AGENCY = new Terms("agency", "full_time", Terms.FULL_TIME);
    private static final Terms SCHOOL = new Terms("permanent", "term_time", 3_182);

    private Beside() {}

    static List<StaffRow> rows(int people, long seed, LocalDate on, int awardsAgo) {
        Draw draw = Draw.of(seed, "beside " + on);
        int agency = Math.max(1, people / 60);
        List<Post> posts = new ArrayList<>(new Establishment(people).posts(agency + Math.max(2, people / 30), draw));
        draw.shuffle(posts);
        List<Asked> crowd = new Crowd(new StaffMix(), draw, on).of(posts);
        List<StaffRow> rows = new ArrayList<>();
        for (Asked each : crowd) {
            boolean school = rows.size() >= agency;
            rows.add(row((school ? "S" : "A") + (1_000 + rows.size()), each, school, on, awardsAgo));
        }
        return rows;
    }

    private static StaffRow row(String id, Asked asked, boolean school, LocalDate on, int awardsAgo) {
        Terms terms = school ? SCHOOL : AGENCY;
        Person person = new Person(id, asked, 0, terms, on.minusDays(200), Optional.empty());
        return new StaffRow(person, asked.post(), terms, id + "-1", true, school, on, awardsAgo);
    }
}
