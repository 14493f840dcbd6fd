package org.evenhand.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** One question asked of one population, and what is released of it. */
final class Asked {

    private Asked() {}

    static List<Figure> of(Question question, Population records) {
        return release(question, records)
                .table(question.indicator())
                .orElseThrow()
                .figures();
    }

    private static Release release(Question question, Population records) {
        Inquiry inquiry = new Inquiry(
                records.date(),
                List.of(question),
                new Scope(Map.of(records.name(), records)),
                Community.NONE,
                List.of());
        Release.Facts facts = new Release.Facts(
                "Test Council",
                "England",
                records.date(),
                Optional.empty(),
                DisclosurePolicy.PUBLISHED,
                "eflg-2018",
                "demonstration",
                true,
                records.size(),
                Map.of(),
                0,
                0,
                List.of());
        return DisclosureControl.release(inquiry, facts, ProtectionKey.demonstration());
    }
}
