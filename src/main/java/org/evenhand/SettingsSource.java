package org.evenhand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.yaml.SetUpException;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where settings come from: the command line first, then system properties, environment variables and property files. */
final class SettingsSource {

    private static final String PREFIX = "evenhand.";
    private static final String COMMAND_LINE = "command line";
    private static final List<String> KNOWN = List.of(
            "extracts",
            "plan",
            "snapshot-date",
            "out",
            "policy",
            "recipient",
            "purpose",
            "edition",
            "only",
            "acknowledge",
            "datasources",
            "threads",
            "quiet",
            "json");

    private final ConfigurableEnvironment environment;
    private final Binder binder;
    private final Set<String> options;

    private SettingsSource(ConfigurableEnvironment environment, Set<String> options) {
        this.options = options;
        this.environment = environment;
        this.binder = Binder.get(environment);
    }

    /** Settings of the environment that options of the command line go before. */
    static SettingsSource of(Map<String, String> options) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        Map<String, Object> given = new HashMap<>();
        options.forEach((name, value) -> given.put(PREFIX + name, value));
        environment.getPropertySources().addFirst(new MapPropertySource(COMMAND_LINE, given));
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
        } catch (RuntimeException e) {
            throw new SetUpException(List.of("application.properties or application.yaml cannot be read."));
        }
        return new SettingsSource(environment, namesOf(options));
    }

    private static Set<String> namesOf(Map<String, String> options) {
        return options.keySet().stream().map(name -> name.split("\\.", 2)[0]).collect(Collectors.toSet());
    }

    /** A setting, if anybody gave it. */
    Optional<String> text(String name) {
        return Optional.ofNullable(binder.bind(PREFIX + name, String.class).orElse(null))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A setting of many values, by their keys. */
    Map<String, String> texts(String name) {
        return binder.bind(PREFIX + name, Bindable.mapOf(String.class, String.class))
                .orElseGet(TreeMap::new);
    }

    /** What a user calls a setting: the option where it was given as one, else the property. */
    String placeOf(String name) {
        return options.contains(name) ? "--" + name : "Setting " + PREFIX + name;
    }

    /** Complaints about settings in property files that Evenhand does not have. */
    List<String> unknown() {
        return environment.getPropertySources().stream()
                .filter(source -> source.getName().startsWith("Config resource"))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith(PREFIX))
                .filter(name -> KNOWN.stream().noneMatch(known -> isOrIsUnder(name, PREFIX + known)))
                .map(name -> "Setting " + name + ": there is no such setting. Settings are: " + String.join(", ", KNOWN)
                        + ".")
                .toList();
    }

    private static boolean isOrIsUnder(String name, String known) {
        return name.equals(known) || name.startsWith(known + ".") || name.startsWith(known + "[");
    }
}
