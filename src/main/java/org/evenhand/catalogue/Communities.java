package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Community;
import org.evenhand.table.Table;

/** The community that figures are compared with: people of working age, where the benchmark tells them apart. */
final class Communities {

    private static final List<String> BASES = List.of("16_64", "economically_active", "all");

    private Communities() {}

    static Community of(Table<?> rows) {
        if (rows.size() == 0) {
            return Community.NONE;
        }
        String area = new TreeSet<>(rows.text("area_name").words()).first();
        TreeSet<String> bases = new TreeSet<>(rows.text("base").words());
        String base = BASES.stream().filter(bases::contains).findFirst().orElse(bases.first());
        Map<String, Community> others = new TreeMap<>();
        bases.stream()
                .filter(each -> !each.equals(base))
                .forEach(each -> others.put(each, of(rows, area, each, Map.of())));
        return of(rows, area, base, others);
    }

    private static Community of(Table<?> rows, String area, String base, Map<String, Community> others) {
        Table<?> chosen = rows.where(row -> rows.text("area_name").word(row).equals(area)
                && rows.text("base").word(row).equals(base));
        Map<Characteristic, Map<String, BigDecimal>> residents = new EnumMap<>(Characteristic.class);
        for (int row = 0; row < chosen.size(); row++) {
            add(residents, chosen, row);
        }
        return new Community(area, base, source(chosen), date(chosen), residents, others);
    }

    private static void add(Map<Characteristic, Map<String, BigDecimal>> residents, Table<?> rows, int row) {
        Characteristic.of(rows.text("characteristic").word(row))
                .filter(by -> by.groups().has(rows.text("category").word(row)))
                .ifPresent(by -> residents
                        .computeIfAbsent(by, key -> new LinkedHashMap<>())
                        .merge(
                                rows.text("category").word(row),
                                rows.amount("population").amount(row),
                                BigDecimal::add));
    }

    private static String source(Table<?> rows) {
        return rows.size() == 0 ? "" : rows.text("source").word(0);
    }

    private static Optional<LocalDate> date(Table<?> rows) {
        return rows.size() > 0 && rows.date("source_date").has(0)
                ? Optional.of(rows.date("source_date").date(0))
                : Optional.empty();
    }
}
