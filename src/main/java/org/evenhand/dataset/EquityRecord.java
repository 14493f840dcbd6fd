package org.evenhand.dataset;

import java.math.BigDecimal;
import org.evenhand.table.Means;
import org.jspecify.annotations.Nullable;

/** How one group rates a service, or what one contract asks for: the extract {@code service_equity}. */
public record EquityRecord(
        @Means("Name of the service") @Nullable String service,

        @Means("Place; an answer that is told by place stands in no other row") @Nullable
        String place,

        @Means("What was measured, such as satisfaction") @Nullable
        String measure,

        @Means("Word of the characteristic") @Nullable String characteristic,
        @Means("Canonical code of the category") @Nullable String category,
        @Means("People who answered") @Nullable BigDecimal base,

        @Means("People who answered favourably, or the value of the contract, pounds") @Nullable
        BigDecimal value,

        @Means("Identifier of the contract") @Nullable String contract,

        @Means("Whether the contract has equality conditions") @Nullable
        Boolean equalityClause,

        @Means("Whether the supplier gives workforce data") @Nullable
        Boolean workforceData,

        @Means("Department") @Nullable String department) {}
