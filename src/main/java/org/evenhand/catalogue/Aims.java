package org.evenhand.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalogue knows and a register does not say.
 *
 * @param edition id of the framework edition that was chosen
 * @param better which direction is an improvement, by id of the indicator; of all that are shipped, whichever are wanted
 */
record Aims(String edition, Map<String, Better> better) {

    Aims {
        better = Map.copyOf(better);
    }

    static Aims of(String edition, List<Indicator> indicators) {
        Map<String, Better> better = new HashMap<>();
        indicators.forEach(each -> better.put(each.id(), each.better()));
        return new Aims(edition, better);
    }

    Optional<Better> of(String indicator) {
        return Optional.ofNullable(better.get(indicator));
    }
}
