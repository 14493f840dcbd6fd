package org.evenhand.sample;

import java.util.List;

/**
 * Where somebody lives: the code of a district, never more. The first is Fernshire itself.
 *
 * <p>Hidden here: the higher the post, the more often its holder lives elsewhere.
 */
final class HomeArea {

    private static final List<String> DISTRICTS = List.of("X07000999", "X07000998", "X07000997", "X08000412", "");

    private HomeArea() {}

    /** The same for a person as long as they are not promoted. */
    static String of(Person person) {
        boolean senior = person.asked().post().tier() <= 4;
        Draw draw = Draw.of(person.asked().born().toEpochDay(), "home " + person.id());
        Odds odds = senior ? Odds.of(45, 22, 14, 15, 4) : Odds.of(73, 11, 7, 5, 4);
        return DISTRICTS.get(odds.at(draw.below(Draw.WHOLE)));
    }
}
