package org.evenhand.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What {@link #within()} begins with where one part is looked at beside everyone else. */
    public static final String LENS = "lens ";

    private static final Pattern YEARS_TOGETHER = Pattern.compile("(?:^|, )((?:two|three) years together)$");

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
        return new Draft(date).figure();
    }

    /** The characteristic and the group that it is about. */
    public Figure of(String newCharacteristic, String newGroup, String newLabel) {
        Draft draft = new Draft(this);
        draft.characteristic = newCharacteristic;
        draft.group = newGroup;
        draft.groupLabel = newLabel;
        return draft.figure();
    }

    /** The group that it is compared with. */
    public Figure against(String newComparator) {
        Draft draft = new Draft(this);
        draft.comparator = newComparator;
        return draft.figure();
    }

    /** The part of the organisation that it is about. */
    public Figure in(String newWithin, String newValue) {
        Draft draft = new Draft(this);
        draft.within = newWithin;
        draft.withinValue = newValue;
        return draft.figure();
    }

    /** The stage without the words that say how many years of rare events are counted together. */
    public String kind() {
        return YEARS_TOGETHER.matcher(stage).replaceFirst("");
    }

    /** {@code two years together} or {@code three years together}; empty where it is about one. */
    public String yearsTogether() {
        Matcher several = YEARS_TOGETHER.matcher(stage);
        return several.find() ? several.group(1) : "";
    }

    /** The stage of a funnel, or the part of a change. */
    public Figure at(String newStage) {
        Draft draft = new Draft(this);
        draft.stage = newStage;
        return draft.figure();
    }

    /** What is measured, and in what unit. */
    public Figure measuring(String newMeasure, Unit newUnit) {
        Draft draft = new Draft(this);
        draft.measure = newMeasure;
        draft.unit = newUnit;
        return draft.figure();
    }

    /** The released counts that it rests on. */
    public Figure from(BigDecimal newNumerator, BigDecimal newDenominator, Basis newBasis) {
        return resting(Optional.of(newNumerator), Optional.of(newDenominator), newBasis);
    }

    /** The released counts that it rests on, as far as there are any. */
    public Figure resting(Optional<BigDecimal> newNumerator, Optional<BigDecimal> newDenominator, Basis newBasis) {
        Draft draft = new Draft(this);
        draft.numerator = newNumerator;
        draft.denominator = newDenominator;
        draft.basis = newBasis;
        return draft.figure();
    }

    /** The same with a value, rounded half up to the places of its unit. */
    public Figure published(BigDecimal newValue) {
        Draft draft = new Draft(this);
        draft.value = Optional.of(rounded(newValue));
        draft.status = Status.PUBLISHED;
        draft.reason = "";
        return draft.figure();
    }

    /** The verdict of the measure's own stated test. */
    public Figure judged(String verdict) {
        Draft draft = new Draft(this);
        draft.signal = verdict;
        return draft.figure();
    }

    /** The same with the range that the truth may lie in. */
    public Figure between(BigDecimal newLower, BigDecimal newUpper) {
        Draft draft = new Draft(this);
        draft.lower = Optional.of(rounded(newLower));
        draft.upper = Optional.of(rounded(newUpper));
        return draft.figure();
    }

    /** The same without a value, and why. */
    public Figure absent(Status why, String inWords) {
        Draft draft = new Draft(this);
        draft.value = Optional.empty();
        draft.lower = Optional.empty();
        draft.upper = Optional.empty();
        draft.status = why;
        draft.reason = inWords;
        return draft.figure();
    }

    private BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(unit.places(), RoundingMode.HALF_UP);
    }

    /** Whether it looks at one part of the organisation, or at everyone else, as if it were the whole. */
    public boolean throughLens() {
        return within.startsWith(LENS);
    }

    public boolean published() {
        return status == Status.PUBLISHED;
    }

    /** The value of a published figure. */
    public BigDecimal number() {
        return value.orElseThrow();
    }

    /** A figure in the making: every column open to change, seen by nobody else. */
    private static final class Draft {

        private String characteristic = "";
        private String group = "all";
        private String groupLabel = "Everybody";
        private String comparator = "";
        private String within = ORGANISATION;
        private String withinValue = "";
        private String stage = "";
        private String measure = "count";
        private Optional<BigDecimal> value = Optional.empty();
        private Unit unit = Unit.PEOPLE;
        private Optional<BigDecimal> lower = Optional.empty();
        private Optional<BigDecimal> upper = Optional.empty();
        private Optional<BigDecimal> numerator = Optional.empty();
        private Optional<BigDecimal> denominator = Optional.empty();
        private Status status = Status.X;
        private String reason = "Nothing was counted.";
        private Basis basis = Basis.EXACT;
        private String signal = "";
        private final LocalDate date;

        Draft(LocalDate date) {
            this.date = date;
        }

        Draft(Figure figure) {
            characteristic = figure.characteristic;
            group = figure.group;
            groupLabel = figure.groupLabel;
            comparator = figure.comparator;
            within = figure.within;
            withinValue = figure.withinValue;
            stage = figure.stage;
            measure = figure.measure;
            value = figure.value;
            unit = figure.unit;
            lower = figure.lower;
            upper = figure.upper;
            numerator = figure.numerator;
            denominator = figure.denominator;
            status = figure.status;
            reason = figure.reason;
            basis = figure.basis;
            signal = figure.signal;
            date = figure.date;
        }

        Figure figure() {
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
                    signal,
                    date);
        }
    }
}
