package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** How many people of one category live in the area served: the extract {@code community_benchmark}. */
public record AreaPopulation(
        @Means("Code of the area") @Nullable String areaCode,
        @Required @Means("Name of the area") String areaName,

        @Codes({"district", "county", "ward", "region", "travel_to_work"}) @Means("Level of the area") @Nullable
        String areaLevel,

        @Codes({"all", "16_64", "economically_active", "16_24"}) @Means("Which residents are counted") @Nullable
        String base,

        @Required @Means("Word of the characteristic") String characteristic,

        @Required @Means("Canonical code of the category or broader group")
        String category,

        @Required @Means("Residents") BigDecimal population,
        @Means("Where the figure was published") @Nullable String source,

        @Means("The day that the figure describes") @Nullable
        LocalDate sourceDate,

        @Means("Licence of the source") @Nullable String licence) {}
