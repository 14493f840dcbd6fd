package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.dataset.HourlyPay;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.PayQuarterLines;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Table;

/** Adds pay to the workforce: hourly pay of those on full pay, bonuses of those paid one, and the four quarters. */
final class PayColumns {

    private static final List<String> QUARTERS = List.of("Lower", "Lower middle", "Upper middle", "Upper");

    /** The regulations bind bodies with as many employees. */
    private static final int BOUND_FROM = 250;

    private static final int TENTHS = 10;

    private final Snapshot snapshot;
    private final Table<?> people;
    private final Map<String, Integer> payRow = new HashMap<>();

    private PayColumns(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.people = snapshot.people();
        Table<?> pay = snapshot.pay();
        IntStream.range(0, pay.size())
                .forEach(row -> payRow.put(pay.text("person_id").word(row), row));
    }

    static Population.Builder add(Population.Builder population, Snapshot snapshot) {
        boolean paid = snapshot.pay().size() > 0 || snapshot.people().holds("hourly_pay");
        return paid ? new PayColumns(snapshot).add(population) : population;
    }

    private Population.Builder add(Population.Builder population) {
        AmountColumn.Builder hourly = new AmountColumn.Builder();
        AmountColumn.Builder bonus = new AmountColumn.Builder();
        for (int row = 0; row < people.size(); row++) {
            put(hourly, hourly(row));
            put(bonus, bonus(row));
        }
        AmountColumn rates = hourly.build();
        population
                .amount("hourly_pay", rates)
                .amount("bonus_pay", bonus.build())
                .dividedBy(quarters(rates));
        if (snapshot.pay().holds("bonus_pay_12m")) {
            population.dividedBy(bonuses());
        }
        if (!people.holds("tier")) {
            population.dividedBy(tenths(rates));
        }
        return population;
    }

    /** Tenths of people by pay, who stand in for tiers; all at one rate are in the tenth that the first of them is in. */
    private static Division tenths(AmountColumn rates) {
        long[] sorted = IntStream.range(0, rates.size())
                .filter(rates::has)
                .mapToLong(rates::millionths)
                .sorted()
                .toArray();
        Map<Long, Integer> tenth = new HashMap<>();
        for (int rank = 0; rank < sorted.length; rank++) {
            tenth.putIfAbsent(sorted[rank], 1 + TENTHS * rank / sorted.length);
        }
        return Division.of(
                "pay tenths",
                Kind.UNITS,
                rates.size(),
                List.of(new Level(
                        "pay tenth",
                        row -> rates.has(row) ? String.valueOf(tenth.get(rates.millionths(row))) : "",
                        code -> "Tenth " + code + " of 10 by pay")));
    }

    /** Puts an amount into a column, or leaves it empty. */
    static void put(AmountColumn.Builder column, Optional<BigDecimal> amount) {
        amount.ifPresentOrElse(column::add, column::skip);
    }

    private Kind kind() {
        boolean bound = snapshot.facts().payGapDuty() && people.size() >= BOUND_FROM;
        return bound && snapshot.facts().fullPaySupplied() ? Kind.STATUTORY : Kind.STAGES;
    }

    /** The rate of somebody on full pay. */
    private Optional<BigDecimal> hourly(int row) {
        if (snapshot.pay().size() == 0) {
            AmountColumn own = people.amount("hourly_pay");
            return own.has(row) ? Optional.of(own.amount(row)) : Optional.empty();
        }
        return payRow(row).filter(this::fullPay).flatMap(this::rate).filter(rate -> rate.signum() > 0);
    }

    private boolean male(int row) {
        return people.text("sex").word(row).equals("male");
    }

    /** Whether somebody is a man or a woman: the regulations compare no others. */
    private boolean compared(int row) {
        return male(row) || people.text("sex").word(row).equals("female");
    }

    private Optional<Integer> payRow(int row) {
        return Optional.ofNullable(payRow.get(people.text("person_id").word(row)));
    }

    private boolean fullPay(int pay) {
        return relevant(pay)
                && !snapshot.pay().text("leave_reduced_pay").word(pay).equals("yes");
    }

