package org.evenhand.sample;

import java.util.List;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;

/**
 * What this council asks its staff beside what the Act protects: caring, the occupation of a parent, care experience, armed forces.
 *
 * <p>Hidden here: those of working-class background thin out towards the top; more women than men give care.
 */
final class LocalAnswers {

    private final Asked asked;
    private final Draw draw;

    private LocalAnswers(Asked asked, Draw draw) {
        this.asked = asked;
        this.draw = draw;
    }

    /** Asks one person. The stream is the person's own, so that nothing else is drawn anew. */
    static void ask(String id, Asked asked) {
        LocalAnswers answers = new LocalAnswers(asked, Draw.of(asked.born().toEpochDay(), "asked locally " + id));
        answers.ask(Characteristic.CARING, 4_800, "carer", "not_carer", answers.caring());
        answers.askOfAParent();
        answers.ask(
                Characteristic.CARE_EXPERIENCED,
                4_100,
                "care_experienced",
                "not_care_experienced",
                asked.age() < 30 ? 450 : 200);
        answers.ask(Characteristic.VETERAN, 4_400, "veteran", "not_veteran", asked.woman() ? 100 : 600);
    }

    private int caring() {
        int older = asked.age() >= 45 ? 600 : 0;
        return older + (asked.woman() ? 1_700 : 1_000);
    }

    private void ask(Characteristic about, int telling, String yes, String no, int tenThousandths) {
        asked.is(about, draw.chance(tenThousandths) ? yes : no);
        tell(about, telling);
    }

    private void askOfAParent() {
        boolean senior = asked.post().tier() <= 4;
        Odds odds = senior ? Odds.of(58, 22, 20) : Odds.of(33, 25, 42);
        List<String> backgrounds = List.of("professional", "intermediate", "working_class");
        asked.is(Characteristic.SOCIO_ECONOMIC, backgrounds.get(odds.at(draw.below(Draw.WHOLE))));
        tell(Characteristic.SOCIO_ECONOMIC, 4_600);
    }

    private void tell(Characteristic about, int telling) {
        Odds odds = Odds.orElse(telling, 600, 700);
        asked.answers(about, Answer.values()[odds.at(draw.below(Draw.WHOLE))]);
    }
}
