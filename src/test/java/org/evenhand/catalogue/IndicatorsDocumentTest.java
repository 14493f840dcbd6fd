package org.evenhand.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.Accepted;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.junit.jupiter.api.Test;

/** The list of indicators is made of the catalogue. */
final class IndicatorsDocumentTest {

    @Test
    void isMadeOfTheCatalogue() {
        Accepted.holds(Path.of("src/docs/indicators.md"), document());
    }

    private static String document() {
        Catalogue now = Catalogue.load("eflg-2021", Set.of());
        Catalogue before = Catalogue.load("eflg-2018", Set.of());
        String all = now.indicators().stream()
                .map(indicator -> page(indicator, now, before))
                .collect(Collectors.joining("\n"));
        return """
                # Indicators

                Made of the catalogue in `src/main/resources/catalogue`, and held equal to it by a test. To read one in a terminal: `evenhand catalogue ID`.

                """ + now.indicators().size() + " indicators.\n\n" + lenses(now) + all;
    }

    private static String lenses(Catalogue catalogue) {
        return "Looked at once more for a part beside everyone else, one line of `lenses.yaml` each:\n\n"
                + catalogue.lenses().stream()
                        .map(lens -> "- **" + lens.title() + "** (" + lens.id() + "): "
                                + words(catalogue.through(lens).stream()
                                        .map(Indicator::id)
                                        .toList()) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String page(Indicator indicator, Catalogue now, Catalogue before) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Formula", indicator.formula());
        facts.put("Source", indicator.source());
        facts.put("Area", now.areaOf(indicator) + " (2021); " + before.areaOf(indicator) + " (2018)");
        facts.put(
                "Extracts",
                words(indicator.datasets().stream().map(Dataset::word).toList()));
        facts.put("By", words(indicator.by().stream().map(Characteristic::code).toList()));
        facts.put("Within", words(indicator.within()));
        facts.put("Better", indicator.better().words());
        facts.put("Compared with", indicator.benchmark());
        facts.put("Fewest", fewest(indicator));
        facts.put("Audience", indicator.audience().code());
        facts.put("Definition", "version " + indicator.definitionVersion());
        facts.put("Sentence", indicator.headline().reads());
        return "## " + indicator.id() + " " + indicator.title() + "\n\n" + indicator.question() + "\n\n"
                + facts.entrySet().stream()
                        .filter(fact -> !fact.getValue().isEmpty())
                        .map(fact -> "- **" + fact.getKey() + "**: " + fact.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static String words(List<String> words) {
        return String.join(", ", words);
    }

    private static String fewest(Indicator indicator) {
        String base = indicator.minimumBase() > 1 ? indicator.minimumBase() + " in the base" : "";
        String events = indicator.minimumEvents() > 0 ? indicator.minimumEvents() + " events" : "";
        return base.isEmpty() || events.isEmpty() ? base + events : base + ", " + events;
    }
}
