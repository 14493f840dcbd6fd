package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Counts;
import org.evenhand.measure.Inquiry;
import org.evenhand.measure.PayCell;
import org.evenhand.measure.PayStatistic;
import org.evenhand.measure.Population;
import org.evenhand.measure.Question;
import org.evenhand.measure.Released;
import org.evenhand.measure.Rules;
import org.evenhand.measure.Scope;
import org.evenhand.measure.Tabulation;

/**
 * The only door between people and figures: counts all that is asked for, protects everything together, drops the truth, and derives
 * every figure from what was released.
 */
public final class DisclosureControl {

    /** Units of fewer people are merged into a rest of the same line. */
    public static final int SMALLEST_UNIT = 25;

    private static final Rules PUBLISHED = new Rules(10, 25, 50, 10, 15, 60);
    private static final Rules EXACT = new Rules(0, 1, 1, 1, 1, 60);

    private final Release.Facts facts;
    private final ProtectionKey key;
    private final List<String> notes = new ArrayList<>();

    private DisclosureControl(Release.Facts facts, ProtectionKey key) {
        this.facts = facts;
        this.key = key;
        this.notes.addAll(facts.notes());
    }

    /**
     * The figures of a run under the policy that the facts name.
     *
     * @throws ProtectionFailure when no protected counts can be found; nothing is released
     */
    public static Release release(Inquiry inquiry, Release.Facts facts, ProtectionKey key) {
        return new DisclosureControl(facts, key).release(inquiry);
    }

    private Release release(Inquiry inquiry) {
        boolean exact = facts.policy() == DisclosurePolicy.EXACT;
        Scope scope = exact ? inquiry.scope() : inquiry.scope().mergedBelow(SMALLEST_UNIT);
        Tabulation tabulation = inquiry.questions().stream()
                .map(question -> question.tabulate(scope))
                .reduce(new Tabulation(), Tabulation::and);
        Map<String, Counts> counts = exact ? exact(scope, tabulation) : published(scope, tabulation);
        Released released = new Released(
                inquiry.date(), counts, inquiry.community(), inquiry.extracts(), exact ? EXACT : PUBLISHED);
        List<ReleasedTable> tables = inquiry.questions().stream()
                .map(question -> table(question, released))
                .toList();
        return new Release(facts.with(notes), tables);
    }

    private static ReleasedTable table(Question question, Released released) {
        return new ReleasedTable(question.indicator(), question.derive(released));
    }

    private static Map<String, Counts> exact(Scope scope, Tabulation tabulation) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        scope.populations()
                .forEach((name, population) ->
                        counts.put(name, new ExactCounts(population, asked(tabulation, name), pay(tabulation, name))));
        return counts;
    }

    private Map<String, Counts> published(Scope scope, Tabulation tabulation) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        boolean inPost = false;
        for (Population population : scope.populations().values()) {
            boolean again = inPost && mostOfThoseInPost(population);
            counts.put(population.name(), published(population, tabulation, again));
            inPost |= mostOfThoseInPost(population);
        }
        return counts;
    }

    /** @param again whether most of these people stand in another population as well */
    private Counts published(Population population, Tabulation tabulation, boolean again) {
        Set<Characteristic> by = asked(tabulation, population.name());
        ProtectedCounts protectedCounts = Protection.protect(population.shownByGroup(), by, key, !again);
        notes.addAll(protectedCounts.ladder().notes(population.name()));
        return new RoundedCounts(population, by, protectedCounts, pay(tabulation, population.name()), PUBLISHED);
    }

    /**
     * Whether these may be most of the people in post: those due an appraisal, or for whom learning is compulsory. Exact beside the exact
     * counts of everybody in post, they would tell of the few who are not among them.
     */
    private boolean mostOfThoseInPost(Population population) {
        return population.unit() == Unit.PEOPLE
                && !population.residents()
                && population.date().equals(facts.snapshotDate())
                && population.size() <= facts.people()
                && 2 * population.size() >= facts.people();
    }

    private static Set<Characteristic> asked(Tabulation tabulation, String population) {
        return tabulation.tables().getOrDefault(population, Set.of());
    }

    private static Map<PayCell, PayStatistic> pay(Tabulation tabulation, String population) {
        Map<PayCell, PayStatistic> pay = new TreeMap<>(Comparator.comparing(PayCell::toString));
        tabulation.pay().forEach((cell, statistic) -> {
            if (cell.population().equals(population)) {
                pay.put(cell, statistic);
            }
        });
        return pay;
    }
}
