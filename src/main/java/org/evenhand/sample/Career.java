package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.sample.Person.SecondPost;

/**
 * What a year does to the people of the council.
 *
 * <p>Hidden here: those who told us that they are disabled resign about twice as often; a quarter of those who had not told us
 * whether they are disabled now do, and more than a quarter of them are.
 */
final class Career {

    static final String STAYS = "";

    private static final List<String> FATES = List.of(
            "resignation",
            "retirement",
            "ill_health_retirement",
            "end_of_fixed_term",
            "redundancy_voluntary",
            "redundancy_compulsory",
            "dismissal_conduct",
            "dismissal_capability",
            "transfer_out",
            "death",
            "other",
            STAYS);

    private final Draw draw;
    private final LocalDate from;

    Career(Draw draw, LocalDate from) {
        this.draw = draw;
        this.from = from;
    }

    /** Who leaves, and why, so that so many stay: what is over goes to another body with a service that moves. */
    List<Departure> departures(List<Person> people, int staying) {
        List<String> fates = new ArrayList<>(new Dealer<>(FATES, draw.branch()).deal(people, Career::fate));
        settle(people, fates, staying);
        return IntStream.range(0, people.size())
                .filter(at -> !fates.get(at).equals(STAYS))
                .mapToObj(at -> new Departure(people.get(at), from.plusDays(draw.below(364)), fates.get(at)))
                .sorted(Comparator.comparing(Departure::date)
                        .thenComparing(each -> each.person().id()))
                .toList();
    }

    private void settle(List<Person> people, List<String> fates, int staying) {
        int over = (int) fates.stream().filter(STAYS::equals).count() - staying;
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, people.size()).boxed().toList());
        draw.shuffle(order);
        String was = over > 0 ? STAYS : FATES.get(0);
        order.stream()
                .filter(at -> fates.get(at).equals(was)
                        && people.get(at).asked().post().tier() > 3)
                .limit(Math.abs(over))
                .forEach(at -> fates.set(at, over > 0 ? "transfer_out" : STAYS));
    }

    private static Odds fate(Person person) {
        Asked asked = person.asked();
        if (asked.post().tier() <= 2) {
            return Odds.orElse(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        int resigns = asked.saysDisabled() ? 1_300 : 500;
        int retires = asked.age() >= 60 ? 1_900 : 0;
        int ends = person.terms().contract().equals("permanent") ? 0 : 1_500;
        return Odds.orElse(resigns, retires, 25, ends, 60, 40, 35, 25, 40, 12, 15);
    }

    /** The same people a year on. */
    List<Person> aYearOn(List<Person> stayed, int promotions) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, stayed.size()).boxed().toList());
        draw.shuffle(order);
        List<Integer> promoted = order.stream()
                .filter(at -> stayed.get(at).asked().post().grade() < 10)
                .limit(promotions)
                .toList();
        Set<Integer> up = Set.copyOf(promoted);
        List<Person> now = new ArrayList<>();
        for (int at = 0; at < stayed.size(); at++) {
            now.add(aYearOn(stayed.get(at), up.contains(at)));
        }
        tellMore(now.stream().map(Person::asked).toList());
        Crowd.dealFamilyLeave(now.stream().map(Person::asked).toList(), draw);
        return now;
    }

    private static Person aYearOn(Person person, boolean promoted) {
        Post post = person.asked().post();
        Asked asked = person.asked().copy(promoted ? post.withGrade(post.grade() + 1) : post, 1);
        int point = promoted ? 0 : Math.min(PayScale.TOP_POINT, person.point() + 1);
        return new Person(person.id(), asked, point, person.terms(), person.serviceStart(), person.second());
    }

    private void tellMore(List<Asked> people) {
        tellMore(people, Characteristic.DISABILITY, 2_700);
        tellMore(people, Characteristic.ETHNICITY, 1_200);
        tellMore(people, Characteristic.RELIGION, 500);
        tellMore(people, Characteristic.SEXUAL_ORIENTATION, 500);
        tellMore(people, Characteristic.GENDER_IDENTITY, 400);
        newlyDisabled(people);
        withdraw(people);
    }

    private void tellMore(List<Asked> people, Characteristic about, int share) {
        List<Asked> silent = people.stream().filter(each -> !each.tells(about)).toList();
        List<Boolean> now =
                new Dealer<>(List.of(true, false), draw.branch()).deal(silent, each -> hidden(each, about, share));
        IntStream.range(0, silent.size()).filter(now::get).forEach(at -> silent.get(at)
                .answers(about, Answer.DECLARED));
    }

    /** The truth is part of the odds only so that each answer comes forward in its share; where little is told, less is. */
    private static Odds hidden(Asked person, Characteristic about, int share) {
        boolean disabled =
                about == Characteristic.DISABILITY && person.truth(about).equals("disabled");
        boolean little = person.post().team().department().equals(StaffMix.TELLS_LITTLE);
        return Odds.orElse((little ? share / 3 : share) + (disabled ? 1 : 0));
    }

    private void newlyDisabled(List<Asked> people) {
        people.stream()
                .filter(each -> each.says(Characteristic.DISABILITY, "not_disabled") && draw.chance(15))
                .forEach(each -> each.is(Characteristic.DISABILITY, "disabled"));
    }

    private void withdraw(List<Asked> people) {
        people.stream()
                .filter(each -> each.tells(Characteristic.DISABILITY) && draw.chance(30))
                .forEach(each -> each.answers(Characteristic.DISABILITY, Answer.PREFER_NOT_TO_SAY));
        people.stream()
                .filter(each -> each.tells(Characteristic.ETHNICITY) && draw.chance(20))
                .forEach(each -> each.answers(Characteristic.ETHNICITY, Answer.NOT_STATED));
    }

    /** Somebody who was there before the year began. */
    Person serving(String id, Asked asked, List<Post> posts) {
        LocalAnswers.ask(id, asked);
        int longest = Math.max(40, Math.min((asked.age() - 18) * 365, 32 * 365));
        int days = 31 + Math.min(draw.below(longest), draw.below(longest));
        Terms terms = Terms.drawn(asked, draw);
        return new Person(id, asked, pointAfter(days, asked), terms, from.minusDays(days), second(terms, posts));
    }

    /** Hidden here: women stand a little lower in each grade than their service would have it. */
    private int pointAfter(int days, Asked asked) {
        int behind = asked.woman() && draw.chance(4_000) ? 1 : 0;
        return Math.max(0, Math.min(PayScale.TOP_POINT, days / 365 * 2 / 3 + draw.below(2)) - behind);
    }

    private Optional<SecondPost> second(Terms terms, List<Post> posts) {
        boolean has = terms.hours() <= 2_220 && draw.chance(600);
        return has ? Optional.of(new SecondPost(draw.pick(posts), Terms.further(draw))) : Optional.empty();
    }

    /** Somebody like one who was appointed in the year: the first to join had applied before it, the last appointed join after it. */
    Person joining(String id, Candidacy application) {
        Asked asked = application.person().copy(application.vacancy().post(), 0);
        asked.is(Characteristic.FAMILY_LEAVE, "no_family_leave");
        LocalAnswers.ask(id, asked);
        int closed = new Period(from, application.vacancy().closing()).days();
        LocalDate start = from.plusDays((closed + draw.below(21)) * 360L / 383);
        return new Person(id, asked, draw.below(2), Terms.drawn(asked, draw), start, Optional.empty());
    }
}
