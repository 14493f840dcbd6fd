package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;

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
            Table<?> ratings = snapshot.table(Dataset.SERVICE_EQUITY);
            ASKED.forEach(by -> populations.add(Ratings.of(ratings, by, residents.date)));
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
                        log.text("place").word(row),
                        CountedPeople.number(log, "participants", row),
                        "");
            }
        }
        return people.population("engagement_log", date, "exercise", "");
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
