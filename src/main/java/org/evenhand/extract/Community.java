package org.evenhand.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.AreaPopulation;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Severity;

/** Brings the characteristics and categories of a benchmark to their canonical words. */
final class Community {

    private final DatasetReader.Extract<AreaPopulation> extract;
    private final ExtractPlan plan;
    private final Findings findings;
    private final Map<Characteristic, CodeList> lists = new EnumMap<>(Characteristic.class);

    Community(DatasetReader.Extract<AreaPopulation> extract, ExtractPlan plan, Findings findings) {
        this.extract = extract;
        this.plan = plan;
        this.findings = findings;
    }

    /** The rows whose words are known; the others are listed and left out. */
    List<AreaPopulation> areas() {
        List<AreaPopulation> areas = new ArrayList<>();
        extract.records().forEach(area -> named(area).ifPresent(areas::add));
        return areas;
    }

    private Optional<AreaPopulation> named(AreaPopulation area) {
        Optional<Characteristic> characteristic = characteristic(area.characteristic());
        Optional<String> category = characteristic.flatMap(asked -> category(asked, area.category()));
        if (category.isEmpty()) {
            String column = characteristic.isEmpty() ? "characteristic" : "category";
            findings.add(
                    Severity.NOTED,
                    "E-UNKNOWN-CODE",
                    extract.sheet().place().column(extract.sheet().heading(column)),
                    "words that name no " + column + ". Such rows were left out.",
                    "To map them, add them to codes under '" + column + "' in " + plan.name() + ".");
        }
        return category.map(code -> new AreaPopulation(
                area.areaCode(),
                area.areaName(),
                area.areaLevel(),
                area.base(),
                characteristic.map(Characteristic::code).orElse(""),
                code,
                area.population(),
                area.source(),
                area.sourceDate(),
                area.licence()));
    }

    private static Optional<Characteristic> characteristic(String word) {
        String plain = CodeList.plain(word).replace(' ', '_');
        return Characteristic.of(plain)
                .or(() -> plain.equals("age_band") ? Optional.of(Characteristic.AGE) : Optional.empty());
    }

    private Optional<String> category(Characteristic characteristic, String word) {
        String code = word.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return characteristic.groups().has(code)
                ? Optional.of(code)
                : lists.computeIfAbsent(characteristic, CodeList::of).canonical(word);
    }
}
