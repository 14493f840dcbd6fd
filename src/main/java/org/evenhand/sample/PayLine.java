package org.evenhand.sample;

import java.time.LocalDate;

/**
 * What payroll paid one person in March.
 *
 * <p>Hidden here: attendance bonuses go to the mostly male crews, and the largest awards to the top tiers.
 */
record PayLine(Person person, long basic, long allowances, long overtime, boolean reduced, long bonus) {

    static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    static final LocalDate TO = LocalDate.of(2026, 3, 31);

    static PayLine drawn(Person person, Draw draw) {
        boolean reduced = person.onFamilyLeave() ? draw.chance(8_500) : draw.chance(110);
        long whole = month(person.salary(0), person.terms().hours()) + second(person);
        String work = person.asked().post().team().function();
        boolean shifts = work.equals("care") || work.equals("operations");
        long allowances = shifts && draw.chance(2_000) ? draw.between(40, 160) * 100L : 0;
        long overtime = draw.chance(shifts ? 1_800 : 400) ? draw.between(50, 320) * 100L : 0;
        return new PayLine(
                person,
                reduced ? whole * 45 / 100 : whole,
                allowances,
                reduced ? 0 : overtime,
                reduced,
                bonus(person, draw));
    }

    private static long second(Person person) {
        return person.second()
                .map(more -> month(
                        PayScale.salary(more.post().grade(), 1, 0), more.terms().hours()))
                .orElse(0L);
    }

    /** A month's pay in pence. */
    private static long month(int salary, int hours) {
        long year = 12L * Terms.FULL_TIME;
        return (salary * 100L * hours + year / 2) / year;
    }

    private static long bonus(Person person, Draw draw) {
        Post post = person.asked().post();
        if (post.tier() <= 3) {
            return draw.chance(5_000) ? draw.between(12, 40) * 10_000L : 0;
        }
        if (post.team().function().equals("operations")) {
            return draw.chance(3_000) ? draw.between(30, 75) * 1_000L : 0;
        }
        return draw.chance(700) ? draw.between(10, 25) * 1_000L : 0;
    }
}
