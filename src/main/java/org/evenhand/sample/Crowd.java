package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.EthnicGroup;
import org.evenhand.characteristic.EthnicGrouping;

/** Makes up people to hold, or to apply for, posts. */
final class Crowd {

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    /** Women in a hundred more than in the team as a whole, by tier from 1. */
    private static final int[] WOMEN = {0, -30, -20, -12, -2, 4, 10};

    private static final int[] YOUNGEST = {45, 40, 34, 29, 25, 20, 18};

    private final Mix mix;
    private final Draw draw;
    private final LocalDate on;

    Crowd(Mix mix, Draw draw, LocalDate on) {
        this.mix = mix;
        this.draw = draw;
        this.on = on;
    }

    /** One person for each post, in the posts' order. */
    List<Asked> of(List<Post> posts) {
        List<Asked> people = posts.stream().map(this::somebody).toList();
        deal(people, Characteristic.SEX, List.of("female", "male"), Crowd::sex);
        dealEthnicity(people);
        askAll(people);
        deal(people, Characteristic.DISABILITY, List.of("disabled", "not_disabled"), mix::disability);
        deal(people, Characteristic.RELIGION, codes(Characteristic.RELIGION), Crowd::religion);
        deal(
                people,
                Characteristic.SEXUAL_ORIENTATION,
                codes(Characteristic.SEXUAL_ORIENTATION),
                p -> Odds.of(946, 26, 23, 5));
        deal(people, Characteristic.GENDER_IDENTITY, codes(Characteristic.GENDER_IDENTITY), p -> Odds.of(992, 8));
        deal(people, Characteristic.MARITAL_STATUS, codes(Characteristic.MARITAL_STATUS), Crowd::marriage);
        dealFamilyLeave(people, draw);
        return people;
    }

    private Asked somebody(Post post) {
        int youngest = YOUNGEST[post.tier() - 1];
        int days = mix.ageInDays(youngest * 366, draw);
        return new Asked(post, on.minusDays(days), days * 100 / 36525);
    }

    private void deal(List<Asked> people, Characteristic about, List<String> choices, Function<Asked, Odds> odds) {
        List<String> dealt = new Dealer<>(choices, draw.branch()).deal(people, odds);
        for (int at = 0; at < people.size(); at++) {
            people.get(at).is(about, dealt.get(at));
        }
    }

    private void dealEthnicity(List<Asked> people) {
        List<EthnicGrouping> broad = List.of(
                EthnicGrouping.WHITE,
                EthnicGrouping.ASIAN,
                EthnicGrouping.BLACK,
                EthnicGrouping.MIXED,
                EthnicGrouping.OTHER);
        List<EthnicGrouping> dealt = new Dealer<>(broad, draw.branch()).deal(people, mix::ethnicity);
        for (EthnicGrouping group : broad) {
            List<Asked> members = new ArrayList<>();
            for (int at = 0; at < people.size(); at++) {
                if (dealt.get(at) == group) {
                    members.add(people.get(at));
                }
            }
            deal(members, Characteristic.ETHNICITY, within(group), person -> withinOdds(group));
        }
    }

    private static List<String> within(EthnicGrouping group) {
        return Arrays.stream(EthnicGroup.values())
                .filter(each -> each.broad() == group && each.standard())
                .map(Category::code)
                .toList();
    }

    private static Odds withinOdds(EthnicGrouping group) {
        return switch (group) {
            case WHITE -> Odds.of(900, 14, 3, 5, 78);
            case MIXED -> Odds.of(36, 14, 28, 22);
            case ASIAN -> Odds.of(41, 24, 9, 10, 16);
            case BLACK -> Odds.of(64, 27, 9);
            case OTHER -> Odds.of(30, 70);
        };
    }

    private void askAll(List<Asked> people) {
        for (Characteristic about : Characteristic.ofTheAct()) {
            List<Answer> dealt =
                    new Dealer<>(ANSWERS, draw.branch()).deal(people, person -> mix.telling(about, person));
            for (int at = 0; at < people.size(); at++) {
                people.get(at).answers(about, dealt.get(at));
            }
        }
    }

    /** Who is on maternity or other family leave on the day. */
    static void dealFamilyLeave(List<Asked> people, Draw draw) {
        List<String> dealt = new Dealer<>(codes(Characteristic.FAMILY_LEAVE), draw.branch()).deal(people, Crowd::leave);
        for (int at = 0; at < people.size(); at++) {
            people.get(at).is(Characteristic.FAMILY_LEAVE, dealt.get(at));
        }
    }

    private static Odds sex(Asked person) {
        int women = person.post().team().women() + WOMEN[person.post().tier() - 1];
        return Odds.orElse(100 * Math.max(10, Math.min(96, women / 4 * 4)));
    }

    private static Odds religion(Asked person) {
        return switch (person.broad()) {
            case WHITE -> Odds.of(470, 505, 4, 1, 4, 8, 0, 8);
            case ASIAN -> Odds.of(90, 120, 30, 280, 0, 370, 100, 10);
            case BLACK -> Odds.of(90, 720, 2, 0, 0, 175, 0, 13);
            case MIXED -> Odds.of(520, 380, 10, 10, 5, 60, 5, 10);
            case OTHER -> Odds.of(180, 250, 30, 20, 10, 480, 10, 20);
        };
    }

    private static Odds marriage(Asked person) {
        return person.age() < 32 ? Odds.of(820, 150, 10, 10, 10, 0) : Odds.of(260, 540, 15, 35, 120, 30);
    }

    private static Odds leave(Asked person) {
        boolean parental = person.age() >= 24 && person.age() <= 42;
        if (!parental) {
            return Odds.of(1, 0, 0, 0, 0);
        }
        return person.woman() ? Odds.of(946, 46, 4, 4, 0) : Odds.of(986, 0, 2, 4, 8);
    }

    private static List<String> codes(Characteristic about) {
        return about.categories().stream().map(Category::code).toList();
    }
}
