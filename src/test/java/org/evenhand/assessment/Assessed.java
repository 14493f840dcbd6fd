package org.evenhand.assessment;

import java.util.List;
import java.util.Set;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.Verify;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;

/** What is said of the people of a test. */
final class Assessed {

    private Assessed() {}

    static Assessment assessed(Workforce staff, String... indicators) {
        return assessed(DisclosurePolicy.EXACT, staff, indicators);
    }

    static Assessment assessed(DisclosurePolicy policy, Workforce staff, String... indicators) {
        Set<String> only = Set.of(indicators);
        Release release = Verify.release(staff, policy, only);
        return Narrative.of(release, Catalogue.load("eflg-2018", only));
    }

    static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::text).toList();
    }
}
