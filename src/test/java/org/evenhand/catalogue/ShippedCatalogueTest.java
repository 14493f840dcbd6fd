package org.evenhand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.dataset.Workforce;
import org.evenhand.measure.Question;
import org.evenhand.yaml.Complaints;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue that we ship is whole, and a broken one says all that is wrong with it at once. */
final class ShippedCatalogueTest {

    /** Every indicator of the framework, in the order of the sections; others may stand between them. */
    private static final List<String> INDICATORS = List.of(
            "DEC-01", "DEC-02", "DEC-03", "DEC-04", "REP-01", "REP-02", "REP-03", "REP-04", "REP-05", "REP-06",
            "REP-07", "REP-08", "REP-09", "REP-10", "REP-11", "REP-12", "REP-13", "REP-14", "PAY-01", "PAY-02",
            "PAY-03", "PAY-04", "PAY-05", "PAY-06", "PAY-07", "PAY-08", "PAY-09", "PAY-10", "PAY-11", "PAY-12",
            "REC-01", "REC-02", "REC-03", "REC-04", "REC-05", "REC-06", "REC-07", "REC-08", "STA-01", "ONB-01",
            "ONB-02", "ONB-03", "ONB-04", "PRG-01", "PRG-02", "PRG-03", "PRG-05", "PRG-06", "PRG-04", "PRG-07",
            "DEV-01", "DEV-02", "DEV-03", "DEV-04", "DEV-05", "APR-01", "APR-02", "APR-03", "APR-04", "APR-05",
            "PER-01", "PER-02", "PER-03", "ABS-01", "ABS-02", "ERC-01", "ERC-02", "ERC-03", "ERC-04", "ERC-05",
            "RET-01", "RET-02", "RET-03", "RET-04", "RET-05", "ENG-01", "ENG-02", "ENG-03", "ENG-04", "ENG-05",
            "DIG-01", "DIG-02", "DIG-03", "DIG-04", "DIG-05", "COM-01", "COM-02", "LPC-01", "LPC-02", "LPC-03",
            "LPC-04", "LPC-05", "LPC-06", "LPC-07", "INV-01", "INV-02", "RSC-01", "RSC-02", "RSC-03");

    @ParameterizedTest
    @ValueSource(strings = {"eflg-2018", "eflg-2021"})
    void everyEntryLoadsAndBindsInEveryEdition(String edition) {
        Catalogue catalogue = Catalogue.load(edition, Set.of());

        assertThat(catalogue.indicators())
                .extracting(Indicator::id)
                .doesNotHaveDuplicates()
                .containsSubsequence(INDICATORS);
        assertThat(catalogue.indicators())
                .allSatisfy(each -> assertThat(catalogue.areaOf(each)).isNotBlank());
        assertThat(catalogue.edition().id()).isEqualTo(edition);
    }

    @Test
    void everyEntryHasWordsAndCitesASource() {
        assertThat(Catalogue.load("eflg-2018", Set.of()).indicators()).allSatisfy(each -> {
            assertThat(each.title()).isNotBlank();
            assertThat(each.question()).endsWith("?");
            assertThat(each.formula()).isNotBlank();
            assertThat(each.source()).isNotBlank();
            assertThat(each.datasets()).isNotEmpty();
            assertThat(each.headline().measure()).isNotBlank();
            assertThat(each.headline().reads()).isNotBlank().doesNotEndWith(".");
            assertThat(each.definitionVersion()).isPositive();
        });
    }

    /** A gap or a change has two ways to go, so it has two sentences. */
    @Test
    void whateverCanBeNegativeHasASentenceForThat() {
        assertThat(Catalogue.load("eflg-2018", Set.of()).indicators())
                .filteredOn(each -> Set.of("gap", "change", "points")
                        .contains(each.headline().measure()))
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(each -> {
                    assertThat(each.headline().readsBelow())
                            .contains("{size}")
                            .isNotEqualTo(each.headline().reads());
                    assertThat(each.headline().reads()).contains("{size}").doesNotContain("{value}");
                });
    }

    @Test
    void onlyWhatIsWantedIsAsked() {
        Catalogue catalogue = Catalogue.load("eflg-2021", Set.of("REP-01", "PAY-02"));

        assertThat(catalogue.indicators()).extracting(Indicator::id).containsExactly("REP-01", "PAY-02");
    }

    @Test
    void unknownIndicatorsAreAllNamed() {
        assertThatThrownBy(() -> Catalogue.load("eflg-2018", Set.of("REP-99", "ABC-01", "REP-01")))
                .isInstanceOfSatisfying(SetUpException.class, e -> assertThat(e.mistakes())
                        .containsExactly(
                                "--only:1: No indicator 'ABC-01'. 'catalogue' lists all.",
                                "--only:1: No indicator 'REP-99'. 'catalogue' lists all."));
    }

    @Test
    void anUnknownEditionIsNamedWithThoseKnown() {
        assertThatThrownBy(() -> Catalogue.load("eflg-1999", Set.of()))
                .isInstanceOfSatisfying(SetUpException.class, e -> assertThat(e.mistakes())
                        .containsExactly("--edition: 'eflg-1999' is not known. Known are: eflg-2018, eflg-2021."));
    }

