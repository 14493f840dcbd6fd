package org.evenhand.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.characteristic.Characteristic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says is hidden in what people say, and in how they are rated, ill, away and taught, is there, whatever the seed. */
class HiddenVoicesTest {

    private static final String SEEDS = "seed of the council";
    private static final int PEOPLE = 2_700;
    private static final Predicate<Employment> DISABLED = each -> each.asked().saysDisabled();
    private static final Predicate<Employment> MINORITY = each -> each.asked().saysMinority();
    private static final Predicate<Employment> CARE =
            each -> each.post().team().function().equals("care");
    private static final Predicate<Employment> OUTSIDE =
            each -> each.post().team().department().equals(StaffMix.TELLS_LITTLE);

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void someFeelLessIncludedAndBelieveLessInTheirProgress(long seed) {
        List<Survey.Reply> replies = Survey.drawn(Council.of(PEOPLE, seed));
        assertThat(favourable(replies, "inclusion", DISABLED)).isBetween(0.47, 0.53);
        assertThat(favourable(replies, "inclusion", DISABLED.negate())).isBetween(0.67, 0.69);
        assertThat(favourable(replies, "progression", MINORITY)).isBetween(0.38, 0.44);
        assertThat(favourable(replies, "progression", MINORITY.negate())).isBetween(0.60, 0.62);
        assertThat(favourable(replies, "adjustments", each -> true)).isBetween(0.52, 0.62);
        assertThat(favourable(replies, "discrimination", MINORITY))
                .isGreaterThan(2 * favourable(replies, "discrimination", MINORITY.negate()));
        assertThat(favourable(
                        replies, "harassment_public", each -> each.post().team().front()))
                .isBetween(0.24, 0.28);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void careTeamsAreAbleButUnsureAndOneDepartmentHardlyAnswers(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Survey.Reply> replies = Survey.drawn(council);
        assertThat(favourable(replies, "capability", CARE) - favourable(replies, "confidence", CARE))
                .isGreaterThan(0.25);
        assertThat(favourable(replies, "capability", CARE.negate()) - favourable(replies, "confidence", CARE.negate()))
                .isLessThan(0.08);
        List<Employment> staff =
                council.roll().kept().stream().filter(Employment::goesOn).toList();
        List<Employment> answered = replies.stream()
                .filter(each -> each.item().equals("Q01"))
                .map(Survey.Reply::who)
                .toList();
        assertThat(rate(answered, staff, OUTSIDE)).isBetween(0.24, 0.31);
        assertThat(rate(answered, staff, OUTSIDE.negate())).isBetween(0.52, 0.60);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void ratingsAndTheTalksThemselvesAreSpreadUnevenly(long seed) {
        List<Appraisals.Talk> due = Appraisals.drawn(Council.of(PEOPLE, seed));
        assertThat(share(some(due, OUTSIDE), each -> each.held().isPresent())).isBetween(0.58, 0.62);
        assertThat(share(some(due, OUTSIDE.negate()), each -> each.held().isPresent()))
                .isBetween(0.89, 0.91);
        List<Appraisals.Talk> held =
                due.stream().filter(each -> each.held().isPresent()).toList();
        Predicate<Appraisals.Talk> best = each -> each.rating().equals("exceeds");
        Predicate<Appraisals.Talk> lowest = each -> each.rating().equals("below");
        assertThat(share(some(held, MINORITY), best)).isBetween(0.07, 0.11);
        assertThat(share(some(held, MINORITY.negate()), best)).isBetween(0.13, 0.18);
        assertThat(share(some(held, DISABLED), lowest)).isGreaterThan(2 * share(some(held, DISABLED.negate()), lowest));
    }

    private static List<Appraisals.Talk> some(List<Appraisals.Talk> talks, Predicate<Employment> whose) {
        return talks.stream().filter(each -> whose.test(each.who())).toList();
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void disabledColleaguesLoseAboutTwiceAsManyDays(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Absences.Spell> spells = Absences.drawn(council).stream()
                .filter(each -> Period.ago(0).holds(each.end()))
                .toList();
        List<Employment> staff = council.roll().keptIn(Period.ago(0));
        double disabled = days(spells, DISABLED) / count(staff, DISABLED);
        double others = days(spells, DISABLED.negate()) / count(staff, DISABLED.negate());
        assertThat(others).isBetween(4.0, 9.0);
        assertThat(disabled / others).isBetween(1.6, 3.0);
        assertThat(longShare(spells, CARE)).isGreaterThan(longShare(spells, CARE.negate()) + 0.04);
    }

    private static double longShare(List<Absences.Spell> spells, Predicate<Employment> whose) {
        List<Absences.Spell> lasting =
                spells.stream().filter(Absences.Spell::longTerm).toList();
        return days(lasting, whose) / days(spells, whose);
    }

    private static double days(List<Absences.Spell> spells, Predicate<Employment> whose) {
        return spells.stream()
                .filter(each -> whose.test(each.who()))
                .mapToInt(Absences.Spell::days)
                .sum();
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void menStudyAtDegreeLevelMoreAndAreRefusedFlexibleWorkingMore(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Employment> degrees = Apprenticeships.drawn(council).stream()
                .filter(each -> each.standard().degree() && each.end().isEmpty())
                .map(Apprenticeships.Apprentice::who)
                .toList();
        Predicate<Employment> men = each -> !each.asked().woman();
        List<Employment> staff =
                council.roll().kept().stream().filter(Employment::goesOn).toList();
        assertThat(rate(degrees, staff, men) / rate(degrees, staff, men.negate()))
                .isBetween(2.0, 3.4);
        List<LeaveRequests.Request> decided = LeaveRequests.drawn(council).stream()
                .filter(each -> each.type().equals("flexible_working"))
                .filter(each -> List.of("granted", "refused").contains(each.decision()))
                .toList();
        assertThat(refused(decided, men)).isBetween(0.26, 0.35);
        assertThat(refused(decided, men.negate())).isBetween(0.09, 0.14);
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void workingClassColleaguesThinOutTowardsTheTopAndCarersAskMost(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Employment> told = council.roll().kept().stream()
                .filter(each -> each.asked().tells(Characteristic.SOCIO_ECONOMIC))
                .toList();
        Predicate<Employment> workingClass = each -> each.asked().says(Characteristic.SOCIO_ECONOMIC, "working_class");
        Predicate<Employment> senior = each -> each.post().tier() <= 4;
        assertThat(share(told.stream().filter(senior).toList(), workingClass)).isBetween(0.05, 0.33);
        assertThat(share(told.stream().filter(senior.negate()).toList(), workingClass))
                .isBetween(0.37, 0.46);
        List<Employment> asking = LeaveRequests.drawn(council).stream()
                .filter(each -> each.type().equals("flexible_working"))
                .map(LeaveRequests.Request::who)
                .toList();
        Predicate<Employment> carer = each -> each.asked().saysCarer();
        assertThat(rate(asking, council.roll().kept(), carer))
                .isGreaterThan(2 * rate(asking, council.roll().kept(), carer.negate()));
    }

    private static double refused(List<LeaveRequests.Request> decided, Predicate<Employment> who) {
        return share(decided.stream().filter(each -> who.test(each.who())).toList(), each -> each.decision()
                .equals("refused"));
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void nobodyIsBackBeforeTheyWereAway(long seed) {
        assertThat(LeaveRequests.drawn(Council.of(PEOPLE, seed))).allSatisfy(each -> {
            LocalDate start = each.leaveStart().orElse(each.requested());
            assertThat(each.requested()).isBeforeOrEqualTo(start);
            assertThat(each.returned().or(each::dueBack).orElse(start)).isBetween(start, Year.SNAPSHOT);
            assertThat(each.returned().map(each.who()::on)).isIn(Optional.empty(), Optional.of(true));
        });
    }

    @ParameterizedTest(name = SEEDS + " {0}")
    @ValueSource(longs = {2026, 1, 2})
    void whomAColleagueToldIsAppointedMoreOftenAndSeniorPanelsAreLessMixed(long seed) {
        Council council = Council.of(PEOPLE, seed);
        List<Candidacy> applications = council.year().applications();
        Advertising advertising = new Advertising(applications, council.draw("advertising"));
        Predicate<Candidacy> told = each -> advertising.route(each).source().equals("Colleague");
        Predicate<Candidacy> appointed = each -> each.fate() == Candidacy.Fate.APPOINTED;
        assertThat(share(applications.stream().filter(told).toList(), appointed))
                .isGreaterThan(
                        2.2 * share(applications.stream().filter(told.negate()).toList(), appointed));
        Predicate<Candidacy> senior = each -> each.vacancy().post().tier() <= 4;
        assertThat(mixed(applications, senior, advertising))
                .isLessThan(mixed(applications, senior.negate(), advertising) - 0.1);
    }

    private static double mixed(List<Candidacy> applications, Predicate<Candidacy> some, Advertising advertising) {
        return share(
                applications.stream().filter(some).toList(),
                each -> advertising.panelOf(each).mixed());
    }

    /** The share that gives one of the two best scores, or says yes. */
    private static double favourable(List<Survey.Reply> replies, String kind, Predicate<Employment> who) {
        return share(
                replies.stream()
                        .filter(each -> each.kind().equals(kind) && who.test(each.who()))
                        .toList(),
                each -> List.of("5", "4", "yes").contains(each.answer()));
    }

    private static double rate(List<Employment> happened, List<Employment> staff, Predicate<Employment> who) {
        return count(happened, who) / count(staff, who);
    }

    private static double count(List<Employment> people, Predicate<Employment> who) {
        return people.stream().filter(who).count();
    }

    private static <T> double share(List<T> all, Predicate<T> some) {
        return all.stream().filter(some).count() / (double) all.size();
    }
}
