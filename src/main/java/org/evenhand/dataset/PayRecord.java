package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** The pay of one person in the pay period of the snapshot date: the extract {@code pay_bonus}. */
public record PayRecord(
        @Required @Means("Identifier of the person") String personId,

        @Means("First day of the relevant pay period") @Nullable
        LocalDate payPeriodStart,

        @Means("Last day of the relevant pay period") @Nullable
        LocalDate payPeriodEnd,

        @Means("Ordinary pay in the period, pounds, after salary sacrifice") @Nullable
        BigDecimal ordinaryPay,

        @Means("Allowances in the period that are not in ordinary_pay, pounds") @Nullable
        BigDecimal allowances,

        @Means("Overtime pay, pounds; never counted") @Nullable
        BigDecimal overtimePay,

        @Means("Whether pay was reduced, or nil, because of leave: then not full-pay relevant") @Nullable
        Boolean leaveReducedPay,

        @Means("Working hours a week for the period") @Nullable
        BigDecimal weeklyHours,

        @Means("Hourly rate, pounds, where payroll already made it; else derived") @Nullable
        BigDecimal hourlyRate,

        @Means("Bonus pay in the 12 months up to the snapshot date, pounds") @Nullable
        BigDecimal bonusPay12m,

        @Means("Bonus pay paid in the pay period, pounds") @Nullable
        BigDecimal bonusInPeriod,

        @Means("Days that bonus_in_period was earned over") @Nullable
        BigDecimal bonusPeriodDays,

        @Means("Annual salary at full time, pounds") @Nullable
        BigDecimal fteSalary,

        @Means("Grade or pay band") @Nullable String grade,

        @Means("Whether a relevant employee; taken as yes when absent") @Nullable
        Boolean relevantEmployee) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "PayRecord";
    }
}