    @Test
    void aBrokenCatalogueSaysAllThatIsWrongAtOnce() {
        String entry = entry("{ contrast: { population: workforce, part: { function group: ddat } } }");

        assertThat(mistakesIn(entry
                        + entry.replace("better: higher", "better: sideways")
                                .replace("by: [sex]", "by: [sex, shoe_size]")
                                .replace("datasets: [leavers]", "datasets: [payslips]")
                                .replace("  source: law\n", "  colour: red\n")))
                .containsExactly(
                        "own.yaml:22: 'colour' is not known here. Known are: id, title, question, area, datasets, formula,"
                                + " measure, by, within, only in, better, minimum, benchmark, source, audience, version, headline,"
                                + " reads, reads below.",
                        "own.yaml:13: The indicator X-1 stands here twice.",
                        "own.yaml:17: 'payslips' is not known under 'datasets'.",
                        "own.yaml:20: 'shoe_size' is not known under 'by'.",
                        "own.yaml:21: 'sideways' is not known under 'better'.",
                        "own.yaml:13: 'source' is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words"})
    void aFileThatIsNoListIsOneMistake(String text) {
        assertThat(mistakesIn(text))
                .containsExactly(
                        text.isEmpty() ? "own.yaml:1: The file is empty." : "own.yaml:1: The file must hold a list.");
    }

    @Test
    void anUnknownMeasureIsNamedWithThoseKnown() {
        assertThat(mistakesIn(entry("{ diversity: {} }")))
                .containsExactly(
                        "own.yaml:7: 'diversity' is not a measure. Measures are: amount rate, apart, breakdown, "
                                + "change explained, community profile, composition, confidence gap, contrast, coverage, "
                                + "declaration rate, duration, event rate, extract quality, gap to all, gaps to explain, "
                                + "grade-weighted gap, headcount share, likelihood, likeness, mean score, membership, middle "
                                + "amount, part count, part share, pay gap, pay gap set, pay gaps, pay quarters, presence, "
                                + "rate by part, reach, representation, rungs, segregation, stumbling block, tier gradient, "
                                + "together, told elsewhere, top earners.");
    }

    @Test
    void aMeasureIsOneNameOnly() {
        assertThat(mistakesIn(entry("{ extract quality: {}, community profile: {} }")))
                .containsExactly("own.yaml:7: A measure is one name with its parameters.");
    }

    @Test
    void aLikelihoodSaysWhichRateIsOnTop() {
        assertThat(mistakesIn(
                        entry("{ likelihood: { population: recruitment, event: { stage: appointed }, ratio: odds } }")))
                .containsExactly("own.yaml:7: 'ratio' must be 'comparator / group', 'group / comparator' or 'none'.");
    }

    @Test
    void aLikelihoodLeavesOutAGroupThatThereIs() {
        assertThat(mistakesIn(entry(
                        "{ likelihood: { population: leavers, event: { a: b }, ratio: none, without: nobody } }")))
                .containsExactly("own.yaml:7: 'nobody' is not a group of any characteristic.");
    }

    @Test
    void whatAMeasureNeedsIsAskedFor() {
        assertThat(mistakesIn(entry("{ contrast: { part: { a: b, c: d } } }")))
                .containsExactly(
                        "own.yaml:7: 'population' is missing.", "own.yaml:7: 'part' is one level with one part.");
        assertThat(mistakesIn(entry("{ contrast: { population: workforce } }")))
                .containsExactly("own.yaml:7: 'part' is missing: one level with one part.");
        assertThat(mistakesIn(entry("{ declaration rate: { population: workforce, answer: perhaps } }")))
                .containsExactly("own.yaml:7: 'perhaps' is not an answer.");
    }

    @Test
    void questionsComeInTheOrderOfTheCatalogue() {
        Complaints complaints = new Complaints();
        new CatalogueReader(complaints).read("eflg-2018");
        assertThat(complaints.messages()).isEmpty();

        Catalogue catalogue = Catalogue.load("eflg-2018", Set.of());

        assertThat(catalogue
                        .inquiry(Workforce.on(31, Month.MARCH, 2026).snapshot())
                        .questions())
                .extracting(Question::indicator)
                .containsExactlyElementsOf(
                        catalogue.indicators().stream().map(Indicator::id).toList());
    }

    private static List<String> mistakesIn(String text) {
        Complaints complaints = new Complaints();
        new CatalogueReader(complaints).read("eflg-2018", "own.yaml", text);
        return complaints.messages();
    }

    private static String entry(String measure) {
        return String.format(Locale.ROOT, """
                - id: X-1
                  title: A title
                  question: A question?
                  area: workforce
                  datasets: [leavers]
                  formula: a / b
                  measure: %s
                  by: [sex]
                  better: higher
                  source: law
                  audience: public
                  reads: A sentence
                """, measure);
    }
}
