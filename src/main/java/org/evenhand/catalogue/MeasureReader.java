package org.evenhand.catalogue;

import static org.evenhand.catalogue.MeasureParameters.among;
import static org.evenhand.catalogue.MeasureParameters.extractOf;
import static org.evenhand.catalogue.MeasureParameters.group;
import static org.evenhand.catalogue.MeasureParameters.heads;
import static org.evenhand.catalogue.MeasureParameters.orientation;
import static org.evenhand.catalogue.MeasureParameters.part;
import static org.evenhand.catalogue.MeasureParameters.sum;
import static org.evenhand.catalogue.MeasureParameters.toldBy;
import static org.evenhand.catalogue.MeasureParameters.unit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenhand.characteristic.Answer;
import org.evenhand.figure.Unit;
import org.evenhand.measure.AmountRate;
import org.evenhand.measure.Apart;
import org.evenhand.measure.Breakdown;
import org.evenhand.measure.ChangeExplained;
import org.evenhand.measure.CommunityProfile;
import org.evenhand.measure.Composition;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.ConfidenceGap;
import org.evenhand.measure.Contrast;
import org.evenhand.measure.Coverage;
import org.evenhand.measure.DeclarationRate;
import org.evenhand.measure.Duration;
import org.evenhand.measure.EventRate;
import org.evenhand.measure.ExtractQuality;
import org.evenhand.measure.GapToAll;
import org.evenhand.measure.GapsToExplain;
import org.evenhand.measure.GradeWeightedGap;
import org.evenhand.measure.HeadcountShare;
import org.evenhand.measure.Likelihood;
import org.evenhand.measure.Likeness;
import org.evenhand.measure.MeanScore;
import org.evenhand.measure.Measure;
import org.evenhand.measure.Membership;
import org.evenhand.measure.MiddleAmount;
import org.evenhand.measure.PartCount;
import org.evenhand.measure.PartShare;
import org.evenhand.measure.PayGap;
import org.evenhand.measure.PayGapSet;
import org.evenhand.measure.PayGaps;
import org.evenhand.measure.PayQuarters;
import org.evenhand.measure.Presence;
import org.evenhand.measure.RateByPart;
import org.evenhand.measure.Reach;
import org.evenhand.measure.Representation;
import org.evenhand.measure.Rungs;
import org.evenhand.measure.Segregation;
import org.evenhand.measure.StumblingBlock;
import org.evenhand.measure.TierGradient;
import org.evenhand.measure.Together;
import org.evenhand.measure.ToldElsewhere;
import org.evenhand.measure.TopEarners;
import org.evenhand.yaml.YamlMap;

/** The names by which the catalogue calls calculations, and what each needs to know. */
final class MeasureReader {

    static final Map<String, Function<YamlMap, Measure>> MEASURES = new TreeMap<>(Map.ofEntries(
            Map.entry("apart", MeasureReader::apart),
            Map.entry("amount rate", MeasureReader::amountRate),
            Map.entry("change explained", MeasureReader::changeExplained),
            Map.entry("community profile", map -> new CommunityProfile()),
            Map.entry("composition", MeasureReader::composition),
            Map.entry("confidence gap", MeasureReader::confidenceGap),
            Map.entry("contrast", map -> new Contrast(map.needed("population"), part(map, "part"))),
            Map.entry("coverage", map -> new Coverage(map.needed("population"), map.needed("of"))),
            Map.entry("declaration rate", MeasureReader::declarationRate),
            Map.entry("duration", MeasureReader::duration),
            Map.entry("event rate", MeasureReader::eventRate),
            Map.entry("extract quality", map -> new ExtractQuality()),
            Map.entry(
                    "gaps to explain",
                    map -> new GapsToExplain(map.needed("population"), map.needed("column"), map.needed("level"))),
            Map.entry(
                    "gap to all",
                    map -> new GapToAll(map.needed("population"), map.needed("level"), part(map, "event"))),
            Map.entry("grade-weighted gap", MeasureReader::gradeWeightedGap),
            Map.entry("headcount share", MeasureReader::headcountShare),
            Map.entry("likelihood", MeasureReader::likelihood),
            Map.entry("likeness", map -> new Likeness(map.needed("population"), map.needed("of"))),
            Map.entry("mean score", map -> new MeanScore(map.needed("population"), map.needed("column"), toldBy(map))),
            Map.entry(
                    "membership",
                    map -> new Membership(map.needed("population"), map.needed("level"), map.needed("of"))),
            Map.entry("part count", MeasureReader::partCount),
            Map.entry("middle amount", MeasureReader::middleAmount),
            Map.entry("breakdown", MeasureReader::breakdown),
            Map.entry("part share", MeasureReader::partShare),
            Map.entry("pay gap", MeasureReader::payGap),
            Map.entry("pay gap set", map -> new PayGapSet(map.needed("population"), map.text("narrower"))),
            Map.entry("pay gaps", MeasureReader::payGaps),
            Map.entry("pay quarters", map -> new PayQuarters(map.needed("population"), map.needed("level"))),
            Map.entry("reach", map -> new Reach(map.needed("population"))),
            Map.entry("presence", map -> new Presence(map.needed("present"), map.needed("all"))),
            Map.entry("rate by part", MeasureReader::rateByPart),
            Map.entry("representation", map -> new Representation(map.needed("population"), map.text("aged"))),
            Map.entry("rungs", map -> new Rungs(map.needed("population"), map.texts("levels"))),
            Map.entry("segregation", map -> new Segregation(map.needed("population"))),
            Map.entry("stumbling block", MeasureReader::stumblingBlock),
            Map.entry("tier gradient", map -> new TierGradient(map.needed("population"), part(map, "senior"))),
            Map.entry("top earners", map -> new TopEarners(map.needed("population"), part(map, "top"))),
            Map.entry("together", MeasureReader::together),
            Map.entry("told elsewhere", map -> new ToldElsewhere(map.needed("reason")))));

