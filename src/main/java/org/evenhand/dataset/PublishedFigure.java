package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.evenhand.table.Signed;
import org.jspecify.annotations.Nullable;

/** One figure that was published before: the extract {@code published_figures}. */
public record PublishedFigure(
        @Required @Means("Identifier of the indicator") String indicatorId,
        @Means("Word of the characteristic") @Nullable String characteristic,
        @Means("Canonical code of the group") @Nullable String group,

        @Required @Signed @Means("The value as it was published")
        BigDecimal value,

        @Means("What the value counts") @Nullable String unit,
        @Means("Day that it describes") @Nullable LocalDate snapshotDate,
        @Means("Where it was published") @Nullable String source) {}
