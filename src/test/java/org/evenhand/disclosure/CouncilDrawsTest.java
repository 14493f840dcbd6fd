package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.dataset.Snapshot;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Inquiry;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;
import org.evenhand.measure.Scope;
import org.evenhand.measure.Tabulation;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole sample councils from their extracts to their released figures: the protection that every run uses, on the tables that every run
 * prints. More draws with {@code -Devenhand.draws=10},
 * of one size with {@code -Devenhand.people=300}.
 */
class CouncilDrawsTest {

    private static final String EDITION = "eflg-2021";
    private static final BigDecimal FEWEST = BigDecimal.TEN;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"60, 3", "120, 1", "300, 1", "2700, 0"})
    void keepsThePromiseInWholeCouncils(int people, int drawsInTheBuild) throws IOException {
        boolean asked = Integer.getInteger("evenhand.people", people) == people;
        int draws = asked ? Integer.getInteger("evenhand.draws", drawsInTheBuild) : 0;
        for (int seed = 1; seed <= draws; seed++) {
            Inquiry inquiry = inquiry(people, seed);
            keepsTheRule(people, seed, inquiry);
            printsNothingUnderTen(inquiry, people, seed);
        }
    }

    private Inquiry inquiry(int people, int seed) throws IOException {
        Path extracts = folder.resolve(people + "-" + seed);
        SampleCouncil.write(people, seed, extracts);
        ExtractPlan plan = ExtractPlan.read(extracts, Optional.empty(), Optional.empty());
        Snapshot snapshot = Extracts.read(plan).snapshot().orElseThrow();
        return Catalogue.load(EDITION, Set.of()).inquiry(snapshot);
    }

    private static void keepsTheRule(int people, int seed, Inquiry inquiry) {
        Scope scope = inquiry.scope().mergedBelow(DisclosureControl.SMALLEST_UNIT);
        Map<String, Set<Characteristic>> asked = asked(inquiry, scope);
        scope.populations().forEach((name, whole) -> {
            Population population = whole.shownByGroup();
            long began = cpu();
            Set<Characteristic> by = asked.getOrDefault(name, Set.of());
            ProtectedCounts counts = Protection.protect(population, by, ProtectionKey.demonstration());
            System.out.printf(
                    Locale.ROOT,
                    "%5d people, seed %2d, %-27s %6d rows, %5d ms of CPU: %s%n",
                    people,
                    seed,
                    name,
                    population.size(),
                    (cpu() - began) / 1_000_000,
                    counts.ladder().words());
            assertThat(counts.ladder().left())
                    .as("%d people, seed %d, %s: units left out", people, seed, name)
                    .noneMatch(level -> level.ordered()
                            || level.kind() == Division.Kind.UNITS
                                    && level.name().equals("department"));
            by.forEach(each -> keepsTheRule(population, counts, each));
        });
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, Set<Characteristic>> asked(Inquiry inquiry, Scope scope) {
        return inquiry.questions().stream()
                .map(question -> question.tabulate(scope))
                .reduce(new Tabulation(), Tabulation::and)
                .tables();
    }

    private static void keepsTheRule(Population population, ProtectedCounts counts, Characteristic by) {
        assertThat(counts.headcount()).isEqualTo(population.size());
        for (Division division : population.divisions()) {
            for (Part part : division.parts()) {
                Optional<Detail> detail = counts.detail(division, part, by);
                detail.ifPresent(each -> new Shown(population, counts, division, part, by, each).keepsTheRule());
            }
        }
    }

    /** One printed table: a part by the groups of a characteristic, as fine as it is shown. */
    private record Shown(
            Population population,
            ProtectedCounts counts,
            Division division,
            Part part,
            Characteristic by,
            Detail detail) {

        void keepsTheRule() {
            Map<Integer, Integer> truth = truth();
            List<Group> groups = by.groups().groups().stream()
                    .filter(group -> group.from().compareTo(detail) <= 0)
                    .toList();
            for (Group group : groups) {
                keepsTheRule(group, truth.getOrDefault(group.index(), 0));
                addsUp(group, groups);
            }
        }

        private void keepsTheRule(Group group, int truth) {
            int count = counts.count(division, part, by, group);
            boolean exact = counts.exact(division, part, by, group);
            assertThat(Math.abs(count - truth)).as("%s", this).isLessThanOrEqualTo(exact ? 0 : 4);
            assertThat(exact ? 0 : count % 5).as("%s", this).isZero();
        }

        private void addsUp(Group group, List<Group> groups) {
            int whole = counts.rounded(division, part, by, group);
            List<Group> finer = groups.stream()
                    .filter(each -> each.parent().filter(group::equals).isPresent())
                    .toList();
            List<Part> children = division.children(part).stream()
                    .filter(child -> counts.detail(division, child, by)
                            .filter(each -> group.from().compareTo(each) <= 0)
                            .isPresent())
                    .toList();
            int groupSum = finer.stream()
                    .mapToInt(each -> counts.rounded(division, part, by, each))
                    .sum();
            int partSum = children.stream()
                    .mapToInt(child -> counts.rounded(division, child, by, group))
                    .sum();
            assertThat(finer.isEmpty() ? whole : groupSum)
                    .as("groups of %s", this)
                    .isEqualTo(whole);
            assertThat(children.isEmpty() ? whole : partSum)
                    .as("parts of %s", this)
                    .isEqualTo(whole);
        }

        private Map<Integer, Integer> truth() {
            Map<Integer, Integer> truth = new TreeMap<>();
            for (int row : division.rowsOf(part)) {
                for (Optional<Group> at = Optional.of(by.groups().groups().get(population.groupOf(by, row)));
                        at.isPresent();
                        at = at.get().parent()) {
                    truth.merge(at.get().index(), 1, Integer::sum);
                }
            }
            return truth;
        }

        @Override
        public String toString() {
            return population.name() + ", " + part.level() + " '" + part.label() + "' by " + by.code();
        }
    }

    private static void printsNothingUnderTen(Inquiry inquiry, int people, int seed) {
        Release release = DisclosureControl.release(inquiry, facts(inquiry), ProtectionKey.demonstration());
        Map<Boolean, Long> figures = new TreeMap<>();
        for (ReleasedTable table : release.tables()) {
            ratiosRestOnWhatTheySay(table);
            for (Figure figure : table.figures()) {
                figures.merge(figure.published(), 1L, Long::sum);
                assertThat(counts(figure))
                        .as("%s: %s", table.indicator(), figure)
                        .allMatch(CouncilDrawsTest::many);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%5d people, seed %2d, %d figures published, %d not%n",
                people,
                seed,
                figures.getOrDefault(true, 0L),
                figures.getOrDefault(false, 0L));
        assertThat(figures).containsKey(true);
    }

    /** A ratio is exact only beside exact rates, and stands with counts only beside a rate that is printed. */
    private static void ratiosRestOnWhatTheySay(ReleasedTable table) {
        for (Figure ratio : table.figures()) {
            if (ratio.published() && ratio.measure().equals("ratio")) {
                List<Figure> own = rates(table, ratio, ratio.group());
                assertThat(Stream.concat(own.stream(), rates(table, ratio, ratio.comparator()).stream())
                                .filter(Figure::published)
                                .allMatch(rate -> rate.basis() == Basis.EXACT))
                        .as("%s: %s", table.indicator(), ratio)
                        .matches(exact -> exact || ratio.basis() != Basis.EXACT);
                assertThat(own.stream().allMatch(Figure::published))
                        .as("%s: %s", table.indicator(), ratio)
                        .matches(printed -> printed || ratio.numerator().isEmpty());
            }
        }
    }

    private static List<Figure> rates(ReleasedTable table, Figure ratio, String group) {
        return table.figures().stream()
                .filter(rate -> Set.of("rate", "share").contains(rate.measure()))
                .filter(rate -> rate.equals(rate.in(ratio.within(), ratio.withinValue())))
                .filter(rate -> rate.characteristic().equals(ratio.characteristic())
                        && rate.group().equals(group)
                        && rate.stage().equals(ratio.stage()))
                .toList();
    }

    /**
     * All that a figure prints about numbers of people or events. Counts without a characteristic are no secret, a change is the
     * difference of two printed counts, and grades and departments are no people.
     */
    private static Stream<BigDecimal> counts(Figure figure) {
        if (figure.characteristic().isEmpty() || figure.unit() == Unit.PARTS) {
            return Stream.empty();
        }
        boolean counted = (figure.unit() == Unit.PEOPLE || figure.unit() == Unit.APPLICATIONS)
                && !figure.measure().equals("change");
        return Stream.of(figure.value().filter(value -> counted), figure.numerator(), figure.denominator())
                .flatMap(Optional::stream);
    }

    private static boolean many(BigDecimal count) {
        return count.compareTo(FEWEST) >= 0;
    }

    private static Release.Facts facts(Inquiry inquiry) {
        return new Release.Facts(
                "Fernshire Council",
                "England",
                inquiry.date(),
                Optional.empty(),
                DisclosurePolicy.PUBLISHED,
                EDITION,
                ProtectionKey.demonstration().id(),
                true,
                0,
                Map.of(),
                0,
                0,
                List.of());
    }
}
