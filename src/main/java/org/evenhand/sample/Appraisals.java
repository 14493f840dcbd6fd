package org.evenhand.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;

/**
 * The performance conversations of the last year.
 *
 * <p>Hidden here: Environment and Waste holds few of them; ethnic minority colleagues and those who work part time get the best rating
 * half as often; disabled colleagues get the lowest three times as often.
 */
final class Appraisals {

    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);
    private static final List<String> RATINGS = List.of("exceeds", "achieves", "developing", "below");

    private final Draw draw;
    private final Map<String, String> ratings = new HashMap<>();

    /**
     * One conversation.
     *
     * @param held when; nothing of what follows is known where it was not
     */
    record Talk(
            Employment who,
            Optional<LocalDate> held,
            String rating,
            boolean increment,
            boolean digital,
            boolean inclusion,
            boolean plan) {}

    private Appraisals(Draw draw) {
        this.draw = draw;
    }

    static List<Talk> drawn(Council council) {
        Appraisals appraisals = new Appraisals(council.draw("appraisals"));
        List<Employment> due = council.roll().kept().stream()
                .filter(each -> each.on(DUE) && each.first().isBefore(DUE.minusDays(90)))
                .toList();
        appraisals.rate(Dealer.some(due, appraisals.draw, Appraisals::held));
        return due.stream().map(appraisals::talk).toList();
    }

    private static int held(Employment who) {
        return who.post().team().department().equals(StaffMix.TELLS_LITTLE) ? 6_000 : 9_000;
    }

    private void rate(List<Employment> rated) {
        List<String> dealt = new Dealer<>(RATINGS, draw.branch()).deal(rated, Appraisals::odds);
        IntStream.range(0, rated.size()).forEach(at -> ratings.put(rated.get(at).id(), dealt.get(at)));
    }

    private static Odds odds(Employment who) {
        boolean partTime = who.person().terms().hours() < Terms.FULL_TIME;
        int best = who.asked().saysMinority() || partTime ? 900 : 1_800;
        int lowest = who.asked().saysDisabled() ? 600 : 200;
        return Odds.of(best, Draw.WHOLE - best - 900 - lowest, 900, lowest);
    }

    private Talk talk(Employment who) {
        String rating = ratings.getOrDefault(who.id(), "");
        LocalDate day = draw.chance(8_500) ? DUE.minusDays(draw.between(0, 110)) : DUE.plusDays(draw.between(1, 90));
        int tier = who.post().tier();
        boolean technical = who.post().team().function().equals("ddat");
        return new Talk(
                who,
                Optional.of(day).filter(held -> !rating.isEmpty()),
                rating,
                rating.equals("exceeds") || draw.chance(2_000),
                draw.chance(technical ? 9_000 : tier <= 3 ? 7_000 : 2_600),
                draw.chance(tier <= 4 ? 8_000 : 3_800),
                draw.chance(7_200));
    }

    static Sheet<Talk> sheet(LocalCodes codes) {
        return new Sheet<Talk>(Dataset.APPRAISALS, codes)
                .text("Employee No", "person_id", each -> each.who().id())
                .text("Review Year", "period", each -> "2025-26")
                .date("Due", "due", each -> DUE)
                .dateIfAny("Held", "completed", Talk::held)
                .text("Rating", "rating", Talk::rating)
                .text("Scale", "rating_scale", each -> String.join("/", RATINGS))
                .yesNoIfAny("Increment", "increment", ifHeld(Talk::increment))
                .yesNoIfAny("Digital Objective", "digital_objective", ifHeld(Talk::digital))
                .yesNoIfAny("Inclusion Objective", "inclusion_objective", ifHeld(Talk::inclusion))
                .yesNoIfAny("Development Plan", "development_plan", ifHeld(Talk::plan));
    }

    private static Function<Talk, Optional<Boolean>> ifHeld(Function<Talk, Boolean> value) {
        return talk -> talk.held().map(day -> value.apply(talk));
    }
}
