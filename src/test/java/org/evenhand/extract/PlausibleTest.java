package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.evenhand.quality.Gate;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlausibleTest {

    @TempDir
    Path path;

    private static String[] lines(String headings, int count, IntFunction<String> row) {
        return Stream.concat(Stream.of(headings), IntStream.range(0, count).mapToObj(row))
                .toArray(String[]::new);
    }

    private static List<String> crossed(Folder folder) {
        return folder.read().gates(folder.plan(), Map.of()).stream()
                .map(Gate.Crossed::message)
                .toList();
    }

    private Folder workforce(String file, int count, IntFunction<String> department, IntFunction<String> religion)
            throws IOException {
        return new Folder(path)
                .with(
                        file,
                        lines(
                                "person_id,sex,department,religion",
                                count,
                                i -> "P" + i + ",F," + department.apply(i) + "," + religion.apply(i)));
    }

    @Test
    void saysWhatChangedSinceTheEarlierDate() throws IOException {
        workforce("previous/2025-03-31/workforce_snapshot.csv", 100, i -> i < 10 ? "Legal" : "Parks", i -> "Sikh");
        Folder folder =
                workforce("workforce_snapshot.csv", 80, i -> "Parks", i -> i < 20 ? "Prefer not to say" : "Sikh");
        assertThat(crossed(folder))
                .containsExactly(
                        "department 'Legal' has nobody, and had people on the earlier snapshot date.",
                        "the headcount changed by more than 10% since the earlier snapshot date.",
                        "religion: the declaration rate fell by more than 15 points since the earlier snapshot date.");
    }

    @Test
    void saysThatEventsAndPayAreOfAnotherTime() throws IOException {
        Folder folder = workforce("workforce_snapshot.csv", 30, i -> "Parks", i -> "Sikh")
                .with(
                        "leavers.csv",
                        lines(
                                "person_id,leave_date",
                                60,
                                i -> "L" + i + ",2025-" + (i % 2 == 0 ? "05-" : "11-") + (10 + i % 20)))
                .with(
                        "recruitment.csv",
                        lines(
                                "application_id,applied_date",
                                48,
                                i -> "A" + i + ",20"
                                        + (i % 12 < 3 ? "26-0" + (i % 12 + 1) : "25-" + twoDigits(i % 12 + 1)) + "-15"))
                .with(
                        "pay_bonus.csv",
                        lines(
                                "person_id,pay_period_start,pay_period_end,hourly_rate,fte_salary",
                                30,
                                i -> "P" + i + ",2026-02-01,2026-02-28,18.00,2400"));
        assertThat(crossed(folder))
                .containsExactly(
                        "leavers: the events lie in 8 of the twelve months up to the snapshot date.",
                        "pay_bonus: the snapshot date is outside more than 5% of the pay periods.",
                        "pay_bonus, column 'fte_salary': half of the amounts are under 8000 pounds a year, as if they were of another period.");
    }

    @Test
    void saysThatMostEventsAreOfOtherYears() throws IOException {
        Folder folder = workforce("workforce_snapshot.csv", 30, i -> "Parks", i -> "Sikh");
        assertThat(crossed(leavers(folder, 30))).isEmpty();
        assertThat(crossed(leavers(folder, 31)))
                .containsExactly(
                        "leavers: more than 50% of the events are after the snapshot date, or none is of the three years up to it."
                                + " Perhaps its year is wrong.");
    }

    /** Ten years of leavers are a history, and no mistake. */
    @Test
    void saysNothingOfALongHistory() throws IOException {
        Folder folder = workforce("workforce_snapshot.csv", 30, i -> "Parks", i -> "Sikh");
        assertThat(crossed(leavers(folder, 59, "2016-"))).isEmpty();
        assertThat(crossed(leavers(folder, 60, "2016-"))).hasSize(1);
    }

    private static Folder leavers(Folder folder, int outside) throws IOException {
        return leavers(folder, outside, "2026-");
    }

    private static Folder leavers(Folder folder, int outside, String year) throws IOException {
        return folder.with(
                "leavers.csv",
                lines(
                        "person_id,leave_date",
                        60,
                        i -> "L" + i + "," + (i < outside ? year : "2025-") + twoDigits(4 + i % 6) + "-01"));
    }

    private static String twoDigits(int month) {
        return month < 10 ? "0" + month : String.valueOf(month);
    }

    @Test
    void takesItsThresholdsFromThePlanAndRefusesWhatIsNone() throws IOException {
        workforce("previous/2025-03-31/workforce_snapshot.csv", 100, i -> "Parks", i -> "Sikh");
        Folder folder = workforce("workforce_snapshot.csv", 80, i -> "Parks", i -> "Sikh");
        assertThat(crossed(folder.with("extracts.yaml", "gates: { headcount: 25 }")))
                .isEmpty();
        folder.with("extracts.yaml", "gates: { headcuont: 25, declaration: many }");
        assertThat(Assertions.catchThrowableOfType(SetUpException.class, folder::plan)
                        .mistakes())
                .containsExactly(
                        "extracts.yaml:1: 'headcuont' is not known here. Known are: rejected-rows, rejected-in-department, unknown-codes,"
                                + " control-totals, vanished-department, headcount, declaration, partial-year, out-of-period,"
                                + " wrong-month, implausible-pay.\nPerhaps 'headcount' was meant.",
                        "extracts.yaml:1: 'declaration' must be a number.\nTo let more through, write the most, like this: declaration: 5");
    }
}
