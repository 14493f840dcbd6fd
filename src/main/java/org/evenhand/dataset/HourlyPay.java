package org.evenhand.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The hourly rate of the gender pay gap regulations, in pounds.
 *
 * <p>{@code (ordinary pay + bonus × pay-period days / bonus-period days) × 7 / pay-period days / weekly hours}. A month has 30.44 days
 * and a year 365.25. Undefined without hours.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2017/353/schedule/1/made">SI 2017/353, Schedule 1, paragraphs 6 and 7</a>
 */
public final class HourlyPay {

    /** Days of a month that is a pay period. */
    public static final BigDecimal MONTH = new BigDecimal("30.44");

    /** Days of a year that is a pay period or a bonus period. */
    public static final BigDecimal YEAR = new BigDecimal("365.25");

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final int SCALE = 6;

    private HourlyPay() {}

    /**
     * The hourly rate, to a millionth of a pound.
     *
     * @param ordinary ordinary pay of the period
     * @param bonus bonus pay paid in the period
     * @param bonusDays the days that the bonus was earned over
     * @param periodDays the days of the pay period
     * @param weeklyHours working hours a week, more than 0
     */
    public static BigDecimal of(
            BigDecimal ordinary,
            BigDecimal bonus,
            BigDecimal bonusDays,
            BigDecimal periodDays,
            BigDecimal weeklyHours) {
        BigDecimal used = bonus.multiply(periodDays).divide(bonusDays, MathContext.DECIMAL128);
        return ordinary.add(used)
                .multiply(WEEK)
                .divide(periodDays, MathContext.DECIMAL128)
                .divide(weeklyHours, SCALE, RoundingMode.HALF_UP);
    }

    /** The days that count for a pay period: a calendar month and a year have theirs by law, any other as many as it has. */
    public static BigDecimal daysOf(LocalDate start, LocalDate end) {
        LocalDate next = end.plusDays(1);
        if (start.plusMonths(1).equals(next)) {
            return MONTH;
        }
        if (start.plusYears(1).equals(next)) {
            return YEAR;
        }
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(start, next));
    }
}
