package org.evenhand.history;

import java.math.BigDecimal;
import java.util.Optional;

/** One released figure as {@code figures.csv} printed it; the columns are those of that file. */
public record IndexedFigure(
        String indicator,
        String characteristic,
        String group,
        String comparator,
        String within,
        String withinValue,
        String stage,
        String measure,
        Optional<BigDecimal> value,
        String unit,
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String status,
        String reason,
        String basis) {}
