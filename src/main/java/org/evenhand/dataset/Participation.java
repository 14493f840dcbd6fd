package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** How many of a category took part in one exercise: the extract {@code engagement_log}. */
public record Participation(
        @Required @Means("Name of the exercise") String exercise,
        @Means("Place") @Nullable String place,
        @Means("Day") @Nullable LocalDate heldOn,
        @Means("Word of the characteristic") @Nullable String characteristic,
        @Means("Canonical code of the category") @Nullable String category,
        @Means("Participants") @Nullable BigDecimal participants) {}
