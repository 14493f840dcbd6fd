package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Lenses.applications;
import static org.evenhand.catalogue.Lenses.of;
import static org.evenhand.catalogue.Lenses.release;
import static org.evenhand.catalogue.Lenses.shipped;
import static org.evenhand.catalogue.Lenses.staff;
import static org.evenhand.catalogue.Lenses.through;
import static org.evenhand.catalogue.Lenses.value;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.characteristic.Sex;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.yaml.Complaints;
import org.junit.jupiter.api.Test;

/** Any part of the organisation beside everyone else, by one line of the catalogue. */
final class LensTest {

    private static final String EDITION = "eflg-2018";
    private static final String DDAT = "Digital, data and technology";
    private static final String ELSE = "Everyone else";

    private static final String OWN = """
            - { id: roads, title: Roads, where: { department: roads }, indicators: [REP-01, REC-03, RET-01] }
            """;

    private static final String GROUNDS = """
            - { id: grounds, title: Grounds, where: { department: [roads, parks] }, indicators: [RET-01] }
            """;

    private static final String LEARNING = """
            - { id: digital, title: Digital, where: { function: ddat }, indicators: [DEV-02] }
            """;

    @Test
    void thePartStandsBesideEveryoneElse() {
        List<Figure> figures = shipped("REP-01", staff(), DisclosurePolicy.EXACT);

        assertThat(value(figures, "lens ddat", DDAT, "share", "female")).isEqualByComparingTo("25.0");
        assertThat(value(figures, "lens ddat", ELSE, "share", "female")).isEqualByComparingTo("75.0");
        assertThat(value(figures, "lens ddat", DDAT, "count", "all")).isEqualByComparingTo("40");
        assertThat(value(figures, "organisation", "", "share", "female")).isEqualByComparingTo("55.0");
        assertThat(value(figures, "lens social-care", "Social care", "share", "female"))
                .isEqualByComparingTo("75.0");
    }

    @Test
    void theFunnelIsRunAgainForEachSide() {
        List<Figure> figures = shipped("REC-03", applications(), DisclosurePolicy.EXACT);

        assertThat(value(figures, "lens ddat", DDAT, "ratio", "female")).isEqualByComparingTo("2.00");
        assertThat(value(figures, "lens ddat", ELSE, "ratio", "female")).isEqualByComparingTo("1.00");
        assertThat(value(figures, "lens ddat", DDAT, "rate", "female")).isEqualByComparingTo("25.0");
    }

    @Test
    void nothingOfALensIsExactForOthers() {
        List<Figure> figures = shipped("REP-01", staff(), DisclosurePolicy.PUBLISHED).stream()
                .filter(figure -> figure.within().startsWith("lens") && figure.published())
                .toList();

        assertThat(figures)
                .filteredOn(figure -> !figure.group().equals("all"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.basis()).isEqualTo(Basis.ROUNDED));
    }

