package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** How many of a group met an event, where only totals can be had: the extract {@code group_counts}. */
public record GroupCount(
        @Codes({
            "applied",
            "shortlisted",
            "interviewed",
            "offered",
            "appointed",
            "left",
            "case",
            "responded",
            "trained",
            "started"
        })
        @Means("What they met")
        @Nullable
        String event,

        @Means("Stage") @Nullable String stage,
        @Means("Department") @Nullable String department,
        @Required @Means("Word of the characteristic") String characteristic,
        @Required @Means("Canonical code of the category") String category,
        @Required @Means("How many") BigDecimal count,
        @Means("First day of the period") @Nullable LocalDate periodStart,
        @Means("Last day of the period") @Nullable LocalDate periodEnd) {}
