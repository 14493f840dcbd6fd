package org.evenhand.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.Indicator;
import org.evenhand.dataset.Snapshot;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.disclosure.Release;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/**
 * What each policy would show of these extracts, and what it would round or withhold, before anything is published: numbers of figures,
 * none of people.
 */
final class DryRun {

    private static final String LINE = "%-8s %-46s %7s %7s %6s %6s %6s   %7s %6s";
    private static final String POLICIES = "%-55s %-36s   %s";

    private static final String HEADINGS =
            "policy,indicator,within,characteristic,exact,rounded,withheld,too few,not available or applicable";

    /** What figures are about: one indicator by one characteristic within one level. */
    private record Subject(String indicator, String within, String characteristic) {

        static final Comparator<Subject> ORDER = Comparator.comparing(Subject::indicator)
                .thenComparing(Subject::within)
                .thenComparing(Subject::characteristic);
    }

    /** How many figures come to what end. */
    private record Ends(int exact, int rounded, int withheld, int unreliable, int none) {

        static final Ends NOTHING = new Ends(0, 0, 0, 0, 0);

        static Ends of(Figure figure) {
            boolean shown = figure.published() || figure.status() == Status.LOW;
            boolean rounded = figure.basis() == Basis.ROUNDED;
            return new Ends(
                    shown && !rounded ? 1 : 0,
                    shown && rounded ? 1 : 0,
                    figure.status() == Status.C ? 1 : 0,
                    figure.status() == Status.U ? 1 : 0,
                    figure.status() == Status.X || figure.status() == Status.Z ? 1 : 0);
        }

        Ends plus(Ends other) {
            return new Ends(
                    exact + other.exact,
                    rounded + other.rounded,
                    withheld + other.withheld,
                    unreliable + other.unreliable,
                    none + other.none);
        }

        Stream<String> cells() {
            return Stream.of(exact, rounded, withheld, unreliable, none).map(String::valueOf);
        }
    }

    private final Catalogue catalogue;
    private final Map<DisclosurePolicy, Map<Subject, Ends>> ends = new EnumMap<>(DisclosurePolicy.class);

    private DryRun(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Protects the figures of a snapshot by every policy in turn, and keeps none of them. */
    static DryRun of(Snapshot snapshot, String edition, ProtectionKey key) {
        DryRun tried = new DryRun(Catalogue.load(edition, Set.of()));
        for (DisclosurePolicy policy : DisclosurePolicy.values()) {
            Release release = DisclosureControl.release(
                    tried.catalogue.inquiry(snapshot),
                    ReleaseFacts.of(snapshot, edition, policy, Optional.empty(), key),
                    key);
            tried.ends.put(policy, ends(release));
        }
        return tried;
    }

    private static Map<Subject, Ends> ends(Release release) {
        Map<Subject, Ends> ends = new TreeMap<>(Subject.ORDER);
        for (ReleasedTable table : release.tables()) {
            table.figures()
                    .forEach(figure -> ends.merge(
                            new Subject(table.indicator(), figure.within(), figure.characteristic()),
                            Ends.of(figure),
                            Ends::plus));
        }
        return ends;
    }

    /** One line for each indicator. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Figures that each policy would show, round or withhold, by indicator. Nothing was published.");
        lines.add(
                "[c] withheld so that nobody can be identified, [u] too few to be reliable, [x] not available, [z] not"
                        + " applicable.");
        lines.add(String.format(Locale.ROOT, POLICIES, "", "policy published", "policy exact"));
        lines.add(line("", "", "exact", "rounded", "[c]", "[u]", "[x][z]", "exact", "not"));
        catalogue.indicators().stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private String line(Indicator indicator) {
        Ends published = of(DisclosurePolicy.PUBLISHED, indicator);
        Ends exact = of(DisclosurePolicy.EXACT, indicator);
        return line(Stream.of(
                        Stream.of(indicator.id(), indicator.title()),
                        published.cells(),
                        Stream.of(exact.exact(), exact.withheld() + exact.unreliable() + exact.none()))
                .flatMap(cells -> cells)
                .toArray());
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells).stripTrailing();
    }

    private Ends of(DisclosurePolicy policy, Indicator indicator) {
        return ends.getOrDefault(policy, Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator.id()))
                .map(Map.Entry::getValue)
                .reduce(Ends.NOTHING, Ends::plus);
    }

    /** The same by what an indicator is broken down by, as a table. */
    String csv() {
        Stream<String> rows = ends.entrySet().stream().flatMap(each -> rows(each.getKey(), each.getValue()));
        return Stream.concat(Stream.of(HEADINGS), rows).map(row -> row + "\r\n").collect(Collectors.joining());
    }

    private static Stream<String> rows(DisclosurePolicy policy, Map<Subject, Ends> ends) {
        return ends.entrySet().stream().map(entry -> {
            Subject about = entry.getKey();
            Stream<String> cells =
                    Stream.of(policy.code(), about.indicator(), '"' + about.within() + '"', about.characteristic());
            return Stream.concat(cells, entry.getValue().cells()).collect(Collectors.joining(","));
        });
    }
}
