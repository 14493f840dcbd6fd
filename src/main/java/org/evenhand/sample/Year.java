package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.sample.Candidacy.Fate;

/**
 * A year of the council: who was there, who applied, who left, who is there.
 *
 * @param before the people of the earlier snapshot date
 * @param now the people of the snapshot date: those who stayed, a year on, and those who joined
 */
record Year(List<Person> before, List<Candidacy> applications, List<Departure> departures, List<Person> now) {

    static final LocalDate SNAPSHOT = LocalDate.of(2026, 3, 31);
    static final LocalDate EARLIER = LocalDate.of(2025, 3, 31);

    private static final int FIRST_ID = 10_000;

    /** The year that ends with so many people. */
    static Year of(int people, long seed) {
        Establishment establishment = new Establishment(people);
        LocalDate begin = EARLIER.plusDays(1);
        List<Candidacy> applications = new Recruitment(establishment, begin, Draw.of(seed, "recruitment"))
                .applications(Math.max(40, people * 5 / 4));
        List<Candidacy> external = appointed(applications, false);
        Career career = new Career(Draw.of(seed, "career"), begin);
        int staying = people - external.size();
        List<Person> before = workforce(establishment, staying * 1_000 / 890 + 1, career, seed);
        List<Departure> departures = career.departures(before, staying);
        List<Person> now = new ArrayList<>(career.aYearOn(
                stayed(before, departures), appointed(applications, true).size()));
        external.forEach(each -> now.add(career.joining(id(before.size() + now.size()), each)));
        return new Year(before, applications, departures, List.copyOf(now));
    }

    private static List<Candidacy> appointed(List<Candidacy> applications, boolean internal) {
        return applications.stream()
                .filter(each -> each.fate() == Fate.APPOINTED && each.internal() == internal)
                .toList();
    }

    private static List<Person> workforce(Establishment establishment, int count, Career career, long seed) {
        Draw draw = Draw.of(seed, "workforce");
        List<Post> posts = new ArrayList<>(establishment.withTop(count, draw));
        List<Post> further = posts.stream().filter(post -> post.tier() == 7).toList();
        draw.shuffle(posts);
        List<Asked> people = new Crowd(new StaffMix(), draw, EARLIER).of(posts);
        List<Person> workforce = new ArrayList<>();
        people.forEach(each -> workforce.add(career.serving(id(workforce.size()), each, further)));
        return workforce;
    }

    private static String id(int number) {
        return "0" + (FIRST_ID + number);
    }

    private static List<Person> stayed(List<Person> before, List<Departure> departures) {
        Set<String> gone = new HashSet<>();
        departures.forEach(each -> gone.add(each.person().id()));
        return before.stream().filter(each -> !gone.contains(each.id())).toList();
    }
}
