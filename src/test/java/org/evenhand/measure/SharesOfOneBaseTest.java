package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.junit.jupiter.api.Test;

/** What exact shares of people of one base leave together. */
final class SharesOfOneBaseTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    /** 79 of 91 requests approved and 11 refused would tell of one that waits. */
    @Test
    void theSmallestIsWithheldWhereAFewAreLeft() {
        assertThat(rates(requests("Place", 79, 11, 1), requests("Housing", 60, 20, 19)))
                .contains("Place Approved 79 of 91", "Housing Approved 60 of 99")
                .noneMatch(rate -> rate.startsWith("Place Refused"));
    }

    /** Were Place's alone withheld, it would follow from the whole: so is the next smallest. */
    @Test
    void whatIsWithheldDoesNotFollowFromTheWhole() {
        assertThat(rates(requests("Place", 79, 9, 12), requests("Housing", 60, 20, 19), requests("Parks", 50, 30, 20)))
                .contains("organisation Refused 59 of 299", "Parks Refused 30 of 100")
                .noneMatch(rate -> rate.startsWith("Place Refused") || rate.startsWith("Housing Refused"));
    }

    @Test
    void sharesThatLeaveManyStay() {
        assertThat(rates(requests("Place", 70, 20, 10), requests("Housing", 60, 20, 20)))
                .containsExactly(
                        "organisation Approved 130 of 200",
                        "Housing Approved 60 of 100",
                        "Place Approved 70 of 100",
                        "organisation Refused 40 of 200",
                        "Housing Refused 20 of 100",
                        "Place Refused 20 of 100");
    }

    /** Whatever the numbers: neither a base nor the whole leaves a few. */
    @Test
    void noSumOfWhatIsPrintedLeavesAFew() {
        long seed = 20_261_125L;
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < 60; draw++) {
            List<int[]> drawn = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(any -> new int[] {random.nextInt(90), random.nextInt(40), random.nextInt(30)})
                    .toList();
            List<Figure> figures = figures(IntStream.range(0, drawn.size())
                    .mapToObj(at -> requests("D" + at, drawn.get(at)[0], drawn.get(at)[1], drawn.get(at)[2]))
                    .toArray(Requests[]::new));
            assertThat(left(figures)).as("seed %d, draw %d", seed, draw).noneMatch(few -> few > 0 && few < 10);
        }
    }

    /** What each base has beside its shares, and the whole beside the units of each kind. */
    private static List<Integer> left(List<Figure> figures) {
        List<Figure> told = figures.stream()
                .filter(each ->
                        each.measure().equals("rate") && each.numerator().isPresent())
                .toList();
        List<Integer> left = new ArrayList<>();
        for (String place : told.stream().map(Figure::withinValue).distinct().toList()) {
            List<Figure> here = told.stream()
                    .filter(each -> each.withinValue().equals(place))
                    .toList();
            left.add(here.get(0).denominator().orElseThrow().intValueExact() - sum(here));
        }
        for (String stage : told.stream().map(Figure::stage).distinct().toList()) {
            List<Figure> kind =
                    told.stream().filter(each -> each.stage().equals(stage)).toList();
            List<Figure> units =
                    kind.stream().filter(each -> !each.withinValue().isEmpty()).toList();
            kind.stream()
                    .filter(each -> each.withinValue().isEmpty() && !units.isEmpty())
                    .forEach(whole -> left.add(events(whole) - sum(units)));
        }
        return left;
    }

    private static int sum(List<Figure> figures) {
        return figures.stream().mapToInt(SharesOfOneBaseTest::events).sum();
    }

    private static int events(Figure figure) {
        return figure.numerator().orElseThrow().intValueExact();
    }

    private static Stream<String> words(Figure rate) {
        return rate.numerator().stream()
                .map(events -> (rate.withinValue().isEmpty() ? rate.within() : rate.withinValue()) + " " + rate.stage()
                        + " " + events + " of " + rate.denominator().orElseThrow());
    }

    private static List<String> rates(Requests... departments) {
        return figures(departments).stream()
                .filter(figure -> figure.measure().equals("rate"))
                .flatMap(SharesOfOneBaseTest::words)
                .toList();
    }

    private record Requests(String department, int approved, int refused, int waiting) {

        Stream<String[]> rows() {
            return Stream.of(rows("Approved", approved), rows("Refused", refused), rows("Waiting", waiting))
                    .flatMap(each -> each);
        }

        private Stream<String[]> rows(String decision, int count) {
            return Stream.generate(() -> new String[] {department, decision}).limit(count);
        }
    }

    private static Requests requests(String department, int approved, int refused, int waiting) {
        return new Requests(department, approved, refused, waiting);
    }

    private static List<Figure> figures(Requests... departments) {
        List<String[]> rows = Stream.of(departments).flatMap(Requests::rows).toList();
        Level decision = Level.of("decision", row -> rows.get(row)[1]);
        Level department = Level.of("department", row -> rows.get(row)[0]);
        Population requests = Population.of("requests", DATE, Unit.REQUESTS, rows.size())
                .dividedBy(Division.of("decision", Kind.SIZES, rows.size(), List.of(decision)))
                .dividedBy(Division.of(
                        "department", Kind.SIZES, rows.size(), List.of(department, decision.within("department"))))
                .build();
        Question question = new Question(
                "X-01",
                new Together(List.of(share("Approved"), share("Refused"))),
                new Question.Terms(List.of(), List.of("department"), new Minimum(1, 0)));
        return Asked.of(question, requests);
    }

    private static PartShare share(String decision) {
        return new PartShare("requests", new Among("decision", decision), Optional.empty(), "requests");
    }
}
