package org.evenhand.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;

/**
 * Spells of sickness of three years. The system forgets people a year after they have left.
 *
 * <p>Hidden here: disabled colleagues lose about twice as many days, and in care more of the days are lost in long spells.
 */
final class Absences {

    private static final List<String> REASONS =
            List.of("Cold or flu", "Stomach", "Back or limbs", "Stress or low mood", "Operation", "Other");
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3);
    private static final int LONG_TERM = 20;

    private final Draw draw;
    private final List<Spell> all = new ArrayList<>();

    /**
     * One spell.
     *
     * @param days working days, as if everybody worked full time
     */
    record Spell(Employment who, LocalDate start, LocalDate end, int days, String reason) {

        /** In tenths of a full-time day. */
        int lost() {
            return Math.max(1, days * 10 * who.person().terms().hours() / Terms.FULL_TIME);
        }

        boolean longTerm() {
            return days > LONG_TERM;
        }
    }

    private Absences(Draw draw) {
        this.draw = draw;
    }

    /** By first day. */
    static List<Spell> drawn(Council council) {
        Absences absences = new Absences(council.draw("absence"));
        Period.KEPT.forEach(period -> absences.draw(council.roll().keptIn(period), period));
        absences.all.sort(Comparator.comparing(Spell::start)
                .thenComparing(each -> each.who().id()));
        return absences.all;
    }

    private void draw(List<Employment> staff, Period period) {
        List<Integer> counts = new Dealer<>(COUNTS, draw.branch()).deal(staff, Absences::spells);
        IntStream.range(0, staff.size())
                .forEach(at -> spells(staff.get(at), staff.get(at).within(period), counts.get(at)));
    }

    private static Odds spells(Employment who) {
        return who.asked().saysDisabled() ? Odds.of(33, 32, 21, 14) : Odds.of(48, 32, 14, 6);
    }

    /** Spells follow one another: each has its own part of the time. */
    private void spells(Employment who, Period time, int count) {
        int part = time.days() / Math.max(1, count);
        for (int number = 0; number < count && part > 20; number++) {
            LocalDate start = time.first().plusDays((long) number * part + draw.below(part / 3));
            int days = Math.min(length(who), part * 5 / 12);
            all.add(new Spell(who, start, start.plusDays(days * 7L / 5), days, draw.pick(REASONS)));
        }
    }

    private int length(Employment who) {
        boolean care = who.post().team().function().equals("care");
        int lasting = who.asked().saysDisabled() ? 14 : care ? 13 : 7;
        return switch (Odds.of(88 - lasting, 12, lasting).at(draw.below(Draw.WHOLE))) {
            case 0 -> draw.between(1, 5);
            case 1 -> draw.between(6, 19);
            default -> draw.between(22, 90);
        };
    }

    static Sheet<Spell> sheet(LocalCodes codes) {
        return new Sheet<Spell>(Dataset.ABSENCE, codes)
                .text("Employee No", "person_id", each -> each.who().id())
                .date("First Day", "spell_start", Spell::start)
                .date("Last Day", "spell_end", Spell::end)
                .text("FTE Days Lost", "working_days_lost", each -> tenths(each.lost()))
                .text("Reason", "reason", Spell::reason)
                .yesNo("Long Term", "long_term", Spell::longTerm);
    }

    /** The line below all others. */
    static List<String> total(List<Spell> spells) {
        return List.of(
                "Total", "", "", tenths(spells.stream().mapToInt(Spell::lost).sum()), "", "");
    }

    private static String tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }
}
