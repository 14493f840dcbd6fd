package org.evenhand.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.disclosure.Release;

/** The first page: what is better, what is worse or behind, and what nobody can say yet, most important first, one line a topic. */
public final class Narrative {

    private static final int LINES = 5;

    private final List<Line> better = new ArrayList<>();
    private final List<Line> worse = new ArrayList<>();
    private final List<Line> cannotSay = new ArrayList<>();

    private Narrative() {}

    /** What the figures of a release say. */
    public static Assessment of(Release release, Catalogue catalogue) {
        Narrative narrative = new Narrative();
        new RepresentationReader(release).read(narrative);
        new RecruitmentReader(release).read(narrative);
        new PayReader(release).read(narrative);
        new PositionReader(release).read(narrative);
        new DifferenceReader(release, catalogue).read(narrative);
        new ObjectivesReader(release).read(narrative);
        new DeclarationReader(release).read(narrative);
        return new Assessment(
                release,
                first(narrative.better),
                first(narrative.worse),
                first(narrative.cannotSay),
                narrative.further(),
                Headlines.of(release, catalogue));
    }

    void better(Line line) {
        better.add(line);
    }

    void worse(Line line) {
        worse.add(line);
    }

    void cannotSay(Line line) {
        cannotSay.add(line);
    }

    private static List<Statement> first(List<Line> lines) {
        return topics(lines).stream().limit(LINES).map(Line::statement).toList();
    }

    /** The weightiest line of each topic, the weightiest topic first. */
    private static Collection<Line> topics(List<Line> lines) {
        Map<String, Line> topics = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparingDouble(Line::weight).reversed())
                .forEach(line -> topics.putIfAbsent(line.topic(), line));
        return topics.values();
    }

    /** How many lines there is no room for. */
    private int further() {
        return Stream.of(better, worse, cannotSay)
                .mapToInt(lines -> Math.max(0, topics(lines).size() - LINES))
                .sum();
    }
}
