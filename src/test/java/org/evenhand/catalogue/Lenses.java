package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Lenses.of;
import static org.evenhand.catalogue.Lenses.release;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;
import org.evenhand.yaml.Complaints;

/** What is released of the people of a test through lenses. */
final class Lenses {

    private static final String EDITION = "eflg-2018";

    private Lenses() {}

    static List<Figure> shipped(String indicator, Workforce staff, DisclosurePolicy policy) {
        return of(Verify.release(staff, policy, Set.of(indicator)), indicator);
    }

    static List<Figure> through(String lens, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.within().equals(lens)).toList();
    }

    static List<Figure> of(Release release, String indicator) {
        return release.table(indicator).orElseThrow().figures();
    }

    static Release release(String lenses, Workforce staff, DisclosurePolicy policy, String... only) {
        Complaints complaints = new Complaints();
        Catalogue catalogue =
                new CatalogueReader(complaints).read(EDITION, lenses).only(Set.of(only));
        complaints.throwIfAny();
        Release.Facts facts = new Release.Facts(
                "Test Council",
                "England",
                staff.date(),
                Optional.empty(),
                policy,
                EDITION,
                "demonstration",
                true,
                staff.snapshot().people().size(),
                Map.of(),
                0,
                0,
                List.of());
        return DisclosureControl.release(catalogue.inquiry(staff.snapshot()), facts, ProtectionKey.demonstration());
    }

    static BigDecimal value(List<Figure> figures, String within, String part, String measure, String group) {
        List<Figure> fitting = figures.stream()
                .filter(figure -> figure.within().equals(within)
                        && figure.withinValue().equals(part)
                        && figure.measure().equals(measure)
                        && figure.group().equals(group)
                        && figure.characteristic().equals("sex"))
                .toList();
        assertThat(fitting).as("%s of %s in %s", measure, group, part).hasSize(1);
        return fitting.get(0).number();
    }

    /**
     * Of 60 men and 60 women who apply for digital posts 30 and 20 are shortlisted, and 15 and 5 appointed: half and a quarter, twice as
     * likely. Elsewhere 40 of 80 and 40 of 80 are shortlisted, and 20 each appointed.
     */
    static Workforce applications() {
        Workforce staff = staff();
        applied(staff, "ddat", true, 60, 30, 15);
        applied(staff, "ddat", false, 60, 20, 5);
        applied(staff, "care", true, 80, 40, 20);
        applied(staff, "care", false, 80, 40, 20);
        return staff;
    }

    private static void applied(Workforce staff, String function, boolean men, int applied, int listed, int appointed) {
        for (int at = 0; at < applied; at++) {
            boolean shortlisted = at < listed;
            String outcome = at < appointed ? "appointed" : shortlisted ? "rejected_interview" : "rejected_sift";
            staff.applications(1, each -> each.sex(men ? MALE : FEMALE)
                    .put("function", function)
                    .put("shortlisted", shortlisted)
                    .put("outcome", outcome));
        }
    }

    /** 40 in digital work, 10 of them women; 60 elsewhere, 45 of them women. */
    static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(10, person -> person.sex(FEMALE).put("function", "ddat"))
                .with(30, person -> person.sex(MALE).put("function", "ddat"))
                .with(45, person -> person.sex(FEMALE).put("function", "care"))
                .with(15, person -> person.sex(MALE).put("function", "care"));
    }
}
