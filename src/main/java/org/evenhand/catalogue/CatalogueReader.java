package org.evenhand.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.catalogue.Indicator.Headline;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.measure.Measure;
import org.evenhand.measure.Minimum;
import org.evenhand.measure.OnlyIn;
import org.evenhand.measure.Question;
import org.evenhand.yaml.Complaints;
import org.evenhand.yaml.SetUpException;
import org.evenhand.yaml.YamlFile;
import org.evenhand.yaml.YamlMap;

/** Reads the catalogue's declarations and binds each to its calculation; whatever does not bind is a complaint with its line. */
final class CatalogueReader {

    private static final String EDITIONS = "catalogue/editions.yaml";
    private static final String LENSES = "catalogue/lenses.yaml";

    /** The files of the catalogue, in the order in which indicators are listed. */
    private static final List<String> SECTIONS = List.of(
            "declaration",
            "workforce",
            "pay",
            "recruitment",
            "starters",
            "progression",
            "routes",
            "development",
            "apprenticeships",
            "performance",
            "absence",
            "casework",
            "leavers",
            "voice",
            "digital",
            "communities",
            "leadership",
            "involvement",
            "services");

    static final List<String> KEYS = List.of(
            "id",
            "title",
            "question",
            "area",
            "datasets",
            "formula",
            "measure",
            "by",
            "within",
            "only in",
            "better",
            "minimum",
            "benchmark",
            "source",
            "audience",
            "version",
            "headline",
            "reads",
            "reads below");
    static final List<String> HEADLINE_KEYS =
            List.of("measure", "characteristic", "group", "within", "part", "stage", "pick");

    private final Complaints complaints;
    private final Set<String> ids = new HashSet<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    CatalogueReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The files that make up the shipped catalogue: the editions, the indicators, the lenses. */
    static List<String> files() {
        return Stream.of(Stream.of(EDITIONS), sections(), Stream.of(LENSES))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> sections() {
        return SECTIONS.stream().map(section -> "catalogue/indicators/" + section + ".yaml");
    }

    Catalogue read(String edition) {
        return read(edition, text("/" + LENSES));
    }

    /** The shipped indicators, looked at through other lenses. */
    Catalogue read(String edition, String lenses) {
        sections().forEach(file -> add(file, text("/" + file)));
        return catalogue(edition, lenses);
    }

    Catalogue read(String edition, String file, String text) {
        add(file, text);
        return catalogue(edition, "[]");
    }

    private Catalogue catalogue(String edition, String lenses) {
        LensReader reader = new LensReader(questions, complaints);
        reader.read(LENSES, lenses);
        return new Catalogue(indicators, reader.questions(), reader.lenses(), edition(editions(), edition));
    }

    private void add(String file, String text) {
        for (YamlMap entry : YamlFile.maps(file, text, complaints)) {
            entry.allow(KEYS);
            Indicator indicator = indicator(entry);
            indicators.add(indicator);
            measure(entry).ifPresent(measure -> questions.add(question(indicator, measure)));
        }
    }

    private static FrameworkEdition edition(List<FrameworkEdition> editions, String id) {
        return editions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SetUpException(List.of("--edition: '" + id + "' is not known. Known are: "
                        + String.join(
                                ", ",
                                editions.stream().map(FrameworkEdition::id).toList()) + ".")));
    }

    private static Question question(Indicator indicator, Measure measure) {
        return new Question(
                indicator.id(),
                measure,
                new Question.Terms(
                        indicator.by(),
                        indicator.within(),
                        new Minimum(indicator.minimumBase(), indicator.minimumEvents())));
    }

    private Optional<Measure> measure(YamlMap entry) {
        if (entry.map("measure").isEmpty()) {
            entry.needed("measure");
        }
        return entry.map("measure").flatMap(MeasureReader::read).map(measure -> entry.text("only in")
                .<Measure>map(nation -> new OnlyIn(nation, false, measure))
                .orElse(measure));
    }

    private Indicator indicator(YamlMap entry) {
        String id = entry.needed("id");
        if (!ids.add(id)) {
            entry.complain("id", "The indicator " + id + " stands here twice.");
        }
        return new Indicator(
                id,
                entry.needed("title"),
                entry.needed("question"),
                entry.needed("area"),
                all(entry, "datasets", Dataset::of),
                entry.needed("formula"),
                all(entry, "by", Characteristic::of),
                entry.texts("within"),
                one(entry, "better", Better::of, Better.CONTEXT),
                entry.map("minimum").map(map -> number(map, "base")).orElse(1),
                entry.map("minimum").map(map -> number(map, "events")).orElse(0),
                entry.text("benchmark").orElse(""),
                entry.needed("source"),
                one(entry, "audience", CatalogueReader::audience, Audience.INTERNAL),
                ratio(entry),
                entry.text("version").map(Integer::parseInt).orElse(1),
                headline(entry));
    }

    private Headline headline(YamlMap entry) {
        Optional<YamlMap> map = entry.map("headline");
        map.ifPresent(each -> each.allow(HEADLINE_KEYS));
        Function<String, String> text =
                key -> map.flatMap(each -> each.text(key)).orElse("");
        return new Headline(
                text.apply("measure"),
                text.apply("characteristic"),
                text.apply("group"),
                map.flatMap(each -> each.text("within")).orElse("organisation"),
                text.apply("part"),
                text.apply("stage"),
                map.flatMap(each -> each.text("pick")).orElse("first"),
                entry.needed("reads"),
                entry.text("reads below").orElse(""));
    }

    /** What the calculation says of its ratio. */
    private static String ratio(YamlMap entry) {
        return entry.map("measure").stream()
                .flatMap(measure -> measure.keys().stream().flatMap(name -> measure.map(name).stream()))
                .flatMap(parameters -> parameters.text("ratio").stream())
                .findFirst()
                .orElse(Indicator.GROUP_ON_TOP);
    }

    private static Optional<Audience> audience(String word) {
        return Arrays.stream(Audience.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static int number(YamlMap map, String key) {
        Optional<String> text = map.text(key);
        if (text.isPresent() && !text.get().matches("\\d{1,6}")) {
            map.complain(key, "'" + key + "' must be a whole number.");
            return 0;
        }
        return text.map(Integer::parseInt).orElse(0);
    }

    private static <T> List<T> all(YamlMap entry, String key, Function<String, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (String word : entry.texts(key)) {
            Optional<T> one = read.apply(word);
            one.ifPresentOrElse(
                    all::add, () -> entry.complain(key, "'" + word + "' is not known under '" + key + "'."));
        }
        return all;
    }

    private static <T> T one(YamlMap entry, String key, Function<String, Optional<T>> read, T otherwise) {
        String word = entry.needed(key);
        Optional<T> one = read.apply(word);
        if (one.isEmpty() && !word.isEmpty()) {
            entry.complain(key, "'" + word + "' is not known under '" + key + "'.");
        }
        return one.orElse(otherwise);
    }

    private List<FrameworkEdition> editions() {
        List<FrameworkEdition> editions = new ArrayList<>();
        for (YamlMap entry : YamlFile.maps(EDITIONS, text("/" + EDITIONS), complaints)) {
            List<FrameworkArea> areas = entry.maps("areas").stream()
                    .map(area -> new FrameworkArea(area.needed("id"), area.needed("title")))
                    .toList();
            editions.add(new FrameworkEdition(entry.needed("id"), entry.needed("title"), areas));
        }
        return editions;
    }

    private static String text(String resource) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
