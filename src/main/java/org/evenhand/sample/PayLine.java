package org.evenhand.sample;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.dataset.Dataset;

/**
 * What payroll paid one person in March.
 *
 * <p>Hidden here: attendance bonuses go to the mostly male crews, and the largest awards to the top tiers.
 */
record PayLine(Person person, long basic, long allowances, long overtime, boolean reduced, long bonus) {

    static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    static final LocalDate TO = LocalDate.of(2026, 3, 31);

    static Sheet<PayLine> sheet(LocalCodes codes) {
        return new Sheet<PayLine>(Dataset.PAY_BONUS, codes)
                .text("Employee No", "person_id", line -> line.person().id())
                .date("Period From", "pay_period_start", line -> FROM)
                .date("Period To", "pay_period_end", line -> TO)
                .text("Basic Pay", "ordinary_pay", line -> Money.pence(line.basic()))
                .text("Allowances", "allowances", line -> Money.pence(line.allowances()))
                .text("Overtime", "overtime_pay", line -> Money.pence(line.overtime()))
                .yesNo("Reduced For Leave", "leave_reduced_pay", PayLine::reduced)
                .text("Hours", "weekly_hours", line -> Money.pence(line.person().hours()))
                .text("Bonus 12m", "bonus_pay_12m", line -> Money.pence(line.bonus()))
                .text(
                        "Full Time Salary",
                        "fte_salary",
                        line -> String.valueOf(line.person().salary(0)))
                .text("Grade", "grade", line -> line.person().asked().post().gradeName());
    }

    /** The line below all others, as payroll prints it. */
    static List<String> total(List<PayLine> pay) {
        return List.of(
                "Total",
                "",
                "",
                Money.pence(pay.stream().mapToLong(PayLine::basic).sum()),
                Money.pence(pay.stream().mapToLong(PayLine::allowances).sum()),
                Money.pence(pay.stream().mapToLong(PayLine::overtime).sum()),
                "",
                "",
                "",
                "",
                "");
    }

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