    private MeasureReader() {}

    /** The calculation that a mapping of one name to its parameters asks for. */
    static Optional<Measure> read(YamlMap measure) {
        if (measure.keys().size() != 1) {
            measure.complain("", "A measure is one name with its parameters.");
            return Optional.empty();
        }
        String name = measure.keys().iterator().next();
        if (!MEASURES.containsKey(name)) {
            measure.complain(
                    name,
                    "'" + name + "' is not a measure. Measures are: " + String.join(", ", MEASURES.keySet()) + ".");
            return Optional.empty();
        }
        return measure.map(name).map(MEASURES.get(name));
    }

    private static Measure composition(YamlMap map) {
        boolean ofGroup = map.text("of").filter("group"::equals).isPresent();
        return new Composition(
                map.needed("population"), among(map, "among"), ofGroup ? Composition.Of.GROUP : Composition.Of.PART);
    }

    private static Measure declarationRate(YamlMap map) {
        String word = map.needed("answer");
        Optional<Answer> answer = Arrays.stream(Answer.values())
                .filter(each -> each.code().equals(word))
                .findFirst();
        if (answer.isEmpty()) {
            map.complain("answer", "'" + word + "' is not an answer.");
        }
        return new DeclarationRate(map.needed("population"), answer.orElse(Answer.DECLARED), map.text("extract"));
    }

    private static Measure changeExplained(YamlMap map) {
        // Not stripped: the name of a population of movements ends with the word of a characteristic.
        return new ChangeExplained(map.needed("population"), map.needed("earlier"), map.needed("movements") + " ");
    }

    private static Measure payGap(YamlMap map) {
        boolean mean = map.needed("average").equals("mean");
        return new PayGap(
                map.needed("population"),
                map.needed("column"),
                mean ? PayGap.Average.MEAN : PayGap.Average.MEDIAN,
                part(map, "among"));
    }

    private static Measure duration(YamlMap map) {
        return new Duration(
                map.needed("population"),
                map.needed("column"),
                map.text("ended").map(ended -> new Duration.Waiting(ended, map.needed("before"))),
                map.text("bands"),
                map.text("alike"));
    }

    private static Measure payGaps(YamlMap map) {
        return new PayGaps(map.needed("population"), map.needed("column"), map.needed("words"), part(map, "among"));
    }

    private static Measure gradeWeightedGap(YamlMap map) {
        return new GradeWeightedGap(map.needed("population"), map.needed("column"), map.needed("level"));
    }

    private static Measure likelihood(YamlMap map) {
        return new Likelihood(
                map.needed("population"),
                part(map, "event"),
                among(map, "among"),
                orientation(map),
                toldBy(map),
                group(map, "without"));
    }

    private static Measure partShare(YamlMap map) {
        return new PartShare(map.needed("population"), part(map, "part"), among(map, "of"), toldBy(map));
    }

    private static Measure confidenceGap(YamlMap map) {
        return new ConfidenceGap(
                map.needed("population"), map.needed("capability"), map.needed("confidence"), toldBy(map));
    }

    private static Measure partCount(YamlMap map) {
        return new PartCount(map.needed("population"), map.needed("level"), map.texts("parts"), toldBy(map));
    }

    private static Measure rateByPart(YamlMap map) {
        return new RateByPart(map.needed("population"), map.needed("level"), part(map, "event"), toldBy(map));
    }

    private static Measure headcountShare(YamlMap map) {
        return new HeadcountShare(
                heads(map, "of"),
                heads(map, "among"),
                map.text("called"),
                map.text("aim").map(BigDecimal::new));
    }

    private static Measure middleAmount(YamlMap map) {
        return new MiddleAmount(map.needed("population"), map.needed("column"), Unit.DAYS, map.needed("called"));
    }

    private static Measure amountRate(YamlMap map) {
        return new AmountRate(sum(map, "top"), sum(map, "bottom"), map.text("earlier"), unit(map));
    }

    private static Measure breakdown(YamlMap map) {
        return new Breakdown(
                map.needed("population"),
                map.needed("level"),
                map.text("called").orElse(""),
                toldBy(map));
    }

    private static Measure stumblingBlock(YamlMap map) {
        String level = map.needed("level");
        List<Among> stages = map.texts("stages").stream()
                .map(stage -> new Among(level, stage))
                .toList();
        return new StumblingBlock(map.needed("population"), stages);
    }

    private static Measure eventRate(YamlMap map) {
        return new EventRate(
                map.needed("events"),
                among(map, "event"),
                map.needed("workforce"),
                map.text("earlier"),
                orientation(map),
                map.text("per")
                        .filter("thousand"::equals)
                        .map(each -> Unit.PER_THOUSAND)
                        .orElse(Unit.PER_CENT),
                map.text("called").orElse(""),
                map.text("told by").orElseGet(() -> extractOf(map, "events")));
    }

    private static Measure apart(YamlMap map) {
        String population = map.needed("population");
        Measure measure = map.map("measure").flatMap(MeasureReader::read).orElseGet(() -> {
            map.complain("measure", "'measure' is missing.");
            return new Representation(population, Optional.empty());
        });
        return new Apart(measure, population);
    }

    private static Measure together(YamlMap map) {
        return new Together(map.maps("measures").stream()
                .flatMap(measure -> read(measure).stream())
                .toList());
    }
}
