package org.evenhand.report;

import static org.evenhand.report.Entry.characteristic;
import static org.evenhand.report.Entry.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Figure;

/**
 * Who is compared with the community: those who told us, or fewer of them where the community's figures do not count every answer, as
 * residents aged 16 to 64 leave out those of 65 and over.
 */
final class Compared {

    private Compared() {}

    /** Whether some of those who told us stand outside the comparison. */
    static boolean fewer(Source source, String characteristic) {
        Optional<BigDecimal> told = base(source.entries("REP-01"), characteristic);
        Optional<BigDecimal> compared = base(source.entries("REP-02"), characteristic);
        return told.isPresent() && compared.isPresent() && told.get().compareTo(compared.get()) != 0;
    }

    private static Optional<BigDecimal> base(List<Entry> entries, String characteristic) {
        return entries.stream()
                .filter(Entry.whole().and(characteristic(characteristic)).and(measure("share")))
                .map(Entry::figure)
                .filter(Figure::published)
                .flatMap(figure -> figure.denominator().stream())
                .findFirst();
    }
}
