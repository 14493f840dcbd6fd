package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.SetUpException;

/** The databases that the settings of this installation describe, by the names that plans use. */
public final class Datasources {

    private static final String SETTINGS = "Setting evenhand.datasources.";
    private static final List<String> KEYS = List.of("url", "user", "password", "timeout-seconds");

    private final Map<String, Datasource> byName;

    private Datasources(Map<String, Datasource> byName) {
        this.byName = byName;
    }

    /** No database at all. */
    public static Datasources none() {
        return new Datasources(Map.of());
    }

    /**
     * The databases of settings such as {@code payroll.url}.
     *
     * @param settings what stands under {@code evenhand.datasources}, by the rest of its name
     * @throws SetUpException with every mistake at once; no value of a setting is repeated
     */
    public static Datasources of(Map<String, String> settings) {
        List<String> mistakes = new ArrayList<>();
        Map<String, Map<String, String>> each = new TreeMap<>();
        new TreeMap<>(settings).forEach((setting, value) -> {
            int dot = setting.indexOf('.');
            Optional<String> key = key(setting.substring(dot + 1));
            if (dot < 1 || key.isEmpty()) {
                mistakes.add(SETTINGS + setting + ": there is no such setting. A datasource has: NAME."
                        + String.join(", NAME.", KEYS) + ".");
            } else {
                each.computeIfAbsent(setting.substring(0, dot), unused -> new TreeMap<>())
                        .put(key.get(), value);
            }
        });
        Map<String, Datasource> byName = new TreeMap<>();
        each.forEach((name, values) -> byName.put(name, datasource(name, values, mistakes)));
        if (!mistakes.isEmpty()) {
            throw new SetUpException(mistakes);
        }
        return new Datasources(byName);
    }

    /** The key that is meant: an environment variable can hold neither small letters nor hyphens. */
    private static Optional<String> key(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace("-", "");
        return KEYS.stream().filter(key -> key.replace("-", "").equals(plain)).findFirst();
    }

    private static Datasource datasource(String name, Map<String, String> values, List<String> mistakes) {
        String url = values.getOrDefault("url", "");
        if (!url.startsWith("jdbc:")) {
            mistakes.add(SETTINGS + name + ".url: this is not the address of a database. To write one: "
                    + "jdbc:postgresql://HOST/DATABASE.");
        }
        String timeout = values.getOrDefault("timeout-seconds", String.valueOf(Datasource.USUAL_TIMEOUT_SECONDS));
        boolean number = timeout.matches("[1-9][0-9]{0,4}");
        if (!number) {
            mistakes.add(SETTINGS + name + ".timeout-seconds: this is not a number from 1 to 99999.");
        }
        return new Datasource(
                name,
                url,
                Optional.ofNullable(values.get("user")),
                Optional.ofNullable(values.get("password")),
                number ? Integer.parseInt(timeout) : Datasource.USUAL_TIMEOUT_SECONDS);
    }

    Optional<Datasource> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Stops before anything is read where a plan names a database that no setting describes, or asks for a day that nobody named.
     *
     * @throws SetUpException with every mistake at once
     */
    public void check(ExtractPlan plan) {
        List<String> mistakes = new ArrayList<>();
        plan.sources().forEach((dataset, source) -> {
            if (source.origin() instanceof Origin.Query query) {
                check(plan, dataset, query, mistakes);
            }
        });
        if (!mistakes.isEmpty()) {
            throw new SetUpException(mistakes);
        }
    }

    private void check(ExtractPlan plan, Dataset dataset, Origin.Query query, List<String> mistakes) {
        if (!byName.containsKey(query.datasource())) {
            mistakes.add(plan.name() + ": '" + dataset.word() + "' is read from datasource '" + query.datasource()
                    + "', which no setting describes.\nTo describe it, set evenhand.datasources." + query.datasource()
                    + ".url, .user and .password, or the environment variable EVENHAND_DATASOURCES_"
                    + query.datasource().toUpperCase(Locale.ROOT) + "_URL and so on; never write them into the plan.");
        }
        if (plan.snapshotDate().isEmpty() && !NamedParameters.in(query.text()).isEmpty()) {
            mistakes.add(plan.name() + ": the query of '" + dataset.word() + "' asks for a day, and no snapshot date is"
                    + " named.\nTo name it: --snapshot-date YYYY-MM-DD, or 'snapshot date' in " + plan.name() + ".");
        }
    }

    /** The names only. */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
