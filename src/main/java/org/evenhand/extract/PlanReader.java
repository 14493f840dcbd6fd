package org.evenhand.extract;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Gate;
import org.evenhand.yaml.Complaints;
import org.evenhand.yaml.SetUpException;
import org.evenhand.yaml.YamlFile;
import org.evenhand.yaml.YamlMap;

/** Reads an {@code extracts.yaml}, or looks for files by their names where there is none. */
final class PlanReader {

    static final List<String> KEYS = List.of(
            "organisation",
            "only organisation",
            "nation",
            "snapshot date",
            "duties",
            "publish on",
            "approval",
            "protection key",
            "datasets",
            "scope",
            "departments",
            "gates");
    static final List<String> NATIONS = List.of("England", "Wales", "Scotland", "Northern Ireland");
    static final List<String> DUTIES = List.of(ExtractPlan.GENDER_PAY_GAP);

    private final Path folder;
    private final Optional<PlanSource> source;
    private final Optional<LocalDate> commandDate;
    private final Complaints complaints = new Complaints();

    PlanReader(Path folder, Optional<Path> planFile, Optional<LocalDate> commandDate) {
        this.folder = folder;
        this.source = PlanSource.of(folder, planFile);
        this.commandDate = commandDate;
    }

    ExtractPlan read() {
        if (!Files.isDirectory(folder)) {
            throw new SetUpException(List.of("There is no folder of extracts at '" + folder
                    + "'.\nTo read other extracts, name their folder: --extracts DIR"));
        }
        String name = name();
        Optional<YamlMap> root = source.flatMap(plan -> YamlFile.map(name, plan.text(), complaints));
        complaints.throwIfAny();
        ExtractPlan plan = root.map(map -> declared(name, map)).orElseGet(() -> undeclared(name));
        complaints.throwIfAny();
        return plan;
    }

    private String name() {
        return source.map(PlanSource::name).orElse(ExtractPlan.FILE_NAME);
    }

    private ExtractPlan undeclared(String name) {
        return new ExtractPlan(
                folder,
                name,
                "This organisation",
                Optional.empty(),
                NATIONS.get(0),
                commandDate,
                List.of(),
                List.of(),
                true,
                ExtractPlan.KeySource.FILE,
                found(Map.of()),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private ExtractPlan declared(String name, YamlMap root) {
        PlanWords.allow(root, KEYS);
        String nation = PlanWords.oneOf(root, "nation", NATIONS).orElse(NATIONS.get(0));
        Optional<LocalDate> plannedDate = root.text("snapshot date").flatMap(text -> date(root, text));
        return new ExtractPlan(
                folder,
                name,
                root.text("organisation").filter(text -> !text.isEmpty()).orElse("This organisation"),
                root.text("only organisation"),
                nation,
                commandDate.or(() -> plannedDate),
                PlanWords.someOf(root, "duties", DUTIES),
                root.texts("publish on"),
                PlanWords.oneOf(root, "approval", List.of("required", "none"))
                        .map("required"::equals)
                        .orElse(true),
                PlanWords.oneOf(root, "protection key", List.of("file", "demonstration"))
                        .map(word ->
                                word.equals("file") ? ExtractPlan.KeySource.FILE : ExtractPlan.KeySource.DEMONSTRATION)
                        .orElse(ExtractPlan.KeySource.FILE),
                found(root.map("datasets").map(this::datasets).orElse(Map.of())),
                root.map("scope").map(this::scopeOut).orElse(Map.of()),
                root.map("departments").map(PlanReader::departments).orElse(Map.of()),
                root.map("gates").map(PlanReader::gates).orElse(Map.of()));
    }

    private static Optional<LocalDate> date(YamlMap root, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            root.complain("snapshot date", "'snapshot date' must be a date.\nTo write one: 2026-03-31");
            return Optional.empty();
        }
    }

    private Map<Dataset, ExtractPlan.Source> datasets(YamlMap map) {
        PlanWords.allow(
                map, List.of(Dataset.values()).stream().map(Dataset::word).toList());
        Map<Dataset, ExtractPlan.Source> sources = new EnumMap<>(Dataset.class);
        for (String word : map.keys()) {
            Dataset.of(word).ifPresent(dataset -> map.map(word)
                    .ifPresent(section -> sources.put(dataset, source(dataset, section))));
        }
        return sources;
    }

    private ExtractPlan.Source source(Dataset dataset, YamlMap section) {
        Optional<String> found = section.keys().contains("file") ? Optional.empty() : lookedFor(dataset);
        return new SourceReader(dataset, section, found).read();
    }

    /** Adds the files that lie under the names of datasets that the plan does not describe. */
    private Map<Dataset, ExtractPlan.Source> found(Map<Dataset, ExtractPlan.Source> declared) {
        Map<Dataset, ExtractPlan.Source> sources = new EnumMap<>(Dataset.class);
        for (Dataset dataset : Dataset.values()) {
            Optional.ofNullable(declared.get(dataset))
                    .or(() -> lookedFor(dataset).map(ExtractPlan.Source::of))
                    .ifPresent(source -> sources.put(dataset, source));
        }
        return sources;
    }

    /** The file under the name of a dataset. */
    private Optional<String> lookedFor(Dataset dataset) {
        List<String> there = new ArrayList<>();
        for (String ending : List.of(".csv", ".xlsx")) {
            if (Files.isRegularFile(folder.resolve(dataset.word() + ending))) {
                there.add(dataset.word() + ending);
            }
        }
        if (there.size() > 1) {
            complaints.add(
                    name(),
                    1,
                    "There are both '" + there.get(0) + "' and '" + there.get(1)
                            + "', and nobody can say which is meant.\nTo choose, remove one, or name a 'file' under '"
                            + dataset.word() + "'.");
        }
        return there.stream().findFirst();
    }

    private Map<String, List<String>> scopeOut(YamlMap scope) {
        PlanWords.allow(scope, List.of("out"));
        Map<String, List<String>> rules = new LinkedHashMap<>();
        scope.map("out").ifPresent(out -> {
            PlanWords.allow(out, Dataset.WORKFORCE_SNAPSHOT.schema().columns());
            out.keys().forEach(column -> rules.put(column, out.texts(column)));
        });
        return rules;
    }

    private static Map<String, List<String>> departments(YamlMap section) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        section.keys().forEach(name -> names.put(name, section.texts(name)));
        return names;
    }

    private static Map<String, BigDecimal> gates(YamlMap section) {
        PlanWords.allow(section, Arrays.stream(Gate.values()).map(Gate::word).toList());
        Map<String, BigDecimal> most = new LinkedHashMap<>();
        section.allTexts().forEach((gate, text) -> {
            if (text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                most.put(gate, new BigDecimal(text));
            } else {
                section.complain(
                        gate,
                        "'" + gate + "' must be a number.\nTo let more through, write the most, like this: " + gate
                                + ": 5");
            }
        });
        return most;
    }
}
