package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.sample.Candidacy.Fate;

/**
 * A year of applications.
 *
 * <p>Hidden here: once shortlisted, one Black candidate in thirteen is offered a post, against one in five of all others; disabled
 * candidates are shortlisted a little more often (a guaranteed interview); digital posts draw few women.
 */
final class Recruitment {

    /** Stands for everybody who is shortlisted, until what came of it is dealt. */
    private static final Fate SHORTLISTED = Fate.REJECTED_INTERVIEW;

    private static final List<Fate> AT_SIFT = List.of(SHORTLISTED, Fate.REJECTED_SIFT, Fate.WITHDRAWN_BEFORE_SIFT);
    private static final List<Fate> AFTER =
            List.of(Fate.APPOINTED, Fate.OFFER_DECLINED, Fate.RESERVE, Fate.WITHDRAWN, Fate.REJECTED_INTERVIEW);

    private final Establishment establishment;
    private final LocalDate from;
    private final Draw draw;

    Recruitment(Establishment establishment, LocalDate from, Draw draw) {
        this.establishment = establishment;
        this.from = from;
        this.draw = draw;
    }

    /** So many applications, by closing date of the vacancy. */
    List<Candidacy> applications(int count) {
        List<Vacancy> vacancies = vacancies(Math.max(3, count / 11));
        List<Vacancy> applied = new ArrayList<>();
        IntStream.range(0, count).forEach(at -> applied.add(vacancies.get(at % vacancies.size())));
        applied.sort(Comparator.comparing(Vacancy::closing).thenComparing(Vacancy::number));
        List<Asked> people = new Crowd(
                        new ApplicantMix(), draw.branch(), from.plusYears(1).minusDays(1))
                .of(applied.stream().map(Vacancy::post).toList());
        return repeated(numbered(applied, people, fates(people, applied)));
    }

    /** They close all through the year. */
    private List<Vacancy> vacancies(int count) {
        List<Post> posts = new ArrayList<>(establishment.posts(count, draw.branch()));
        draw.shuffle(posts);
        return IntStream.range(0, count)
                .mapToObj(at -> new Vacancy(at + 1, posts.get(at), from.plusDays(draw.below(310) * 364L / 310)))
                .toList();
    }

    private List<Fate> fates(List<Asked> people, List<Vacancy> applied) {
        List<Fate> sift = new Dealer<>(AT_SIFT, draw.branch()).deal(people, Recruitment::sift);
        List<Integer> passed = IntStream.range(0, people.size())
                .filter(at -> sift.get(at) == SHORTLISTED)
                .boxed()
                .toList();
        List<Fate> after = new Dealer<>(AFTER, draw.branch()).deal(passed, at -> selection(people.get(at)));
        List<Fate> fates = new ArrayList<>(sift);
        IntStream.range(0, passed.size()).forEach(at -> fates.set(passed.get(at), after.get(at)));
        IntStream.range(0, fates.size())
                .filter(at -> applied.get(at).number() % 70 == 0)
                .forEach(at -> fates.set(at, Fate.VACANCY_CANCELLED));
        return fates;
    }

    private static Odds sift(Asked person) {
        int passed = person.saysDisabled() ? 5900 : person.saysBlack() ? 5200 : 5250;
        return Odds.of(passed, 9700 - passed, 300);
    }

    private static Odds selection(Asked person) {
        int offered = person.saysBlack() ? 780 : 2020;
        return Odds.of(offered * 92 / 100, offered * 8 / 100, 250, 500, 9250 - offered);
    }

    private List<Candidacy> numbered(List<Vacancy> applied, List<Asked> people, List<Fate> fates) {
        List<Candidacy> applications = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            boolean internal = draw.chance(fates.get(at).offered() ? 1500 : 900);
            applications.add(new Candidacy(
                    at + 1, at + 1, applied.get(at), people.get(at), internal, fates.get(at), draw.between(0, 24)));
        }
        return applications;
    }

    /** Some of those who were not shortlisted had tried before: one candidate, two applications. */
    @SuppressWarnings("ReferenceEquality") // the same application, not one that reads alike
    private List<Candidacy> repeated(List<Candidacy> applications) {
        List<Candidacy> all = new ArrayList<>();
        Candidacy known = applications.get(0);
        for (Candidacy each : applications) {
            boolean again = each.fate() == Fate.REJECTED_SIFT && each.number() != known.number() && draw.chance(900);
            all.add(again ? each.by(known) : each);
            known = each.fate() == Fate.REJECTED_SIFT && !again ? each : known;
        }
        return all;
    }
}
