package org.evenhand.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One printed number, or the reason why there is none.
 *
 * <p>How the columns are used by each kind of table:
 *
 * <ul>
 *   <li>a composition: {@code count} rows (people) and {@code share} rows (per cent of those who told us; for a way of not telling us,
 *       per cent of all) for each group, and one {@code count} row for group {@code all};
 *   <li>a relative likelihood: a {@code rate} row for each group and a {@code ratio} row carrying the group's own counts;
 *   <li>pay: {@code level} rows (pounds an hour) and one {@code gap} row (per cent; positive means that the comparator is paid more);
 *   <li>pay quarters: {@code share} rows with {@code within} "pay quarter";
 *   <li>a funnel: {@code count} and {@code rate} rows with {@code stage}.
 * </ul>
 *
 * @param characteristic word of the characteristic, or empty where none is read
 * @param group canonical code of the group; {@code all} is the total of a table
 * @param groupLabel the group in words
 * @param comparator canonical code of the group that it is compared with, or empty
 * @param within what the organisation is divided by: {@code organisation} for the whole, else {@code department}, {@code team}, ...
 * @param withinValue the part, in words; empty for the whole
 * @param stage the stage of a funnel or the part of a change, in words, or empty
 * @param measure what the value is: {@code count}, {@code share}, {@code rate}, {@code ratio}, {@code level}, {@code gap},
 *     {@code points}, ...
 * @param value the value, rounded as it is printed; present if and only if the status is published
 * @param unit what the value counts
 * @param lower lower end of the range that covers sampling and rounding
 * @param upper upper end of that range
 * @param numerator people or events counted, as released
 * @param denominator people or events that they are counted among, as released
 * @param status published, or why not
 * @param reason the status in words; empty when published
 * @param basis exact, rounded or statutory
 * @param signal the verdict of the measure's own stated test, in words; empty where none was given
 * @param date the date that the figure describes
 */
public record Figure(
        String characteristic,
        String group,
        String groupLabel,
        String comparator,
        String within,
        String withinValue,
        String stage,
        String measure,
        Optional<BigDecimal> value,
        Unit unit,
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Status status,
        String reason,
        Basis basis,
        String signal,
        LocalDate date) {

    /** The word for the whole organisation in {@link #within()}. */
    public static final String ORGANISATION = "organisation";

    public Figure {
        if (value.isPresent() != (status == Status.PUBLISHED)) {
            throw new IllegalArgumentException("a value stands exactly where the status is published, not " + status);
        }
        if (reason.isEmpty() != (status == Status.PUBLISHED)) {
            throw new IllegalArgumentException("an absent value needs a reason, a published one has none");
        }
    }

    /** A figure about everybody in the organisation on a date, yet without a value. */
    public static Figure on(LocalDate date) {
        return new Figure(
                "",
                "all",
                "Everybody",
                "",
                ORGANISATION,
                "",
                "",
                "count",
                Optional.empty(),
                Unit.PEOPLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.X,
                "Nothing was counted.",
                Basis.EXACT,
                "",
                date);
    }

    public Figure of(String newCharacteristic, String newGroup, String newLabel) {
        return new Figure(
                newCharacteristic,
                newGroup,
                newLabel,
                comparator,
                within,
                withinValue,
                stage,
                measure,
                value,
                unit,
                lower,
                upper,
                numerator,
                denominator,
                status,
                reason,
                basis,
                signal,
                date);
    }

    public Figure against(String newComparator) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                newComparator,
                within,
                withinValue,
                stage,
                measure,
                value,
                unit,
                lower,
                upper,
                numerator,
                denominator,
                status,
                reason,
                basis,
                signal,
                date);
    }

    public Figure in(String newWithin, String newValue) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                comparator,
                newWithin,
                newValue,
                stage,
                measure,
                value,
                unit,
                lower,
                upper,
                numerator,
                denominator,
                status,
                reason,
                basis,
                signal,
                date);
    }

    public Figure at(String newStage) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                comparator,
                within,
                withinValue,
                newStage,
                measure,
                value,
                unit,
                lower,
                upper,
                numerator,
                denominator,
                status,
                reason,
                basis,
                signal,
                date);
    }

    /** What is measured, and in what unit. */
    public Figure measuring(String newMeasure, Unit newUnit) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                comparator,
                within,
                withinValue,
                stage,
                newMeasure,
                value,
                newUnit,
                lower,
                upper,
                numerator,
                denominator,
                status,
                reason,
                basis,
                signal,
                date);
    }

    /** The released counts that it rests on. */
    public Figure from(BigDecimal newNumerator, BigDecimal newDenominator, Basis newBasis) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                comparator,
                within,
                withinValue,
                stage,
                measure,
                value,
                unit,
                lower,
                upper,
                Optional.of(newNumerator),
                Optional.of(newDenominator),
                status,
                reason,
                newBasis,
                signal,
                date);
    }

    /** The released count that it rests on, where nothing is counted among. */
    public Figure resting(Optional<BigDecimal> newNumerator, Optional<BigDecimal> newDenominator, Basis newBasis) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                comparator,
                within,
                withinValue,
                stage,
                measure,
                value,
                unit,
                lower,
                upper,
                newNumerator,
                newDenominator,
                status,
                reason,
                newBasis,
                signal,
                date);
    }

    /** The same with a value, rounded half up to the places of its unit. */
    public Figure published(BigDecimal newValue) {
        return with(Optional.of(rounded(newValue)), lower, upper, Status.PUBLISHED, "");
    }

    /** The verdict of the measure's own stated test. */
    public Figure judged(String verdict) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                comparator,
                within,
                withinValue,
                stage,
                measure,
                value,
                unit,
                lower,
                upper,
                numerator,
                denominator,
                status,
                reason,
                basis,
                verdict,
                date);
    }

    /** The same with the range that the truth may lie in. */
    public Figure between(BigDecimal newLower, BigDecimal newUpper) {
        return with(value, Optional.of(rounded(newLower)), Optional.of(rounded(newUpper)), status, reason);
    }

    /** The same without a value, and why. */
    public Figure absent(Status why, String inWords) {
        return with(Optional.empty(), Optional.empty(), Optional.empty(), why, inWords);
    }

    private Figure with(
            Optional<BigDecimal> newValue,
            Optional<BigDecimal> newLower,
            Optional<BigDecimal> newUpper,
            Status newStatus,
            String newReason) {
        return new Figure(
                characteristic,
                group,
                groupLabel,
                comparator,
                within,
                withinValue,
                stage,
                measure,
                newValue,
                unit,
                newLower,
                newUpper,
                numerator,
                denominator,
                newStatus,
                newReason,
                basis,
                signal,
                date);
    }

    private BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(unit.places(), RoundingMode.HALF_UP);
    }

    public boolean published() {
        return status == Status.PUBLISHED;
    }

    /** The value of a published figure. */
    public BigDecimal number() {
        return value.orElseThrow();
    }
}
