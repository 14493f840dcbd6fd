package org.evenhand.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BoardPackTest {

    private final BoardPack full = Packs.full();
    private final BoardPack profileOnly = Packs.of(Ledger.profileOnly());

    @Test
    void hasEverySheetWhereThereIsSomethingToSay() {
        assertThat(full.sheets())
                .extracting(Sheet::tab)
                .containsExactly(
                        "Summary",
                        "About",
                        "Declaration",
                        "Profile",
                        "Profile_change",
                        "Reach",
                        "Routes_to_the_top",
                        "Recruitment",
                        "Starting_and_leaving",
                        "Pay",
                        "Voice_and_digital",
                        "Notes");
    }

    @Test
    void leavesOutSheetsThatWouldBeEmpty() {
        assertThat(profileOnly.sheets())
                .extracting(Sheet::tab)
                .containsExactly("Summary", "About", "Profile", "Reach", "Notes");
    }

    @Test
    void saysWhichExtractWouldGiveWhatIsMissing() {
        assertThat(rows(profileOnly, "Notes").subList(0, 2))
                .containsExactly(
                        "REC-01 | Not reported | Not available: the extract 'recruitment' would give it."
                                + " | Everybody",
                        "PAY-02 | Not reported | Not available: the extract 'pay_bonus' would give it."
                                + " | Everybody");
    }

    @Test
    void namesTheBroaderGroupAndTheMarkOfWhatIsWithheld() {
        assertThat(rows(full, "Profile"))
                .contains(
                        "Sex | Women | 1,670 | 62.3 | Those who told us | 50.4 | 0.81 | 0.70 | 0.92 | Under-represented | Exact.",
                        "Ethnicity | Asian or Asian British: Chinese | [c] | [z] | Not a share | [z] | [z] | [z] | [z] |"
                                + " None given | Fewer than 10 people.",
                        "Ethnicity | Not known: Prefer not to say | 135 | 5.0 | Everybody | [z] | [z] | [z] | [z] |"
                                + " None given | Exact.");
    }

    @Test
    void keepsThreeListsOnTheFirstPageEvenWhereOneIsEmpty() {
        assertThat(full.sheets().get(0).table().rows())
                .extracting(row -> row.get(0).shown())
                .containsExactly("Better or level", "Worse or behind", "Cannot say yet");
    }

    @Test
    void explainsTheMarksThatATableUsesAboveIt() {
        assertThat(sheet(full, "Profile_change").preamble())
                .contains(
                        "Shorthand in this table: [z] not applicable; [low] more than nothing, but rounds to nothing.");
    }

    @Test
    void saysOnEverySheetOfAnExactPackWhoItIsFor() {
        assertThat(profileOnly.sheets()).allSatisfy(sheet -> assertThat(sheet.lines())
                .containsOnlyOnce("Exact figures: only for people who are entitled to see the records."));
    }

    @Test
    void tellsAChartToThoseWhoCannotSeeIt() {
        assertThat(full.charts())
                .filteredOn(chart -> chart.name().equals("REP-02-disability"))
                .extracting(ChartSpec::alternative)
                .containsExactly(
                        "Disabled: 8.9% of those who told us, 11.0% of the community. Values run from 8.9% to 91.1%. "
                                + "The figures are in the table on sheet Profile.");
    }

    @Test
    void drawsEachQuestionAsItsPicture() {
        assertThat(full.charts())
                .extracting(ChartSpec::name)
                .contains(
                        "REP-01-ethnicity", "REP-02-ethnicity", "REP-05-disability", "REC-05-ethnicity", "PAY-06-sex");
    }

    @Test
    void putsTheMostSeniorTierAtTheTopOfTheLadder() {
        assertThat(full.charts())
                .filteredOn(chart -> chart.name().equals("REP-05-disability"))
                .extracting(ChartSpec::categories)
                .containsExactly(List.of("Tier 2", "Tier 3", "Tier 4", "Tier 5", "Tier 6", "Tier 7"));
    }

    @Test
    void namesTheStageAtWhichAGroupFallsFurthestBehind() {
        assertThat(full.charts())
                .filteredOn(chart -> chart.name().equals("REC-05-ethnicity"))
                .extracting(ChartSpec::title)
                .containsExactly(
                        "Black, Black British, Caribbean or African: furthest behind White at the stage ‘offered’, 10.8%"
                                + " against 19.9%");
    }

    static List<String> rows(BoardPack pack, String tab) {
        return sheet(pack, tab).table().rows().stream()
                .map(row -> String.join(" | ", row.stream().map(Cell::shown).toList()))
                .toList();
    }

    private static Sheet sheet(BoardPack pack, String tab) {
        return pack.sheets().stream()
                .filter(sheet -> sheet.tab().equals(tab))
                .findFirst()
                .orElseThrow();
    }
}
