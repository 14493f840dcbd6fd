package org.evenhand.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says is hidden in what happens to people is there, whatever the seed. */
class HiddenEventsTest {

    private static final String SEEDS = "seed of the council";
    private static final int PEOPLE = 2_700;

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void oneInFiveEthnicMinorityApplicantsForAHigherPostGetsIt(long seed) {
        List<Moves.Move> applied = Council.of(PEOPLE, seed).moves().all().stream()
                .filter(each -> each.type().equals("promotion"))
                .toList();
        Predicate<Moves.Move> minority = each -> each.who().asked().saysMinority();
        assertThat(share(some(applied, minority), Moves.Move::promotes)).isBetween(0.19, 0.22);
        assertThat(share(some(applied, minority.negate()), Moves.Move::promotes))
                .isBetween(0.38, 0.42);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void menActUpOrAreSecondedTwiceAsOften(long seed) {
        Council council = Council.of(PEOPLE, seed);
        Period year = Period.ago(0);
        List<Employment> stretched = council.moves().all().stream()
                .filter(each -> List.of("acting_up", "secondment").contains(each.type()) && year.holds(each.day()))
                .map(Moves.Move::who)
                .toList();
        List<Employment> staff = council.roll().in(year);
        assertThat(ratio(stretched, staff, each -> !each.asked().woman())).isBetween(2.1, 2.8);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void inductionIsLateInOneDepartmentAndProbationHarderForSome(long seed) {
        List<Starters.Start> starts = Starters.drawn(Council.of(PEOPLE, seed));
        List<Starters.Start> ended = some(starts, each -> !List.of("", "left").contains(each.probation()));
        Predicate<Starters.Start> passed = each -> each.probation().equals("passed");
        Predicate<Starters.Start> minority = each -> each.who().asked().saysMinority();
        assertThat(share(some(ended, minority), passed)).isBetween(0.72, 0.86);
        assertThat(share(some(ended, minority.negate()), passed)).isBetween(0.90, 0.95);
        Predicate<Starters.Start> inTime = each -> each.inductionDone()
                .filter(day -> !day.isAfter(each.inductionDue()))
                .isPresent();
        Predicate<Starters.Start> slow =
                each -> each.who().post().team().department().equals(StaffMix.TELLS_LITTLE);
        assertThat(share(some(starts, slow), inTime)).isBetween(0.40, 0.62);
        assertThat(share(some(starts, slow.negate()), inTime)).isBetween(0.80, 0.90);
        List<Starters.Start> agreed = some(starts, each -> each.agreed().isPresent());
        assertThat(share(agreed, each -> each.inPlace()
                        .filter(day -> !day.isAfter(each.who().first().plusDays(30)))
                        .isPresent()))
                .isBetween(0.35, 0.68);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void formalProceduresMeetSomeTwiceAsOften(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Cases.Case> formal = some(Cases.drawn(council), Cases.Case::formal);
        List<Employment> staff = council.roll().in(Period.allKept());
        Predicate<Employment> minority = each -> each.asked().saysMinority();
        Predicate<Employment> disabled = each -> each.asked().saysDisabled();
        assertThat(ratio(people(formal, "disciplinary"), staff, minority)).isBetween(2.0, 3.0);
        assertThat(ratio(people(formal, "capability"), staff, disabled)).isBetween(1.9, 3.2);
        assertThat(ratio(people(formal, "absence"), staff, disabled)).isBetween(1.9, 3.2);
        List<Employment> regulated =
                some(staff, each -> each.post().team().function().equals("social_work"));
        assertThat(ratio(people(formal, "fitness_to_practise"), regulated, minority))
                .isGreaterThan(2.0);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void developmentIsNotSharedFairly(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Training.Learning> asked =
                some(Training.drawn(council), each -> each.applied().isPresent());
        List<Employment> staff = council.roll().keptIn(Period.ago(0));
        List<Employment> asking = asked.stream().map(Training.Learning::who).toList();
        assertThat(ratio(asking, staff, each -> !each.asked().saysMinority())).isBetween(1.4, 1.6);
        Predicate<Training.Learning> refused = each -> each.decision().equals("refused");
        Predicate<Training.Learning> disabled = each -> each.who().asked().saysDisabled();
        assertThat(share(some(asked, disabled), refused)).isBetween(0.22, 0.28);
        assertThat(share(some(asked, disabled.negate()), refused)).isBetween(0.09, 0.11);
        List<Employment> digital = Training.drawn(council).stream()
                .filter(each -> each.course().category().equals("digital")
                        && !each.role().equals("champion"))
                .map(Training.Learning::who)
                .toList();
        assertThat(ratio(digital, staff, each -> each.asked().age() < 55)).isBetween(1.9, 2.3);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void thoseWhoAreMentoredArePromotedNext(long seed) {
        Council council = Council.of(PEOPLE, seed);
        Set<String> promoted = council.moves().all().stream()
                .filter(Moves.Move::promotes)
                .map(each -> each.who().id())
                .collect(Collectors.toSet());
        List<Employment> mentored = Training.drawn(council).stream()
                .filter(each -> List.of("mentoring", "sponsorship")
                        .contains(each.course().category()))
                .filter(each -> each.role().equals("learner"))
                .map(Training.Learning::who)
                .toList();
        double among = share(mentored, each -> promoted.contains(each.id()));
        double elsewhere = share(council.roll().kept(), each -> promoted.contains(each.id()));
        assertThat(among).isGreaterThan(4 * elsewhere);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void careWorkersLeaveMoreOftenInTheirFirstYear(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Employment> began = council.roll().startedIn(Period.ago(1));
        Predicate<Employment> care = each -> each.post().team().function().equals("care");
        Predicate<Employment> left =
                each -> !each.goesOn() && each.last().isBefore(each.first().plusDays(365));
        assertThat(share(some(began, care), left)).isGreaterThan(1.4 * share(some(began, care.negate()), left));
    }

    private static List<Employment> people(List<Cases.Case> cases, String type) {
        return cases.stream()
                .filter(each -> each.type().equals(type))
                .map(Cases.Case::who)
                .toList();
    }

    /** How many times as often something happens to these as to the others. */
    private static double ratio(Collection<Employment> happened, List<Employment> staff, Predicate<Employment> these) {
        return rate(happened, staff, these) / rate(happened, staff, these.negate());
    }

    private static double rate(Collection<Employment> happened, List<Employment> staff, Predicate<Employment> these) {
        return happened.stream().filter(these).count()
                / (double) staff.stream().filter(these).count();
    }

    private static <T> List<T> some(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private static <T> double share(List<T> all, Predicate<T> some) {
        return all.stream().filter(some).count() / (double) all.size();
    }
}
