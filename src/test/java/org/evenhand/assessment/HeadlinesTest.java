package org.evenhand.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.Indicator;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence speaks for those whom it names, and for nobody else. */
final class HeadlinesTest {

    private static final String UPHELD = "Upheld or resolved, three years together";

    private static Indicator indicator(String id) {
        return Catalogue.load("eflg-2018", Set.of(id)).indicator(id).orElseThrow();
    }

    private static String said(String id, Figure... figures) {
        return Headlines.sentence(indicator(id), new Found(List.of(figures))).orElse("nothing");
    }

    private static Figure all() {
        return Figure.on(LocalDate.of(2026, 3, 31));
    }

    private static Figure women() {
        return all().of("sex", "female", "Women");
    }

    private static Figure rate(Figure figure, int events, int base) {
        return figure.measuring("rate", Unit.PER_CENT)
                .from(BigDecimal.valueOf(events), BigDecimal.valueOf(base), Basis.ROUNDED)
                .published(BigDecimal.valueOf(events * 100.0 / base));
    }

    private static Figure few(Figure figure) {
        return figure.absent(Status.C, "Fewer than 10 people.");
    }

    @Test
    void aSentenceOfEverybodyIsNotMadeOfOneGroup() {
        Figure ofWomen = rate(women().at(UPHELD), 15, 30);

        assertThat(said("ERC-04", few(rate(all().at(UPHELD), 20, 40)), ofWomen)).isEqualTo("nothing");
        assertThat(said("ERC-04", ofWomen, rate(all().at(UPHELD), 20, 80)))
                .isEqualTo("25.0% of complaints of harassment or bullying that were closed in three years were upheld"
                        + " or resolved.");
    }

    @Test
    void aSentenceOfOneKindIsNotMadeOfTheNext() {
        assertThat(said("ERC-01", few(rate(all().at("Complainant"), 9, 900)), rate(all().at("Respondent"), 20, 900)))
                .isEqualTo("nothing");
    }

    @Test
    void aSentenceOfOnePartIsNotMadeOfTheNext() {
        Figure top = share(women().in("tier group", "Tiers 1 to 3"), 5, 20, Basis.ROUNDED);
        Figure next = share(women().in("tier group", "Tiers 4 and 5"), 50, 100, Basis.ROUNDED);

        assertThat(said("REP-04", few(top), next)).isEqualTo("nothing");
    }

    @Test
    void aReasonIsNoSentence() {
        assertThat(said("APR-05", few(rate(all().at("Completed"), 5, 9)))).isEqualTo("nothing");
    }

    private static Figure share(Figure figure, int people, int base, Basis basis) {
        return figure.measuring("share", Unit.PER_CENT)
                .from(BigDecimal.valueOf(people), BigDecimal.valueOf(base), basis)
                .published(BigDecimal.valueOf(people * 100.0 / base));
    }

    @ParameterizedTest
    @CsvSource({"EXACT, This may be chance", "ROUNDED, Chance and rounding leave this open"})
    void roundingIsNamedWhereItMayBeWhatLeavesAVerdictOpen(Basis basis, String doubt) {
        Figure ratio = all().of("disability", "disabled", "Disabled")
                .against("not_disabled")
                .at("Resigned")
                .measuring("ratio", Unit.RATIO)
                .from(BigDecimal.valueOf(20), BigDecimal.valueOf(174), basis)
                .published(new BigDecimal("2.13"))
                .between(BigDecimal.ONE, new BigDecimal("4.02"))
                .judged("cannot say yet");

        assertThat(said("RET-02", ratio))
                .isEqualTo("Disabled people are 2.13 times as likely to resign as people who are not disabled. " + doubt
                        + " (likely range 1.00 to 4.02), so we cannot say yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "REC-01, ethnicity, ethnic_minority, 25.0% of applications of people whose ethnicity we know are from ethnic minority candidates (50 of 200).",
        "STA-01, ethnicity, ethnic_minority, 25.0% of people who joined in the year and whose ethnicity we know are from an ethnic minority (50 of 200).",
        "REP-01, sex, female, 25.0% of people who work here and whose sex we know are women (50 of 200).",
        "APR-03, sex, female, 25.0% of apprentices whose sex we know are women (50 of 200).",
        "REP-11, community_background, roman_catholic, 25.0% of employees whose community background is on record are from the Roman Catholic community (50 of 200)."
    })
    void aShareOfThoseWhoToldUsSaysSo(String id, String by, String group, String sentence) {
        assertThat(said(id, share(all().of(by, group, group), 50, 200, Basis.EXACT)))
                .isEqualTo(sentence);
    }

    @Test
    void everySentenceOfAShareOfThoseWhoToldUsNamesThem() {
        assertThat(Catalogue.load("eflg-2018", Set.of()).indicators())
                .filteredOn(each -> each.headline().measure().equals("share")
                        && each.formula().contains("told us"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(each -> assertThat(each.headline().reads()).containsPattern("whose .* we know|told us"));
    }

    @ParameterizedTest
    @CsvSource({
        "-34.1, -54.9, -5.4, Women hold 34.1 percentage points less of the senior posts than of the others (likely range 5.4 to 54.9).",
        "34.1, -5.4, 54.9, Women hold 34.1 percentage points more of the senior posts than of the others (likely range −5.4 to 54.9)."
    })
    void aDistanceSaysItsRangeOnItsOwnSideOfZero(String value, String lower, String upper, String sentence) {
        assertThat(said(
                        "REP-05",
                        women().measuring("points", Unit.POINTS)
                                .published(new BigDecimal(value))
                                .between(new BigDecimal(lower), new BigDecimal(upper))))
                .isEqualTo(sentence);
    }
}
