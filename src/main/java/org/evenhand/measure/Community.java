package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.characteristic.GroupTree;

/**
 * Residents of the area that the organisation serves, by category: figures of others, always with their source and date.
 *
 * @param area name of the area
 * @param base which residents: {@code 16_64} is the working age
 * @param source where they were published
 * @param date the day that they describe
 * @param residents people by code of category, for each characteristic
 * @param others the same area, with other residents counted, by the word of their base
 */
public record Community(
        String area,
        String base,
        String source,
        Optional<LocalDate> date,
        Map<Characteristic, Map<String, BigDecimal>> residents,
        Map<String, Community> others) {

    /** No benchmark at all. */
    public static final Community NONE =
            new Community("", "", "", Optional.empty(), new EnumMap<>(Characteristic.class), Map.of());

    /** Those of a narrower age, such as {@code 16_24}, where the benchmark tells them apart. */
    public Optional<Community> aged(String narrower) {
        return Optional.ofNullable(others.get(narrower));
    }

    public boolean holds(Characteristic by) {
        return residents.containsKey(by);
    }

    /** Residents in a group or in the groups that it is made of; empty where the benchmark does not tell them apart. */
    public Optional<BigDecimal> residents(Characteristic by, Group group) {
        Map<String, BigDecimal> known = residents.getOrDefault(by, Map.of());
        BigDecimal own = known.get(group.code());
        if (own != null) {
            return Optional.of(own);
        }
        GroupTree tree = by.groups();
        return tree.children(group).stream()
                .map(child -> residents(by, child))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    /** Residents whose answer is known. */
    public BigDecimal all(Characteristic by) {
        return by.groups().declaredAt(Detail.BINARY).stream()
                .map(group -> residents(by, group))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of a group among residents, between 0 and 1. */
    public Optional<BigDecimal> share(Characteristic by, Group group) {
        return residents(by, group)
                .filter(people -> all(by).signum() > 0)
                .map(people -> people.divide(all(by), MathContext.DECIMAL128));
    }
}