    private boolean relevant(int pay) {
        return !snapshot.pay().text("relevant_employee").word(pay).equals("no");
    }

    private Optional<BigDecimal> rate(int pay) {
        Optional<BigDecimal> given = amount("hourly_rate", pay);
        Optional<BigDecimal> hours = amount("weekly_hours", pay).filter(each -> each.signum() > 0);
        Optional<BigDecimal> ordinary = amount("ordinary_pay", pay);
        if (given.isPresent() || hours.isEmpty() || ordinary.isEmpty()) {
            return given;
        }
        return Optional.of(HourlyPay.of(
                ordinary.get().add(amount("allowances", pay).orElse(BigDecimal.ZERO)),
                amount("bonus_in_period", pay).orElse(BigDecimal.ZERO),
                amount("bonus_period_days", pay)
                        .filter(days -> days.signum() > 0)
                        .orElse(HourlyPay.YEAR),
                days(pay),
                hours.get()));
    }

    private BigDecimal days(int pay) {
        var start = snapshot.pay().date("pay_period_start");
        var end = snapshot.pay().date("pay_period_end");
        return start.has(pay) && end.has(pay) ? HourlyPay.daysOf(start.date(pay), end.date(pay)) : HourlyPay.MONTH;
    }

    private Optional<BigDecimal> amount(String column, int pay) {
        AmountColumn amounts = snapshot.pay().amount(column);
        return amounts.has(pay) ? Optional.of(amounts.amount(pay)) : Optional.empty();
    }

    private Optional<BigDecimal> bonus(int row) {
        return payRow(row)
                .filter(this::relevant)
                .flatMap(pay -> amount("bonus_pay_12m", pay))
                .filter(amount -> amount.signum() > 0);
    }

    private Division quarters(AmountColumn rates) {
        String[] codes = quartersOf(rates);
        return Division.of(
                "pay",
                kind(),
                rates.size(),
                List.of(
                        new Level(
                                "pay status",
                                row -> rates.has(row) ? "full_pay" : "",
                                code -> "Full-pay relevant employees"),
                        new Level("pay quarter", row -> codes[row], code -> QUARTERS.get(Integer.parseInt(code) - 1))));
    }

    /** The quarter of everybody on full pay: of men and women by the regulations, of others where their pay falls among these. */
    private String[] quartersOf(AmountColumn rates) {
        int[] paid = IntStream.range(0, rates.size())
                .filter(row -> rates.has(row) && compared(row))
                .toArray();
        long[] rate = IntStream.of(paid).mapToLong(rates::millionths).toArray();
        boolean[] male = new boolean[paid.length];
        IntStream.range(0, paid.length).forEach(at -> male[at] = male(paid[at]));
        int[] within = PayQuarterLines.quarters(rate, male);
        TreeMap<Long, Integer> quarterFrom = new TreeMap<>();
        IntStream.range(0, paid.length).forEach(at -> quarterFrom.merge(rate[at], within[at], Math::min));
        String[] codes = new String[rates.size()];
        Arrays.fill(codes, "");
        IntStream.range(0, codes.length).filter(rates::has).forEach(row -> {
            var below = quarterFrom.floorEntry(rates.millionths(row));
            codes[row] = code(below == null ? 0 : below.getValue());
        });
        IntStream.range(0, paid.length).forEach(at -> codes[paid[at]] = code(within[at]));
        return codes;
    }

    private static String code(int quarter) {
        return String.valueOf(quarter + 1);
    }

    private boolean relevantAt(int row) {
        return payRow(row).filter(this::relevant).isPresent();
    }

    private Division bonuses() {
        return Division.of(
                "bonuses",
                kind(),
                people.size(),
                List.of(
                        new Level("relevant", row -> relevantAt(row) ? "relevant" : "", code -> "Relevant employees"),
                        new Level(
                                "bonus",
                                row -> !relevantAt(row) ? "" : bonus(row).isPresent() ? "paid" : "unpaid",
                                code -> code.equals("paid") ? "Paid a bonus" : "Not paid a bonus")));
    }
}
