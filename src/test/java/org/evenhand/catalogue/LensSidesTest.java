package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Lenses.applications;
import static org.evenhand.catalogue.Lenses.of;
import static org.evenhand.catalogue.Lenses.release;
import static org.evenhand.catalogue.Lenses.shipped;
import static org.evenhand.catalogue.Lenses.through;
import static org.evenhand.catalogue.Lenses.value;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** What the two sides of a lens are made of. */
final class LensSidesTest {

    /** 40 in care, some in social work, 130 and lawyers elsewhere: the sides are sums of what is released of the three. */
    private static Workforce functions(int socialWorkers, int lawyers) {
        return Workforce.on(31, MARCH, 2026)
                .with(30, person -> person.sex(FEMALE).put("function", "care"))
                .with(10, person -> person.sex(MALE).put("function", "care"))
                .with(socialWorkers, person -> person.sex(FEMALE).put("function", "social_work"))
                .with(50, person -> person.sex(FEMALE).put("function", "finance"))
                .with(50, person -> person.sex(MALE).put("function", "finance"))
                .with(lawyers, person -> person.sex(MALE).put("function", "legal"))
                .with(30, person -> person.sex(MALE).put("function", "ddat"));
    }

    @Test
    void aSideIsTheSumOfTheUnitsThatItNames() {
        List<Figure> figures = shipped("REP-01", functions(60, 0), DisclosurePolicy.PUBLISHED);

        BigDecimal care = value(figures, "function", "care", "count", "female");
        BigDecimal socialWork = value(figures, "function", "social_work", "count", "female");
        assertThat(value(figures, "lens social-care", "Social care", "count", "female"))
                .isEqualByComparingTo(care.add(socialWork))
                .isBetween(BigDecimal.valueOf(82), BigDecimal.valueOf(98));
        assertThat(value(figures, "lens social-care", "Social care", "count", "all"))
                .isEqualByComparingTo("100");
    }

    /** Twelve social workers stand together with twelve lawyers, so nobody can say what care and social work are together. */
    @Test
    void aUnitThatIsMergedIntoARestTakesTheLensWithIt() {
        List<Figure> figures =
                through("lens social-care", shipped("REP-01", functions(12, 12), DisclosurePolicy.PUBLISHED));

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.status()).isEqualTo(Status.C);
            assertThat(figure.reason())
                    .isEqualTo(
                            "Withheld: a part that 'Social care' is made of, or one beside it, is too small to be shown"
                                    + " by itself.");
        });
    }

    /** Twenty are appointed to digital posts: the funnel ends at the shortlist, and says so. */
    @Test
    void aStageThatAFewReachedIsCutOff() {
        Workforce staff = applications();

        List<Figure> listed = through("lens ddat", shipped("REC-02", staff, DisclosurePolicy.PUBLISHED));
        List<Figure> appointed = through("lens ddat", shipped("REC-04", staff, DisclosurePolicy.PUBLISHED));

        assertThat(listed).anyMatch(Figure::published);
        assertThat(appointed).singleElement().satisfies(figure -> {
            assertThat(figure.status()).isEqualTo(Status.U);
            assertThat(figure.reason())
                    .isEqualTo("On one side of 'Digital, data and technology' fewer than 25 applications are in a part"
                            + " that this is about.");
        });
    }

    /** A place, by a line of one's own. */
    @Test
    void aPlaceIsALensAsWell() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(MALE).put("work_base", "Depot"))
                .with(60, person -> person.sex(FEMALE).put("work_base", "Town hall"));

        Release release = release(
                "- { id: depot, title: The depot, where: { work_base: Depot }, indicators: [REP-01] }",
                staff,
                DisclosurePolicy.PUBLISHED,
                "REP-01");

        assertThat(value(of(release, "REP-01"), "lens depot", "The depot", "share", "male"))
                .isEqualByComparingTo("100.0");
    }
}
