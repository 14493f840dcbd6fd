package org.evenhand.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Unit;
import org.evenhand.measure.AmountRate.Sum;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.HeadcountShare.Heads;
import org.evenhand.measure.Likelihood.Orientation;
import org.evenhand.yaml.YamlMap;

/** What several calculations are told in the catalogue; whatever cannot be read is complained of, and something stands in its place. */
final class MeasureParameters {

    private static final Among NOWHERE = new Among("", "");

    private static final Map<String, Orientation> ORIENTATIONS = Map.of(
            "comparator / group", Orientation.COMPARATOR_ON_TOP,
            "group / comparator", Orientation.GROUP_ON_TOP,
            "none", Orientation.NONE);

    private MeasureParameters() {}

    static Optional<Among> among(YamlMap map, String key) {
        return map.map(key).map(part -> {
            if (part.keys().size() != 1) {
                map.complain(key, "'" + key + "' is one level with one part.");
                return NOWHERE;
            }
            String level = part.keys().iterator().next();
            return new Among(level, part.needed(level).toLowerCase(Locale.ROOT));
        });
    }

    static Among part(YamlMap map, String key) {
        Optional<Among> part = among(map, key);
        if (part.isEmpty()) {
            map.complain(key, "'" + key + "' is missing: one level with one part.");
        }
        return part.orElse(NOWHERE);
    }

    static Orientation orientation(YamlMap map) {
        String word = map.needed("ratio");
        if (!ORIENTATIONS.containsKey(word)) {
            map.complain("ratio", "'ratio' must be 'comparator / group', 'group / comparator' or 'none'.");
        }
        return ORIENTATIONS.getOrDefault(word, Orientation.NONE);
    }

    static Unit unit(YamlMap map) {
        String words = map.needed("unit");
        Optional<Unit> unit = Arrays.stream(Unit.values())
                .filter(each -> each.label().equals(words))
                .findFirst();
        if (unit.isEmpty()) {
            map.complain("unit", "'" + words + "' is not a unit.");
        }
        return unit.orElse(Unit.ROWS);
    }

    static Optional<String> group(YamlMap map, String key) {
        Optional<String> group = map.text(key);
        group.filter(code -> Arrays.stream(Characteristic.values())
                        .noneMatch(by -> by.groups().has(code)))
                .ifPresent(code -> map.complain(key, "'" + code + "' is not a group of any characteristic."));
        return group;
    }

    static Sum sum(YamlMap map, String key) {
        Optional<YamlMap> sum = map.map(key);
        if (sum.isEmpty()) {
            map.complain(key, "'" + key + "' is missing: a population with one of its amounts.");
        }
        return sum.map(each -> new Sum(
                        each.needed("population"),
                        each.needed("column"),
                        each.needed("called"),
                        unit(each),
                        toldBy(each)))
                .orElse(new Sum("", "", "", Unit.ROWS, ""));
    }

    /** The words for a population, and its name. */
    static Heads heads(YamlMap map, String key) {
        Among heads = part(map, key);
        return new Heads(heads.part(), heads.level());
    }

    /** Where nothing else is said, the extract that the population's name begins with. */
    static String toldBy(YamlMap map) {
        return map.text("told by").orElseGet(() -> extractOf(map, "population"));
    }

    static String extractOf(YamlMap map, String population) {
        return map.text(population).orElse("").split(",", -1)[0];
    }
}
