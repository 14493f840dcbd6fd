package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.Inquiry;
import org.evenhand.measure.Lens;
import org.evenhand.measure.Question;
import org.evenhand.measure.Released.ExtractRows;
import org.evenhand.table.Table;
import org.evenhand.yaml.Complaints;
import org.evenhand.yaml.SetUpException;

/** All indicators, each bound to its calculation, and the edition that words their areas. */
public final class Catalogue {

    private final List<Indicator> indicators;
    private final List<Question> questions;
    private final FrameworkEdition edition;
    private final Aims aims;
    private final List<Lens> lenses;

    Catalogue(List<Indicator> indicators, List<Question> questions, List<Lens> lenses, FrameworkEdition edition) {
        this(indicators, questions, edition, Aims.of(edition.id(), indicators), lenses);
    }

    private Catalogue(
            List<Indicator> indicators,
            List<Question> questions,
            FrameworkEdition edition,
            Aims aims,
            List<Lens> lenses) {
        this.indicators = List.copyOf(indicators);
        this.questions = List.copyOf(questions);
        this.edition = edition;
        this.aims = aims;
        this.lenses = List.copyOf(lenses);
    }

    /**
     * The shipped catalogue.
     *
     * @param edition id of the framework edition
     * @param only ids of the indicators that are wanted; empty for all
     * @throws SetUpException with every mistake, if the edition or an id is unknown or an entry does not bind
     */
    public static Catalogue load(String edition, Set<String> only) {
        Complaints complaints = new Complaints();
        Catalogue catalogue = new CatalogueReader(complaints).read(edition);
        List<String> unknown = only.stream()
                .filter(id -> catalogue.indicator(id).isEmpty())
                .sorted()
                .toList();
        unknown.forEach(id -> complaints.add("--only", 1, "No indicator '" + id + "'. 'catalogue' lists all."));
        complaints.throwIfAny();
        return only.isEmpty() ? catalogue : catalogue.only(only);
    }

    /** The resources that the shipped catalogue is read from. */
    public static List<String> files() {
        return CatalogueReader.files();
    }

    Catalogue only(Set<String> ids) {
        return new Catalogue(
                indicators.stream().filter(each -> ids.contains(each.id())).toList(),
                questions.stream()
                        .filter(each -> ids.contains(each.indicator()))
                        .toList(),
                edition,
                aims,
                lenses);
    }

    /** The parts that are looked at beside everyone else, in their order. */
    public List<Lens> lenses() {
        return lenses;
    }

    /** The titles of the lenses, by what {@code within} says of their figures, in their order. */
    public Map<String, String> lensTitles() {
        Map<String, String> titles = new LinkedHashMap<>();
        lenses.forEach(lens -> titles.put(lens.level(), lens.title()));
        return titles;
    }

    /** The indicators that are asked once more through a lens, in the order of the catalogue. */
    public List<Indicator> through(Lens lens) {
        return questions.stream()
                .filter(question -> question.lenses().contains(lens))
                .flatMap(question -> indicator(question.indicator()).stream())
                .toList();
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public FrameworkEdition edition() {
        return edition;
    }

    /** The framework area of an indicator, in the words of the chosen edition. */
    public String areaOf(Indicator indicator) {
        return edition.titleOf(indicator.area());
    }

    /** Everything that is asked of the people of a run. */
    public Inquiry inquiry(Snapshot snapshot) {
        return new Inquiry(
                snapshot.facts().snapshotDate(),
                questions.stream()
                        .map(each -> each.in(snapshot.facts().nation()))
                        .toList(),
                Whereabouts.through(questions, Populations.of(snapshot, aims)),
                Communities.of(snapshot.table(Dataset.COMMUNITY_BENCHMARK)),
                extracts(snapshot));
    }

    private static List<ExtractRows> extracts(Snapshot snapshot) {
        Table<?> tallies = snapshot.tallies();
        List<ExtractRows> extracts = new ArrayList<>();
        for (int row = 0; row < tallies.size(); row++) {
            extracts.add(new ExtractRows(
                    tallies.text("dataset").word(row),
                    tallies.amount("received").amount(row).intValueExact(),
                    tallies.amount("unchanged").amount(row).intValueExact()));
        }
        return extracts;
    }
}
