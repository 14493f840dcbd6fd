package org.evenhand.dataset;

import java.math.BigDecimal;
import org.evenhand.table.Means;
import org.evenhand.table.Required;

/** How many rows of one extract were received and what became of them: written by {@code extract}, counted by DEC-04. */
public record Tally(
        @Required @Means("Word of the dataset") String dataset,
        @Required @Means("Rows received") BigDecimal received,
        @Required @Means("Rows taken exactly as they came") BigDecimal unchanged,

        @Required @Means("Rows taken after a listed repair, or with an unreadable value counted as not held")
        BigDecimal repaired,

        @Required @Means("Rows that could not be used") BigDecimal rejected) {}
