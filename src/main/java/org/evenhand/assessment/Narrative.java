package org.evenhand.assessment;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.disclosure.Release;

/** The first page: what is better, what is worse or behind, and what nobody can say yet, most important first. */
public final class Narrative {

    private static final int LINES = 5;

    private final List<Statement> better = new ArrayList<>();
    private final List<Statement> worse = new ArrayList<>();
    private final List<Statement> cannotSay = new ArrayList<>();

    private Narrative() {}

    /** What the figures of a release say. */
    public static Assessment of(Release release, Catalogue catalogue) {
        Narrative narrative = new Narrative();
        new RepresentationReader(release).read(narrative);
        new RecruitmentReader(release).read(narrative);
        new PayReader(release).read(narrative);
        new PositionReader(release).read(narrative);
        new DeclarationReader(release).read(narrative);
        return new Assessment(
                release,
                first(narrative.better),
                first(narrative.worse),
                first(narrative.cannotSay),
                Headlines.of(release, catalogue));
    }

    void better(Statement statement) {
        better.add(statement);
    }

    void worse(Statement statement) {
        worse.add(statement);
    }

    void cannotSay(Statement statement) {
        cannotSay.add(statement);
    }

    private static List<Statement> first(List<Statement> statements) {
        return List.copyOf(statements.subList(0, Math.min(LINES, statements.size())));
    }
}
