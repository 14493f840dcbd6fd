package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everybody who worked for the council in the three years that events are kept for. */
final class Roll {

    private final List<Employment> all = new ArrayList<>();
    private final List<Employment> kept = new ArrayList<>();

    Roll(Year year, Past past) {
        year.now().forEach(each -> kept.add(new Employment(each, Year.SNAPSHOT, Career.STAYS)));
        year.departures().forEach(each -> kept.add(of(each)));
        all.addAll(kept);
        past.departures(1).forEach(each -> all.add(of(each)));
        past.departures(2).forEach(each -> all.add(of(each)));
    }

    private static Employment of(Departure departure) {
        return new Employment(departure.person(), departure.date(), departure.reason());
    }

    /** Those who were employed for some part of a period. */
    List<Employment> in(Period period) {
        return all.stream().filter(each -> each.in(period)).toList();
    }

    /** Those who began in a period. */
    List<Employment> startedIn(Period period) {
        return all.stream().filter(each -> period.holds(each.first())).toList();
    }

    /** Those whom a system still holds that forgets people a year after they have left. */
    List<Employment> kept() {
        return kept;
    }

    List<Employment> keptIn(Period period) {
        return kept.stream().filter(each -> each.in(period)).toList();
    }

    List<Employment> on(LocalDate day) {
        return all.stream().filter(each -> each.on(day)).toList();
    }

    /** Those who left in a period, by their last day. */
    List<Departure> leftIn(Period period) {
        return all.stream()
                .filter(each -> !each.goesOn() && period.holds(each.last()))
                .map(each -> new Departure(each.person(), each.last(), each.reason()))
                .toList();
    }
}
