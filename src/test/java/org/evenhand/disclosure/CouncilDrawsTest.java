package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.dataset.Snapshot;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
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
            System.out.printf(
                    Locale.ROOT,
                    "%5d people, seed %2d, %s%n",
                    people,
                    seed,
                    printed(inquiry).keepTheRule());
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
            Protection.Witnessed found = Protection.witnessed(population, by, ProtectionKey.demonstration(), true);
            ProtectedCounts counts = found.counts();
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
            by.forEach(each -> keepsTheRule(population, found, each));
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

    private static void keepsTheRule(Population population, Protection.Witnessed found, Characteristic by) {
        ProtectedCounts counts = found.counts();
        int[] witness = found.witnesses().get(by);
        assertThat(witness).hasSize(population.size());
        assertThat(counts.headcount()).isEqualTo(population.size());
        for (Division division : population.divisions()) {
            for (Part part : division.parts()) {
                Optional<Detail> detail = counts.detail(division, part, by);
                detail.ifPresent(each -> new Shown(population, counts, division, part, by, each).keepsTheRule(witness));
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

        void keepsTheRule(int[] witness) {
            Map<Integer, Integer> truth = people(row -> population.groupOf(by, row));
            Map<Integer, Integer> witnessed = people(row -> witness[row]);
            List<Group> groups = by.groups().groups().stream()
                    .filter(group -> group.from().compareTo(detail) <= 0)
                    .toList();
            for (Group group : groups) {
                int there = truth.getOrDefault(group.index(), 0);
                keepsTheRule(group, there);
                isWitnessed(group, there, witnessed.getOrDefault(group.index(), 0));
                addsUp(group, groups);
            }
        }

        private void keepsTheRule(Group group, int truth) {
            int count = counts.count(division, part, by, group);
            boolean exact = counts.exact(division, part, by, group);
            assertThat(Math.abs(count - truth)).as("%s", this).isLessThanOrEqualTo(exact ? 0 : 4);
            assertThat(exact ? 0 : count % 5).as("%s", this).isZero();
        }

        /** The made-up people give every known count exactly, and every other within 2. */
        private void isWitnessed(Group group, int truth, int witness) {
            boolean known = counts.known(division, part, by, group);
            int count = known ? truth : counts.count(division, part, by, group);
            boolean all = group.parent().isEmpty();
            assertThat(Math.abs(count - witness))
                    .as("witness of %s", this)
                    .isLessThanOrEqualTo(known ? 0 : all ? 4 : 2);
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

        /** The people of this part by group, each in its own and in all broader ones. */
        private Map<Integer, Integer> people(IntUnaryOperator groupOf) {
            Map<Integer, Integer> people = new TreeMap<>();
            for (int row : division.rowsOf(part)) {
                for (Optional<Group> at = Optional.of(by.groups().groups().get(groupOf.applyAsInt(row)));
                        at.isPresent();
                        at = at.get().parent()) {
                    people.merge(at.get().index(), 1, Integer::sum);
                }
            }
            return people;
        }

        @Override
        public String toString() {
            return population.name() + ", " + part.level() + " '" + part.label() + "' by " + by.code();
        }
    }

    /** Under the policy {@code exact} the same figures hold the truth. */
    private static PrintedFigures printed(Inquiry inquiry) {
        return new PrintedFigures(
                release(inquiry, DisclosurePolicy.PUBLISHED), release(inquiry, DisclosurePolicy.EXACT));
    }

    private static Release release(Inquiry inquiry, DisclosurePolicy policy) {
        return DisclosureControl.release(inquiry, facts(inquiry, policy), ProtectionKey.demonstration());
    }

    private static Release.Facts facts(Inquiry inquiry, DisclosurePolicy policy) {
        return new Release.Facts(
                "Fernshire Council",
                "England",
                inquiry.date(),
                Optional.empty(),
                policy,
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
