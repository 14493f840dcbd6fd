package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.audit.reidentification.PrintedCount;
import org.evenhand.audit.reidentification.Reidentification;
import org.evenhand.audit.reidentification.RoundingRule;
import org.evenhand.audit.reidentification.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole sample councils under the policy {@code published}: the reader is told every headcount and who is where, and finds nobody.
 * More with {@code -Devenhand.draws=10}, of one size with {@code -Devenhand.people=2700}.
 */
class CouncilReidentificationTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"60, 1", "120, 1", "300, 0", "2700, 1"})
    void findsNobody(int people, int drawsInTheBuild) throws IOException {
        boolean asked = Integer.getInteger("evenhand.people", people) == people;
        int draws = asked ? Integer.getInteger("evenhand.draws", drawsInTheBuild) : 0;
        for (int seed = 1; seed <= draws; seed++) {
            findsNobodyIn(
                    new ProtectedCouncil(people, seed, folder.resolve(people + "-" + seed)),
                    people + " people, seed " + seed);
        }
    }

    private static void findsNobodyIn(ProtectedCouncil council, String name) throws IOException {
        List<FigureRow> rows = council.released();
        long began = cpu();
        Reidentification.Findings findings =
                Reidentification.of(PrintedCounts.in(rows), council.staff(), RoundingRule.PUBLISHED);
        double seconds = (cpu() - began) / 1e9;

        assertThat(findings.unplaced()).as(name).isEmpty();
        assertThat(findings.broken()).as(name).isEmpty();
        assertThat(findings.notShown()).as(name).isEmpty();
        List<Truth> truths = findings.verdicts().stream()
                .flatMap(verdict -> council.truth(verdict).stream().mapToObj(truth -> new Truth(verdict, truth)))
                .toList();
        assertThat(truths).as(name).isNotEmpty().allMatch(Truth::isPossible);
        System.out.printf(
                Locale.ROOT,
                "%s: %d counts tested, %d of them of 1 to 4 people; narrowest %d values; %.1f seconds of CPU%n",
                name,
                findings.verdicts().size(),
                truths.stream().filter(Truth::few).count(),
                findings.verdicts().stream().mapToInt(Verdict::values).min().orElse(0),
                seconds);
    }

    @Test
    void findsASmallNumberThatIsPrintedExactlyInACouncil() throws IOException {
        ProtectedCouncil council = new ProtectedCouncil(120, 1, folder);
        List<PrintedCount> printed = PrintedCounts.in(council.released());
        PrintedCount small = fewInADepartment(council, printed);

        assertThat(broken(council, printed, count -> count.equals(small)))
                .isNotEmpty()
                .allMatch(words -> words.contains("can be told to within two"))
                .anyMatch(words -> words.startsWith(small.place() + ":"));
    }

    @Test
    void findsWhatIsLeftOfExactNumbersInACouncil() throws IOException {
        ProtectedCouncil council = new ProtectedCouncil(120, 1, folder);
        List<PrintedCount> printed = PrintedCounts.in(council.released());
        PrintedCount small = fewInADepartment(council, printed);

        assertThat(broken(
                        council,
                        printed,
                        count -> count.path().equals(small.path())
                                && Set.of("organisation", "department")
                                        .contains(count.part().within())
                                && !count.part().equals(small.part())))
                .anyMatch(words -> words.startsWith(small.place() + ":"));
    }

    /** Every number rounded to the nearest five by itself, as is often done: with the headcounts, many counts can be told to within two. */
    @Test
    void unpicksTheNearestFiveOfACouncil() throws IOException {
        ProtectedCouncil council = new ProtectedCouncil(120, 1, folder);
        List<PrintedCount> nearest = PrintedCounts.in(council.released()).stream()
                .filter(count -> count.basis() != PrintedCount.Basis.OPEN)
                .map(count -> as(count, PrintedCount.Basis.ROUNDED, (council.truth(count) + 2) / 5 * 5))
                .toList();

        List<String> broken = Reidentification.of(nearest, council.staff(), new RoundingRule(5, 2, false))
                .broken();

        assertThat(broken).hasSizeGreaterThan(100);
    }

    /** A count of 1 to 4 people that the council does not print. */
    private static PrintedCount fewInADepartment(ProtectedCouncil council, List<PrintedCount> printed) {
        return printed.stream()
                .filter(count -> count.basis() == PrintedCount.Basis.FEW
                        && count.part().within().equals("department"))
                .filter(count -> council.truth(count) >= 1 && council.truth(count) <= 4)
                .findFirst()
                .orElseThrow();
    }

    /** What is found when some of the numbers are the true ones. */
    private static List<String> broken(
            ProtectedCouncil council, List<PrintedCount> printed, Predicate<PrintedCount> planted) {
        List<PrintedCount> weak = printed.stream()
                .map(count -> planted.test(count) ? as(count, PrintedCount.Basis.EXACT, council.truth(count)) : count)
                .toList();
        return Reidentification.of(weak, council.staff(), RoundingRule.PUBLISHED)
                .broken();
    }

    private static PrintedCount as(PrintedCount count, PrintedCount.Basis basis, int people) {
        return new PrintedCount(
                count.place(), count.characteristic(), count.path(), count.part(), basis, people, count.listed());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The truth beside what a reader can say of it. */
    private record Truth(Verdict verdict, int people) {

        boolean isPossible() {
            return people >= verdict.least() && people <= verdict.most();
        }

        boolean few() {
            return people >= 1 && people <= 4;
        }
    }
}
