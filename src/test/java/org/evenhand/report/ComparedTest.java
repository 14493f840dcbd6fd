package org.evenhand.report;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.evenhand.assessment.Narrative;
import org.evenhand.catalogue.Verify;
import org.evenhand.characteristic.AgeBand;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.junit.jupiter.api.Test;

/** By age, the community has nobody of 65 and over: the sheet and the chart say who is compared. */
final class ComparedTest {

    private final BoardPack pack = Packs.of(Narrative.of(
            Verify.release(
                    Workforce.on(31, MARCH, 2026)
                            .with(30, person -> person.is(AgeBand.UNDER_25))
                            .with(50, person -> person.is(AgeBand.FROM_35_TO_44))
                            .with(20, person -> person.is(AgeBand.FROM_65))
                            .residents(400, AgeBand.UNDER_25)
                            .residents(600, AgeBand.FROM_35_TO_44),
                    DisclosurePolicy.EXACT,
                    Set.of("REP-01", "REP-02")),
            Packs.CATALOGUE));

    @Test
    void theShareThatIsComparedStandsBesideTheShareOfAll() {
        assertThat(BoardPackTest.rows(pack, "Profile"))
                .contains(
                        "Age | Under 25 | 30 | 30.0 | Those who told us | 37.5 | 40.0 | 0.94 | 0.69 | 1.21 | Exact.",
                        "Age | 65 and over | 20 | 20.0 | Those who told us | [z] | [z] | [z] | [z] | [z] | Exact.");
    }

    @Test
    void theSheetSaysWhoIsCompared() {
        assertThat(pack.sheets())
                .filteredOn(sheet -> sheet.tab().equals("Profile"))
                .flatExtracting(Sheet::lines)
                .contains(
                        "By age those are compared whose answer the figures of the community count too: residents aged 16"
                                + " to 64 have nobody of 65 and over among them.");
    }

    @Test
    void theChartSaysWhoIsCompared() {
        assertThat(pack.charts())
                .filteredOn(chart -> chart.name().equals("REP-02-age"))
                .extracting(ChartSpec::title, ChartSpec::subtitle, ChartSpec::source)
                .containsExactly(Tuple.tuple(
                        "Under 25: 37.5% of those compared, 40.0% of the community",
                        "Share of staff whose age the figures of the community count too, and of the community, per cent,"
                                + " 31 March 2026",
                        "Exact figures: only for people who are entitled to see the records."
                                + " Source: REP-02 Representation ratio; 80 people compared."));
    }
}
