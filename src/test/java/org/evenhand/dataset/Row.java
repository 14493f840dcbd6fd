package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Sex;
import org.evenhand.table.Schema;

/** What one person or application says in a test, column by column; columns that nobody names stay empty. */
public final class Row {

    private final Map<String, Object> values = new HashMap<>();

    Row() {}

    /** Puts text, an amount, a date or a yes or no into a column of any extract. */
    public Row put(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** The amount of a column, in the figures that a test is written in. */
    public Row amount(String column, String amount) {
        return put(column, new BigDecimal(amount));
    }

    public Row sex(Sex sex) {
        return is(sex);
    }

    /** An answer to the question that the category belongs to. */
    public Row is(Category category) {
        return put(questionOf(category).column(), category.code());
    }

    public Row answers(Characteristic question, Answer withoutCategory) {
        return put(question.column(), withoutCategory.code());
    }

    public Row in(String department) {
        return put("department", department);
    }

    public Row team(String team) {
        return put("team_id", team);
    }

    public Row tier(int tier) {
        return put("tier", String.valueOf(tier));
    }

    public Row grade(String grade) {
        return put("grade", grade);
    }

    public Row function(String function) {
        return put("function", function);
    }

    public Row salary(int pounds, double fte) {
        return put("fte_salary", BigDecimal.valueOf(pounds)).put("fte", BigDecimal.valueOf(fte));
    }

    /** Hourly pay as payroll made it, in the extract of pay. */
    public Row hourlyPay(double pounds) {
        return put("hourly_rate", BigDecimal.valueOf(pounds));
    }

    public Row bonus(double pounds) {
        return put("bonus_pay_12m", BigDecimal.valueOf(pounds));
    }

    /** An application that reached the shortlist at least. */
    public Row shortlisted() {
        return put("shortlisted", true);
    }

    public Row ended(String outcome) {
        return put("outcome", outcome);
    }

    public Row leavesFor(String reason) {
        return put("leaving_reason", reason).put("leave_date", LocalDate.of(2026, 1, 31));
    }

    boolean paid() {
        return Dataset.PAY_BONUS.schema().columns().stream()
                .filter(column ->
                        !column.equals("person_id") && !column.equals("grade") && !column.equals("fte_salary"))
                .anyMatch(values::containsKey);
    }

    <R extends Record> R as(Schema<R> schema) {
        return schema.make(schema.columns().stream().map(values::get).toArray());
    }

    /** The question that the only answer of this row belongs to. */
    Characteristic question() {
        return Arrays.stream(Characteristic.values())
                .filter(each -> values.containsKey(each.column()))
                .findFirst()
                .orElseThrow();
    }

    private static Characteristic questionOf(Category category) {
        return Arrays.stream(Characteristic.values())
                .filter(each -> each.categories().contains(category))
                .findFirst()
                .orElseThrow();
    }
}
