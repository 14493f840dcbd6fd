package org.evenhand.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dates of one column, all read in the same style; a style is declared, or follows from the column as a whole, or stops the run. */
final class Dates {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-/ .](\\p{L}{3,9})[-/ .,]+(\\d{2}|\\d{4})( \\d{1,2}:\\d{2}.*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2}|\\d{4})( \\d{1,2}:\\d{2}.*)?");
    private static final Pattern UTC_EVENING = Pattern.compile(".*T23:00(:00(\\.0+)?)?(Z|\\+00:?00)");
    private static final ZoneRules LONDON = ZoneId.of("Europe/London").getRules();
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final DateStyle style;
    private final boolean undecided;
    private final boolean mixed;
    private final boolean inferred;

    private Dates(DateStyle style, boolean undecided, boolean mixed, boolean inferred) {
        this.style = style;
        this.undecided = undecided;
        this.mixed = mixed;
        this.inferred = inferred;
    }

    /** How the dates of this column are read. */
    static Dates of(List<Cell> column, Optional<DateStyle> declared) {
        if (declared.isPresent()) {
            return new Dates(declared.get(), false, false, false);
        }
        boolean any = false;
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Cell cell : column) {
            Matcher numbers = NUMBERS.matcher(cell.text().strip());
            if (numbers.matches()) {
                any = true;
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        DateStyle style = monthFirst && !dayFirst ? DateStyle.MONTH_DAY_YEAR : DateStyle.DAY_MONTH_YEAR;
        return new Dates(style, any && dayFirst == monthFirst, dayFirst && monthFirst, any);
    }

    /** Whether two readings are possible, or neither fits the whole column. */
    boolean undecided() {
        return undecided;
    }

    /** Whether some dates can only be read one way, and others only the other. */
    boolean mixed() {
        return mixed;
    }

    /** Whether the style follows only from the column as a whole. */
    boolean inferred() {
        return inferred && !undecided;
    }

    DateStyle style() {
        return style;
    }

    /** The date that a cell holds; none where it holds none that can be read. */
    Optional<LocalDate> read(Cell cell) {
        String text = cell.text().strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3)).map(day -> nextDay(text, day) ? day.plusDays(1) : day);
        }
        if (SERIAL.matcher(text).matches()) {
            return ExcelDay.of(Integer.parseInt(text), false);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named);
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? inStyle(numbers) : Optional.empty();
    }

    /** Whether the text has the form of a date, be it in the calendar or not. */
    static boolean shaped(String text) {
        String plain = text.strip();
        return ISO.matcher(plain).matches()
                || NUMBERS.matcher(plain).matches()
                || NAMED.matcher(plain).matches()
                || COMPACT.matcher(plain).matches();
    }

    /** Whether a year is written with two digits. */
    static boolean twoDigits(String text) {
        return Stream.of(NAMED, NUMBERS)
                .map(pattern -> pattern.matcher(text.strip()))
                .anyMatch(matcher -> matcher.matches() && matcher.group(3).length() == 2);
    }

    /** Whether the text is midnight of British summer time, written as the hour before it in UTC. */
    static boolean utcEvening(String text) {
        Matcher iso = ISO.matcher(text.strip());
        return iso.matches()
                && day(iso.group(1), iso.group(2), iso.group(3))
                        .filter(day -> nextDay(text.strip(), day))
                        .isPresent();
    }

    private static boolean nextDay(String text, LocalDate day) {
        return UTC_EVENING.matcher(text).matches()
                && LONDON.isDaylightSavings(day.atTime(23, 0).toInstant(ZoneOffset.UTC));
    }

    /** Whether the text is the number of a day, as Excel counts them. */
    static boolean serial(String text) {
        return SERIAL.matcher(text.strip()).matches();
    }

    private Optional<LocalDate> inStyle(Matcher numbers) {
        return switch (style) {
            case DAY_MONTH_YEAR -> day(year(numbers.group(3)), numbers.group(2), numbers.group(1));
            case MONTH_DAY_YEAR -> day(year(numbers.group(3)), numbers.group(1), numbers.group(2));
            case YEAR_MONTH_DAY -> Optional.empty();
        };
    }

    private static Optional<LocalDate> named(Matcher named) {
        int month = MONTHS.indexOf(named.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return day(year(named.group(3)), String.valueOf(month), named.group(1));
    }

    /** Two digits are a year from 1930 to 2029: nobody at work was born before, and no list reaches beyond. */
    private static String year(String digits) {
        return digits.length() == 4 ? digits : (digits.compareTo("30") < 0 ? "20" : "19") + digits;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
