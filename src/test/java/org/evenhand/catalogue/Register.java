package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Unit;

/** Items of the register of objectives, actions and evidence, and how many of them are printed. */
final class Register {

    static final LocalDate SNAPSHOT = LocalDate.of(2026, 3, 31);

    private Register() {}

    static Workforce items(Workforce staff, int count, String type, UnaryOperator<Row> item) {
        return staff.with(
                Dataset.ACTION_PLAN_EVIDENCE, count, "item_id", "I", each -> item.apply(each.put("item_type", type)));
    }

    static Verify.Printed records(int value) {
        return new Verify.Printed(BigDecimal.valueOf(value), Unit.RECORDS);
    }
}
