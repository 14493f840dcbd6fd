package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** Residents who were asked and who rated services, each characteristic apart, and the contracts of services. */
final class ResidentPopulations {

    private static final List<Characteristic> ASKED =
            List.of(Characteristic.AGE, Characteristic.SEX, Characteristic.ETHNICITY, Characteristic.DISABILITY);

    private final Snapshot snapshot;
    private final LocalDate date;

    private ResidentPopulations(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.date = snapshot.facts().snapshotDate();
    }

    static List<Population> of(Snapshot snapshot) {
        ResidentPopulations residents = new ResidentPopulations(snapshot);
        List<Population> populations = new ArrayList<>();
        if (snapshot.has(Dataset.ENGAGEMENT_LOG)) {
            ASKED.forEach(by -> populations.add(residents.tookPart(by)));
        }
        if (snapshot.has(Dataset.SERVICE_EQUITY)) {
            ASKED.forEach(by -> populations.add(residents.rated(by)));
            populations.add(residents.contracts().build());
        }
        return populations;
    }

    /** Those who took part in the exercises of the year. */
    private Population tookPart(Characteristic by) {
        Table<?> log = snapshot.events(Dataset.ENGAGEMENT_LOG, 12);
        CountedPeople people = new CountedPeople(by);
        for (int row = 0; row < log.size(); row++) {
            if (CountedPeople.isAbout(by, log.text("characteristic").word(row))) {
                people.add(
                        log.text("category").word(row),
                        log.text("exercise").word(row),
                        CountedPeople.number(log, "participants", row),
                        "");
            }
        }
        return people.population("engagement_log", date, "exercise", "");
    }

    /** Those who rated a service; whoever is in no category of the characteristic has not told us. */
    private Population rated(Characteristic by) {
        Table<?> ratings = snapshot.table(Dataset.SERVICE_EQUITY);
        TextColumn about = ratings.text("characteristic");
        IntPredicate rating = row ->
                !ratings.text("contract").has(row) && ratings.amount("base").has(row);
        Map<String, int[]> untold = new LinkedHashMap<>();
        CountedPeople people = new CountedPeople(by);
        IntStream.range(0, ratings.size()).filter(rating).forEach(row -> {
            boolean everybody = !about.has(row);
            if (everybody || CountedPeople.isAbout(by, about.word(row))) {
                Rating one = Rating.of(ratings, row);
                one.addTo(untold.computeIfAbsent(one.service(), service -> new int[2]), everybody ? 1 : -1);
                if (!everybody) {
                    one.addTo(people);
                }
            }
        });
        boolean told = people.size() > 0;
        untold.forEach((service, left) -> {
            if (told) {
                new Rating(service, "", Math.max(0, left[0]), Math.max(0, left[1])).addTo(people);
            }
        });
        return people.population("service_equity, satisfaction", date, "service", "rating");
    }

    /** So many favourable answers of so many. */
    private record Rating(String service, String category, int base, int favourable) {

        static Rating of(Table<?> ratings, int row) {
            return new Rating(
                    ratings.text("service").word(row),
                    ratings.text("category").word(row),
                    CountedPeople.number(ratings, "base", row),
                    CountedPeople.number(ratings, "value", row));
        }

        void addTo(int[] sums, int times) {
            sums[0] += times * base;
            sums[1] += times * favourable;
        }

        void addTo(CountedPeople people) {
            int best = Math.min(base, favourable);
            people.add(category, service, best, "favourable").add(category, service, base - best, "other");
        }
    }

    /** Contracts, and whether each asks for equality and for figures on the workforce. */
    private EventPopulation contracts() {
        Table<?> all = snapshot.table(Dataset.SERVICE_EQUITY);
        Table<?> rows = all.where(row -> all.text("contract").has(row));
        return EventPopulation.of("service_equity, contracts", rows, date, Unit.CONTRACTS)
                .told(
                        "equality terms",
                        EventPopulation.whether(
                                "equality terms",
                                Items.of(rows).says("equality_clause", EventPopulation.YES),
                                "With equality conditions",
                                "Without equality conditions"))
                .sizes("department")
                .told(
                        "workforce figures",
                        EventPopulation.whether(
                                "workforce figures",
                                Items.of(rows).says("workforce_data", EventPopulation.YES),
                                "With figures on the supplier's workforce",
                                "Without figures on the supplier's workforce"))
                .sizes("department");
    }
}