    /** Twenty-four people are too few to look at by themselves. */
    @Test
    void aLensOnAFewSaysWhyItShowsNothing() {
        Workforce few = Workforce.on(31, MARCH, 2026)
                .with(24, person -> person.sex(FEMALE).put("function", "ddat"))
                .with(80, person -> person.sex(MALE).put("function", "finance"));

        List<Figure> figures = through("lens ddat", shipped("REP-01", few, DisclosurePolicy.PUBLISHED));

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.status()).isEqualTo(Status.U);
            assertThat(figure.reason())
                    .isEqualTo(
                            "On one side of 'Digital, data and technology' fewer than 25 people are in a part that this is"
                                    + " about.");
        });
    }

    @Test
    void anExtractWithoutTheColumnSaysSo() {
        Workforce staff = staff().applications(60, each -> each.sex(MALE).put("outcome", "appointed"));

        List<Figure> figures = through("lens ddat", shipped("REC-01", staff, DisclosurePolicy.PUBLISHED));

        assertThat(figures).singleElement().satisfies(figure -> assertThat(figure.reason())
                .isEqualTo("Not available: the column 'function' of the extract 'recruitment', with at least 25"
                        + " applications on both sides, would give it."));
    }

    /** A lens that nobody has shipped: people, applications and leavers of one department, by one line. */
    @Test
    void oneLineIsALens() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(MALE).in("Roads"))
                .with(60, person -> person.sex(FEMALE).in("Housing"))
                .leavers(30, leaver -> leaver.sex(MALE).in("Roads"))
                .leavers(30, leaver -> leaver.sex(FEMALE).in("Housing"));

        Release release = release(OWN, staff, DisclosurePolicy.EXACT, "REP-01", "RET-01");

        assertThat(value(of(release, "REP-01"), "lens roads", "Roads", "share", "male"))
                .isEqualByComparingTo("100.0");
        assertThat(value(of(release, "RET-01"), "lens roads", "Roads", "rate", "male"))
                .isEqualByComparingTo("75.0");
        assertThat(value(of(release, "RET-01"), "lens roads", ELSE, "rate", "female"))
                .isEqualByComparingTo("50.0");
    }

    /** 52 left the one and 8 the other: 60 of both, exactly, less 52, exactly, would be the 8 that are not shown. */
    @Test
    void fewOfAUnitDoNotFollowFromALensThatItIsIn() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(100, person -> person.sex(MALE).in("Roads"))
                .with(40, person -> person.sex(MALE).in("Parks"))
                .with(100, person -> person.sex(FEMALE).in("Housing"))
                .leavers(52, leaver -> leaver.sex(MALE).in("Roads"))
                .leavers(8, leaver -> leaver.sex(MALE).in("Parks"))
                .leavers(53, leaver -> leaver.sex(FEMALE).in("Housing"));

        List<Figure> figures = of(release(GROUNDS, staff, DisclosurePolicy.PUBLISHED, "RET-01"), "RET-01");

        assertThat(everybody(figures, "department", "Parks").status()).isEqualTo(Status.C);
        assertThat(everybody(figures, "department", "Housing").numerator()).hasValue(BigDecimal.valueOf(53));
        assertThat(List.of(everybody(figures, "lens grounds", "Grounds"), everybody(figures, "lens grounds", ELSE)))
                .allSatisfy(figure -> {
                    assertThat(figure.basis()).isEqualTo(Basis.ROUNDED);
                    assertThat(figure.numerator().orElseThrow().intValueExact() % 5)
                            .isZero();
                });
    }

    /**
     * 40 of 400 left, who may be 36 to 44: from the low end for 36, 6.6 %, to the high one for 44, 14.4 %. Rounding alone would tell 9 to
     * 11 %, and 13.3 % elsewhere would be called higher.
     */
    @Test
    void theRangeOfEverybodyIsThatOfChanceAndOfRounding() {
        Workforce staff = Workforce.on(31, MARCH, 2026);
        for (Sex sex : List.of(FEMALE, MALE)) {
            staff.with(200, person -> person.sex(sex).in("Roads"))
                    .with(300, person -> person.sex(sex).in("Housing"))
                    .leavers(20, leaver -> leaver.sex(sex).in("Roads"))
                    .leavers(40, leaver -> leaver.sex(sex).in("Housing"));
        }

        List<Figure> figures = of(release(OWN, staff, DisclosurePolicy.PUBLISHED, "RET-01"), "RET-01");

        Figure rate = everybody(figures, "lens roads", "Roads");
        assertThat(rate.number()).isEqualByComparingTo("10.0");
        assertThat(rate.lower()).contains(new BigDecimal("6.6"));
        assertThat(rate.upper()).contains(new BigDecimal("14.4"));
    }

    private static Figure everybody(List<Figure> figures, String within, String part) {
        return figures.stream()
                .filter(figure -> figure.within().equals(within)
                        && figure.withinValue().equals(part)
                        && figure.measure().equals("rate")
                        && figure.group().equals("all"))
                .findFirst()
                .orElseThrow();
    }

    /** 60 people are in care and 40 in digital work; those who left, and were in a procedure, are in no snapshot: their own rows say where. */
    @Test
    void leaversAndCasesMaySayInWhichFunctionTheyWere() {
        Workforce staff = staff().leavers(30, leaver -> leaver.sex(FEMALE).put("function", "care"))
                .leavers(30, leaver -> leaver.sex(MALE).put("function", "ddat"))
                .with(Dataset.ER_CASES, 15, "person_id", "E", row -> disciplined(row, "care"))
                .with(Dataset.ER_CASES, 10, "person_id", "E", row -> disciplined(row, "ddat"));

        List<Figure> left = shipped("RET-01", staff, DisclosurePolicy.EXACT);
        List<Figure> disciplined = shipped("ERC-02", staff, DisclosurePolicy.EXACT);

        assertThat(everybody(left, "lens ddat", DDAT).number()).isEqualByComparingTo("75.0");
        assertThat(everybody(left, "lens social-care", "Social care").number()).isEqualByComparingTo("50.0");
        assertThat(everybody(disciplined, "lens social-care", "Social care").number())
                .isEqualByComparingTo("25.0");
        assertThat(everybody(disciplined, "lens social-care", ELSE).number()).isEqualByComparingTo("25.0");
    }

    private static Row disciplined(Row row, String function) {
        return row.sex(FEMALE)
                .put("function", function)
                .put("case_id", "C" + function)
                .put("case_type", "disciplinary")
                .put("role", "subject")
                .put("formal", true);
    }

    /** Learners are known by the workforce: 20 of 30 in digital work finish what they began, and 6 of 30 elsewhere. */
    @Test
    void whatAnExtractLacksIsTakenFromTheWorkforce() {
        Workforce staff = staff();
        learned(staff, 11, 30, 20);
        learned(staff, 41, 30, 6);

        List<Figure> figures = of(release(LEARNING, staff, DisclosurePolicy.EXACT, "DEV-02"), "DEV-02");

        assertThat(value(figures, "lens digital", "Digital", "rate", "male")).isEqualByComparingTo("66.7");
        assertThat(value(figures, "lens digital", ELSE, "rate", "male")).isEqualByComparingTo("20.0");
        assertThat(value(figures, "organisation", "", "rate", "male")).isEqualByComparingTo("43.3");
    }

    private static void learned(Workforce staff, int from, int begun, int completed) {
        staff.learning(from, completed, each -> learning(each).put("completed", LocalDate.of(2025, 9, 1)));
        staff.learning(from + completed, begun - completed, each -> learning(each));
    }

    private static Row learning(Row row) {
        return row.sex(MALE).put("role", "learner").put("category", "digital").put("started", LocalDate.of(2025, 6, 1));
    }

    @Test
    void mistakesAreToldTogether() {
        Complaints complaints = new Complaints();
        new CatalogueReader(complaints).read(EDITION, """
                - { id: Roads!, title: Roads, where: { colour: red }, indicators: [PAY-02, XYZ-1] }
                - { id: hr, where: { function: people }, who: me }
                """);

        assertThat(complaints.messages())
                .containsExactly(
                        "catalogue/lenses.yaml:1: The id of a lens is a word of at most 20 small letters, digits and hyphens.",
                        "catalogue/lenses.yaml:1: 'colour' does not say where in the organisation somebody is. What does:"
                                + " department, team_id, function, work_base, grade, tier.",
                        "catalogue/lenses.yaml:1: PAY-02 cannot be asked through the lens 'Roads!': its calculation is made"
                                + " for the whole organisation only.",
                        "catalogue/lenses.yaml:1: No indicator 'XYZ-1'. 'catalogue' lists all.",
                        "catalogue/lenses.yaml:2: 'who' is not known here. Known are: id, title, where, indicators.",
                        "catalogue/lenses.yaml:2: 'title' is missing.",
                        "catalogue/lenses.yaml:2: 'indicators' is missing: the ids of those to ask through this lens.");
    }
}
