package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.characteristic.Answer;
import org.evenhand.table.Field;

/** Whether what stands in a column can be what a field holds. */
enum Contents {
    /** It is such, nearly throughout. */
    FIT,
    /** Nothing speaks for it or against it. */
    SILENT,
    /** It is something else. */
    CONTRADICT;

    private static final double NEARLY_ALL = 0.9;
    private static final double MANY = 0.5;
    private static final int MOST_CODES = 60;
    private static final Dates ANY = Dates.of(List.of(), Optional.of(DateStyle.YEAR_MONTH_DAY));

    static Contents of(FoundColumn column, Field field) {
        if (column.empty()) {
            return SILENT;
        }
        if (field.type() == LocalDate.class) {
            return of(column.share(Contents::isDate) >= NEARLY_ALL, column.share(Contents::couldBeDay) >= NEARLY_ALL);
        }
        if (field.type() == BigDecimal.class || field.type() == Integer.class) {
            return of(column.share(Contents::isNumber) >= NEARLY_ALL, false);
        }
        Optional<CodeList> list = CodeList.of(field, Map.of()).filter(CodeList::closed);
        return list.map(codes -> codes(column, codes))
                .orElseGet(() -> column.share(Contents::isDate) >= NEARLY_ALL ? CONTRADICT : SILENT);
    }

    private static Contents of(boolean fits, boolean could) {
        if (fits) {
            return FIT;
        }
        return could ? SILENT : CONTRADICT;
    }

    private static Contents codes(FoundColumn column, CodeList codes) {
        double known = column.share(cell -> codes.knows(cell.text()));
        return of(known >= MANY, !column.moreThan(MOST_CODES) && column.share(Contents::isDate) < MANY);
    }

    /** The categories of a column of answers, where nearly all that stands in it are such. */
    static Set<String> categories(FoundColumn column, CodeList codes) {
        Set<String> seen = new TreeSet<>();
        if (column.share(cell -> codes.knows(cell.text())) >= NEARLY_ALL) {
            column.sample().forEach(cell -> codes.canonical(cell.text()).ifPresent(seen::add));
            seen.removeIf(code -> Answer.withoutCategory(code).isPresent());
        }
        return seen;
    }

    /** Eight digits are a day only where the calendar has it: they could be a number of staff. */
    static boolean isDate(Cell cell) {
        boolean digits = cell.text().chars().allMatch(Character::isDigit);
        return cell.kind() == Cell.Kind.DATE
                || Dates.shaped(cell.text()) && (!digits || ANY.read(cell).isPresent());
    }

    private static boolean couldBeDay(Cell cell) {
        return isDate(cell) || Dates.serial(cell.text());
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() != Cell.Kind.DATE
                && (Amounts.read(cell.text()).isPresent() || Amounts.commaDecimal(cell.text()));
    }
}
