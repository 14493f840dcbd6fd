package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Those who left in a year before the last: only the extracts of cases, starters and leavers still know them.
 *
 * <p>Hidden here: of those who leave care work, one in three had begun in the same year; elsewhere three in a hundred.
 */
final class Past {

    /** What stands before the number of somebody who left before the council changed its numbers. */
    private static final String OLD_NUMBER = "00";

    private final int people;
    private final long seed;

    Past(int people, long seed) {
        this.people = people;
        this.seed = seed;
    }

    /** Those who left in the reporting year that ended so many years before the snapshot date. */
    List<Departure> departures(int yearsAgo) {
        Period period = Period.ago(yearsAgo);
        Draw draw = Draw.of(seed, "past " + yearsAgo);
        List<Post> posts = new ArrayList<>(new Establishment(people).posts(people, draw));
        draw.shuffle(posts);
        List<Asked> crowd = new Crowd(new StaffMix(), draw, period.first().minusDays(1)).of(posts);
        Career career = new Career(draw.branch(), period.first());
        List<Person> staff = new ArrayList<>();
        crowd.forEach(each -> staff.add(career.serving(id(yearsAgo, staff.size()), each, posts)));
        List<Departure> departures = career.departures(staff, people * 89 / 100);
        Set<Departure> early = Set.copyOf(Dealer.some(departures, draw, each -> inCare(each) ? 3_500 : 300));
        return departures.stream()
                .map(each -> early.contains(each) ? begunIn(period, each, draw) : each)
                .toList();
    }

    private static String id(int yearsAgo, int number) {
        return OLD_NUMBER + yearsAgo + (10_000 + number);
    }

    private static boolean inCare(Departure departure) {
        return departure.person().asked().post().team().function().equals("care");
    }

    private static Departure begunIn(Period period, Departure departure, Draw draw) {
        LocalDate start = new Period(period.first(), departure.date()).day(draw);
        return new Departure(departure.person().startingOn(start), departure.date(), departure.reason());
    }
}
