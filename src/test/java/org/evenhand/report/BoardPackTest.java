package org.evenhand.report;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.assessment.Narrative;
import org.evenhand.catalogue.Verify;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
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
                        "Beside_everyone_else",
                        "Notes");
    }

    /** 12 casual workers and one agency worker; 1,204 rows of another kind, and 3 that could not be used. */
    @Test
    void saysOnTheFirstPageWhoIsCountedAndWhoIsNot() {
        assertThat(full.sheets().get(0).lines())
                .contains("In scope: 2,680 people, each once, whatever their number of posts."
                        + " Out of scope: fewer than 10 people (agency workers)."
                        + " Out of scope: 12 people (casual workers)."
                        + " Not read: 1,204 rows of the workforce extract, which the plan passes over."
                        + " Left out: fewer than 10 rows of the workforce extract, which could not be used.");
    }

    @Test
    void saysSoWhereNobodyIsOutOfScope() {
        BoardPack pack = Packs.of(Narrative.of(
                Verify.release(
                        Workforce.on(31, MARCH, 2026).with(1, person -> person.sex(FEMALE)),
                        DisclosurePolicy.EXACT,
                        Set.of("REP-01")),
                Packs.CATALOGUE));

        assertThat(pack.cover().scope())
                .isEqualTo("In scope: 1 person, each once, whatever their number of posts."
                        + " Out of scope: nobody whom the extract holds.");
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
    void tellsAPartAndEveryoneElseInOneRow() {
        assertThat(rows(full, "Beside_everyone_else"))
                .containsExactly(
                        "Digital, data and technology | Workforce profile | Sex | Women | All | 30.0 | 63.0 | One | Lower | Rounded.",
                        "Digital, data and technology | Workforce profile | Ethnicity | Ethnic minority | All | [c] | 15.0 | One |"
                                + " Cannot be compared | Rounded. Fewer than 10 people.",
                        "Digital, data and technology | Voluntary leaving likelihood | Sex | Women | Resigned | 6.0 | 7.0 |"
                                + " Two or one | No clear difference | Rounded.");
        assertThat(full.sheets())
                .filteredOn(sheet -> !sheet.tab().equals("Beside_everyone_else"))
                .allSatisfy(sheet -> assertThat(rows(full, sheet.tab())).noneMatch(row -> row.contains("lens ddat")));
    }

    @Test
    void keepsThreeListsOnTheFirstPageEvenWhereOneIsEmpty() {
        assertThat(full.sheets().get(0).table().rows())
                .extracting(row -> row.get(0).shown())
                .containsExactly("Better or level", "Worse or behind", "Cannot say yet");
    }

    @Test
    void saysHowManyFindingsTheFirstPageHasNoRoomFor() {
        assertThat(full.sheets().get(0).lines())
                .contains(
                        "Each list has five lines at most, the most important first; 6 more findings are on the sheets.");
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
                        "Disabled: 8.9% of those who told us, 11.0% of the community. Disabled: 8.9% (Workforce), 11.0%"
                                + " (Community); Not disabled: 91.1% (Workforce), 89.0% (Community). The figures are in the workbook"
                                + " board-pack.xlsx, sheet Profile.");
    }

    @Test
    void tellsTheLineThatBarsAreComparedWithAndWhatIsNotShown() {
        ChartSpec chart = new ChartSpec(
                "REP-05-sex",
                ChartSpec.Shape.BARS,
                "Women: 72.2% at tier 7",
                "Share",
                "Source",
                Unit.PER_CENT,
                List.of("Tier 6", "Tier 7"),
                List.of(new ChartSpec.Series(
                        "Women",
                        ChartSpec.Tone.FOCUS,
                        List.of(
                                ChartSpec.Point.none(),
                                ChartSpec.Point.of(shown(
                                        Figure.on(Ledger.DATE).measuring("share", Unit.PER_CENT),
                                        Basis.EXACT,
                                        "72.2"))))),
                Optional.of(new ChartSpec.Line("Community", new BigDecimal("50.4"))),
                "Routes_to_the_top");

        assertThat(chart.alternative())
                .isEqualTo(
                        "Women: 72.2% at tier 7. Tier 6: not shown; Tier 7: 72.2%. Community, a line across all bars: 50.4%."
                                + " The figures are in the workbook board-pack.xlsx, sheet Routes_to_the_top.");
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
    void standsSeniorTiersTogetherWhereNoneIsToldByItself() {
        assertThat(full.charts())
                .filteredOn(chart -> chart.name().equals("REP-05-sex"))
                .hasSize(1)
                .allSatisfy(chart -> {
                    assertThat(chart.title()).isEqualTo("Women: 21.0% at tiers 1 to 3, 50.0% at tier 7");
                    assertThat(chart.categories())
                            .containsExactly("Tiers 1 to 3", "Tier 4", "Tier 5", "Tier 6", "Tier 7");
                });
    }

    @Test
    void aSmallDifferenceThatIsRealIsNotPassedOver() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .applications(500, each -> each.sex(FEMALE).ended("rejected_sift"))
                .applications(500, each -> each.sex(FEMALE).shortlisted().ended("rejected_interview"))
                .applications(450, each -> each.sex(MALE).ended("rejected_sift"))
                .applications(550, each -> each.sex(MALE).shortlisted().ended("rejected_interview"));
        BoardPack pack = Packs.of(
                Narrative.of(Verify.release(staff, DisclosurePolicy.EXACT, Set.of("REC-05")), Packs.CATALOGUE));

        assertThat(pack.charts())
                .extracting(ChartSpec::title)
                .containsExactly(
                        "Women and Men: a small but real difference at the stage ‘Shortlisted’, 50.0% against 55.0%");
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

    @Test
    void everyNumberOfARowHasItsOwnBasis() {
        Figure gap = Figure.on(Ledger.DATE).of("sex", "female", "Women");
        List<Entry> row = List.of(
                new Entry("PAY-02", shown(gap.measuring("level", Unit.POUNDS_AN_HOUR), Basis.ROUNDED, "16.3")),
                new Entry("PAY-02", shown(gap.measuring("gap", Unit.PER_CENT), Basis.STATUTORY, "9.2")));
        SheetTable table = Grid.of(row)
                .number("Pay, pounds an hour", Entry.measure("level"))
                .number("Pay gap, %", Entry.measure("gap"))
                .basis()
                .table("Pay");

        assertThat(table.rows().get(0))
                .extracting(Cell::shown)
                .containsExactly("16.30", "9.2", "Rounded: Pay. Statutory: Pay gap.");
    }

    private static Figure shown(Figure figure, Basis basis, String value) {
        return figure.resting(Optional.empty(), Optional.empty(), basis).published(new BigDecimal(value));
    }

    @Test
    void aHeadingDoesNotSayItsUnitTwice() {
        assertThat(new Measured("points", Unit.POINTS).header()).isEqualTo("Percentage points");
        assertThat(new Measured("points", Unit.SCORE_POINTS).header()).isEqualTo("Points of a score");
        assertThat(new Measured("score", Unit.SCORE).header()).isEqualTo("Score from 0 to 100");
        assertThat(new Measured("parts", Unit.PARTS).header()).isEqualTo("Parts");
        assertThat(new Measured("grades", Unit.PARTS).header()).isEqualTo("Grades");
        assertThat(new Measured("headcount", Unit.PEOPLE).header()).isEqualTo("Headcount, people");
    }

    @Test
    void whereMostOfARowHasOneBasisOnlyTheOthersAreNamed() {
        Figure figure = Figure.on(Ledger.DATE);
        List<Entry> row = List.of(
                new Entry("REP-01", shown(figure.measuring("count", Unit.PEOPLE), Basis.EXACT, "60")),
                new Entry("REP-01", shown(figure.measuring("a", Unit.PER_CENT), Basis.ROUNDED, "9.2")),
                new Entry("REP-01", shown(figure.measuring("b", Unit.PER_CENT), Basis.ROUNDED, "9.3")),
                new Entry("REP-01", shown(figure.measuring("c", Unit.PER_CENT), Basis.ROUNDED, "9.4")));
        SheetTable table = Grid.of(row)
                .number("People", Entry.measure("count"))
                .number("Women, %", Entry.measure("a"))
                .number("Disabled, %", Entry.measure("b"))
                .number("Aged 25 to 34, %", Entry.measure("c"))
                .basis()
                .table("Reach");

        assertThat(table.rows().get(0).get(4).shown()).isEqualTo("Rounded, but exact: People.");
    }

    @Test
    void outcomesAndStagesSayWhatTheyAre() {
        Figure figure = Figure.on(Ledger.DATE);

        assertThat(Parts.name(figure.in("outcome, three years together", "Not upheld")))
                .isEqualTo("Outcome: not upheld");
        assertThat(Parts.name(figure.in("stage, three years together", "Hearing")))
                .isEqualTo("Stage: hearing");
        assertThat(Parts.name(figure.in("leaving reason", "End of fixed term"))).isEqualTo("Reason: end of fixed term");
    }

    @Test
    void aChartHasABarForTheGroupThatItsTitleTells() {
        assertThat(full.charts())
                .filteredOn(chart -> chart.name().equals("REP-01-ethnicity"))
                .hasSize(1)
                .allSatisfy(chart -> {
                    assertThat(chart.title()).startsWith("Ethnic minority: 13.6%");
                    assertThat(chart.categories()).contains("Ethnic minority");
                });
    }
}
