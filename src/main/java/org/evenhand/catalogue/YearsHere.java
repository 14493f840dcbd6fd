package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.DateColumn;

/** Adds how long people have been here: whole years of service on the snapshot date, and the bands that they fall into. */
final class YearsHere {

    static final String YEARS = "service_years";

    private static final List<Integer> BANDS = List.of(0, 1, 2, 5, 10, 20);

    private YearsHere() {}

    static void add(Population.Builder population, Snapshot snapshot) {
        if (snapshot.people().holds("service_start")) {
            AmountColumn years = years(
                    snapshot.people().date("service_start"), snapshot.facts().snapshotDate());
            population.amount(YEARS, years).dividedBy(bands(years));
        }
    }

    /** Completed years; nothing of somebody who is to begin after the snapshot date. */
    private static AmountColumn years(DateColumn began, LocalDate on) {
        AmountColumn.Builder years = new AmountColumn.Builder();
        for (int row = 0; row < began.size(); row++) {
            if (began.has(row) && !began.date(row).isAfter(on)) {
                years.add(BigDecimal.valueOf(ChronoUnit.YEARS.between(began.date(row), on)));
            } else {
                years.skip();
            }
        }
        return years.build();
    }

    private static Division bands(AmountColumn years) {
        return Division.of(
                "service",
                Kind.UNITS,
                years.size(),
                List.of(new Level(
                        "length of service",
                        row -> years.has(row) ? band(years.amount(row).intValueExact()) : "",
                        YearsHere::words)));
    }

    private static String band(int years) {
        return String.valueOf(BANDS.stream()
                .filter(from -> from <= years)
                .reduce(0, Math::max)
                .intValue());
    }

    private static String words(String band) {
        int at = BANDS.indexOf(Integer.parseInt(band));
        if (at == BANDS.size() - 1) {
            return band + " years and over";
        }
        int last = BANDS.get(at + 1) - 1;
        return switch (at) {
            case 0 -> "Under 1 year";
            case 1 -> "1 year";
            default -> band + " to " + last + " years";
        };
    }
}
