package org.evenhand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final ControlTotals NONE = new ControlTotals(List.of());

    private static ControlTotals totals(int received, int rejected, int unknown, ControlTotals.Part... departments) {
        return totals(rows("leavers.csv", received, rejected, unknown, departments));
    }

    private static ControlTotals totals(ControlTotals.FileRows... files) {
        return new ControlTotals(
                List.of(new ControlTotals.Line("leavers", List.of(files), files[0].received(), BigDecimal.ZERO, 0, 0)));
    }

    private static ControlTotals.FileRows rows(
            String file, int received, int rejected, int unknown, ControlTotals.Part... departments) {
        return new ControlTotals.FileRows(
                file,
                received,
                received - rejected - unknown,
                unknown,
                rejected,
                Map.of("Sex", unknown),
                Map.of(),
                List.of(departments));
    }

    @Test
    void closesWhenTooManyAgesCannotBeRead() {
        assertThat(said(totals(ages(100, 2)))).isEmpty();
        assertThat(said(totals(ages(100, 3))))
                .containsExactly(
                        "leavers, column 'Born': more than 2% of the ages could not be read." + to("rejected-rows"));
    }

    private static ControlTotals.FileRows ages(int received, int unread) {
        return new ControlTotals.FileRows(
                "leavers.csv", received, received - unread, unread, 0, Map.of(), Map.of("Born", unread), List.of());
    }

    private static List<String> said(ControlTotals totals, Findings findings, Plausibility plausibility) {
        return Gate.test(totals, findings, plausibility, Map.of(), Map.of()).stream()
                .map(Gate.Crossed::text)
                .toList();
    }

    private static List<String> said(ControlTotals totals) {
        return said(totals, new Findings(), Plausibility.UNKNOWN);
    }

    private static List<String> said(Plausibility plausibility) {
        return said(NONE, new Findings(), plausibility);
    }

    private static String to(String gate) {
        return "\nTo go on all the same, say why: --acknowledge " + gate + "=REASON";
    }

    @Test
    void staysOpenAtTheThreshold() {
        assertThat(said(totals(100, 2, 1, new ControlTotals.Part("Parks", 60, 3))))
                .isEmpty();
    }

    @Test
    void closesAboveTheThreshold() {
        assertThat(said(totals(
                        1000, 21, 11, new ControlTotals.Part("Parks", 50, 3), new ControlTotals.Part("Legal", 49, 18))))
                .containsExactly(
                        "leavers: more than 2% of the rows were rejected." + to("rejected-rows"),
                        "leavers, department 'Parks': more than 5% of the rows were rejected."
                                + to("rejected-in-department"),
                        "leavers, column 'Sex': more than 1% of the codes are in no code list." + to("unknown-codes"));
    }

    @Test
    void asksEachFileToKeepTheThreshold() {
        assertThat(said(totals(rows("south.csv", 1000, 0, 0), rows("north.csv", 10, 1, 0))))
                .containsExactly("leavers, north.csv: more than 2% of the rows were rejected." + to("rejected-rows"));
    }

    @Test
    void keepsTheThresholdsOfAPlan() {
        assertThat(Gate.test(
                        totals(1000, 21, 0),
                        new Findings(),
                        Plausibility.UNKNOWN,
                        Map.of("rejected-rows", new BigDecimal("2.5")),
                        Map.of()))
                .isEmpty();
    }

    @Test
    void closesAtATotalThatDiffers() {
        Findings findings = new Findings();
        findings.add(Severity.NOTED, "E-TOTAL", Place.of("leavers.csv").row(9), "It differs.", "");
        assertThat(said(NONE, findings, Plausibility.UNKNOWN))
                .containsExactly(
                        "leavers.csv: a total printed below the rows is not what was read." + to("control-totals"));
    }

    @Test
    void closesWhereTheEarlierDateSaysSomethingElse() {
        assertThat(said(new Plausibility(
                        Optional.of(new Plausibility.Headcount(111, 100)),
                        Map.of("Parks", 10, "Legal", 9),
                        Map.of("religion", new BigDecimal("15.1"), "sex", new BigDecimal("15.0")),
                        List.of(),
                        Map.of(),
                        List.of())))
                .containsExactly(
                        "department 'Parks' has nobody, and had people on the earlier snapshot date."
                                + to("vanished-department"),
                        "the headcount changed by more than 10% since the earlier snapshot date." + to("headcount"),
                        "religion: the declaration rate fell by more than 15 points since the earlier snapshot date."
                                + to("declaration"));
    }

    @Test
    void saysNothingOfAHeadcountThatChangedLittleOrIsSmall() {
        for (Plausibility.Headcount count : List.of(
                new Plausibility.Headcount(110, 100),
                new Plausibility.Headcount(90, 100),
                new Plausibility.Headcount(60, 49))) {
            assertThat(said(new Plausibility(Optional.of(count), Map.of(), Map.of(), List.of(), Map.of(), List.of())))
                    .isEmpty();
        }
    }

    @Test
    void closesWhereEventsCoverAPartOfTheYearAndMoreWereToBeExpected() {
        assertThat(said(new Plausibility(
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        List.of(
                                new Plausibility.Flow("leavers", 10, 40),
                                new Plausibility.Flow("recruitment", 10, 39),
                                new Plausibility.Flow("recruitment", 12, 9000),
                                new Plausibility.Flow("leavers", 0, 0)),
                        Map.of("pay_bonus", new BigDecimal("5.1")),
                        List.of(new Plausibility.Median("pay_bonus", "fte_salary", "under 8000 pounds a year")))))
                .containsExactly(
                        "leavers: the events lie in 10 of the twelve months up to the snapshot date."
                                + to("partial-year"),
                        "pay_bonus: the snapshot date is outside more than 5% of the pay periods." + to("wrong-month"),
                        "pay_bonus, column 'fte_salary': half of the amounts are under 8000 pounds a year."
                                + to("implausible-pay"));
    }

    @Test
    void opensForAReason() {
        List<Gate.Crossed> crossed = Gate.test(
                totals(100, 3, 0),
                new Findings(),
                Plausibility.UNKNOWN,
                Map.of(),
                Map.of("rejected-rows", "Agency rows came by mistake."));
        assertThat(crossed).extracting(Gate.Crossed::closed).containsExactly(false);
        assertThat(crossed)
                .extracting(Gate.Crossed::text)
                .containsExactly(
                        "leavers: more than 2% of the rows were rejected. Acknowledged: Agency rows came by mistake.");
    }
}
