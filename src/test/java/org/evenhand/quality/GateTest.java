package org.evenhand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {

    private static ControlTotals totals(ControlTotals.FileRows... files) {
        return new ControlTotals(
                List.of(new ControlTotals.Line("leavers", List.of(files), files[0].received(), BigDecimal.ZERO, 0)));
    }

    private static ControlTotals totals(int received, int rejected, int unknown) {
        return totals(rows("leavers.csv", received, rejected, unknown));
    }

    private static ControlTotals.FileRows rows(String file, int received, int rejected, int unknown) {
        return new ControlTotals.FileRows(
                file, received, received - rejected - unknown, unknown, rejected, Map.of("Sex", unknown));
    }

    @Test
    void staysOpenAtTheThreshold() {
        assertThat(Gate.test(totals(100, 2, 1), Map.of())).isEmpty();
    }

    @Test
    void closesAboveTheThreshold() {
        assertThat(Gate.test(totals(100, 3, 2), Map.of()))
                .extracting(Gate.Crossed::text)
                .containsExactly(
                        "leavers: more than 2% of the rows were rejected.\nTo go on all the same, say why: --acknowledge rejected-rows=REASON",
                        "leavers, column 'Sex': more than 1% of the codes are in no code list.\n"
                                + "To go on all the same, say why: --acknowledge unknown-codes=REASON");
    }

    @Test
    void opensForAReason() {
        List<Gate.Crossed> crossed =
                Gate.test(totals(100, 3, 0), Map.of("rejected-rows", "Agency rows came by mistake."));
        assertThat(crossed).extracting(Gate.Crossed::closed).containsExactly(false);
        assertThat(crossed)
                .extracting(Gate.Crossed::text)
                .containsExactly(
                        "leavers: more than 2% of the rows were rejected. Acknowledged: Agency rows came by mistake.");
    }

    @Test
    void asksEachFileToKeepTheThreshold() {
        assertThat(Gate.test(totals(rows("south.csv", 1000, 0, 0), rows("north.csv", 10, 1, 0)), Map.of()))
                .extracting(Gate.Crossed::message)
                .containsExactly("leavers, north.csv: more than 2% of the rows were rejected.");
    }
}
