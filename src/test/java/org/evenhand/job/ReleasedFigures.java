package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.CsvFile;

/** The figures of a finished release about sex and about everybody, read from its {@code figures.csv}. */
record ReleasedFigures(List<CSVRecord> rows) {

    /** Runs the plan in {@code sample-data} of a folder under the policy {@code exact}. */
    static ReleasedFigures exact(Path folder, String date) throws IOException, InterruptedException {
        Program.Ended ended = Program.in(folder)
                .run("run", "--policy", "exact", "--recipient", "HR analytics", "--purpose", "a check");
        assertThat(ended.exit()).as(ended.said()).isZero();
        return madeIn(folder, date);
    }

    /** The figures of the first release under the policy {@code exact}. */
    static ReleasedFigures madeIn(Path folder, String date) throws IOException {
        return new ReleasedFigures(CsvFile.rows(folder.resolve("restricted/exact/" + date + "/r1/figures.csv")));
    }

    BigDecimal number(String indicator, String within, String part, String group, String measure) {
        return new BigDecimal(figure(indicator, within, part, group, measure).get("value"));
    }

    CSVRecord figure(String indicator, String within, String part, String group, String measure) {
        return rows.stream()
                .filter(each -> each.get("indicator").equals(indicator)
                        && (each.get("characteristic").equals("sex") || group.equals("all"))
                        && each.get("within").equals(within)
                        && each.get("within_value").equals(part)
                        && each.get("group").equals(group)
                        && each.get("measure").equals(measure))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(indicator + " has no " + measure + " of " + group + " in " + part));
    }

    /** A rate of the whole or of a part, by what it rests on. */
    void counts(String indicator, String within, String part, String group, int events, int base) {
        CSVRecord rate = figure(indicator, within, part, group, "rate");
        assertThat(rate.get("numerator")).isEqualTo(String.valueOf(events));
        assertThat(rate.get("denominator")).isEqualTo(String.valueOf(base));
    }
}
