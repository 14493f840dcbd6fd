package org.evenhand.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Field;

/** The totals that a sheet has: below its rows they are compared with what was read, among them they are rejected. */
final class Footers {

    private final Dataset dataset;
    private final Place place;
    private final Findings findings;
    private final List<Row> last = new ArrayList<>();

    Footers(Dataset dataset, Place place, Findings findings) {
        this.dataset = dataset;
        this.place = place;
        this.findings = findings;
    }

    /** Whether a row is a total, which is then kept until it is known what follows. */
    boolean take(Row row) {
        boolean footer = Footer.is(row);
        if (footer) {
            last.add(row);
        }
        return footer;
    }

    boolean none() {
        return last.isEmpty();
    }

    /** A row follows, so that the totals before it stand among the rows: how many were rejected. */
    int rejectAmongRows() {
        int rejected = last.size();
        last.forEach(total -> findings.add(
                Severity.REJECTED,
                "E-TOTAL-ROW",
                place.row(total.number()),
                "a total among the rows. The row was left out.",
                ""));
        last.clear();
        return rejected;
    }

    /**
     * Compares the totals below the rows with the rows: how many agreed.
     *
     * @param seen how many rows were read
     * @param kept the rows whose amounts are summed; none where some were not kept, or became several
     */
    int agreed(Header header, int seen, Optional<List<Row>> kept) {
        int agreed = 0;
        for (Row footer : last) {
            List<Boolean> agreements = Footer.agreements(
                    footer, seen, index -> kept.flatMap(rows -> sum(header, index, rows)), index -> field(header, index)
                            .isPresent());
            agreed += (int) agreements.stream().filter(agrees -> agrees).count();
            note(footer, agreements);
        }
        return agreed;
    }

    private void note(Row footer, List<Boolean> agreements) {
        if (agreements.contains(false)) {
            findings.add(
                    Severity.NOTED,
                    "E-TOTAL",
                    place.row(footer.number()),
                    "the total printed below the rows is not what was read.",
                    "Perhaps the file was cut short, or rows were removed: export it again.");
        } else {
            String outcome = agreements.isEmpty() ? "it holds no total." : "its total agrees with what was read.";
            findings.add(
                    Severity.NOTED,
                    "E-FOOTER",
                    place.row(footer.number()),
                    "a line below the rows was passed over; " + outcome,
                    "");
        }
    }

    private Optional<Field> field(Header header, int index) {
        return header.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .flatMap(entry -> dataset.schema().field(entry.getKey()).stream())
                .filter(field -> field.type() == BigDecimal.class || field.type() == Integer.class)
                .findFirst();
    }

    /** The sum of a column of amounts. */
    private Optional<BigDecimal> sum(Header header, int index, List<Row> rows) {
        List<String> kept = new ArrayList<>(header.columns().keySet());
        return field(header, index).map(field -> rows.stream()
                .map(row -> Amounts.read(row.cell(kept.indexOf(field.column())).text())
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
