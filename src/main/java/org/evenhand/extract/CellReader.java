package org.evenhand.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.characteristic.Answer;
import org.jspecify.annotations.Nullable;

/** Turns the text of one cell into the value that one column of a record holds. */
interface CellReader {

    /** The value; null where there is none, or where the notes say why there cannot be one. */
    @Nullable
    Object read(String text, Cell cell, RowNotes notes);

    /** Signs and words that stand for an empty cell where no answer is asked for. */
    Set<String> NOTHING = Set.of("-", "--", ".", "n/a", "null", "#n/a", "none held");

    static boolean nothing(String text) {
        return text.isEmpty() || NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Words that are kept as they are. */
    record Words(boolean identifier) implements CellReader {
        @Override
        public @Nullable Object read(String text, Cell cell, RowNotes notes) {
            if (identifier && text.matches("\\d(\\.\\d+)?[eE]\\+?\\d+")) {
                notes.stop(
                        "E-TYPE",
                        "an identifier in scientific notation: its last digits are lost.",
                        "To mend it, format the column as text before the export.");
                return null;
            }
            if (identifier && cell.kind() == Cell.Kind.NUMBER) {
                notes.note("E-TYPE", "identifiers are stored as numbers, so leading zeros may be lost.");
            }
            if (!identifier && cell.kind() == Cell.Kind.DATE) {
                notes.reject(
                        "E-TYPE",
                        "a date where words are expected: Excel may have changed a grade such as 10-12 into a day.",
                        "To mend it, format the column as text before the export.");
                return null;
            }
            return text.isEmpty() ? null : text;
        }
    }

    /** Codes, of which some are not in any list. */
    record Coded(CodeList list, String column, boolean asks, Answer blankMeans, String planName) implements CellReader {
        @Override
        public @Nullable Object read(String text, Cell cell, RowNotes notes) {
            if (text.isEmpty()) {
                return asks ? blankMeans.code() : null;
            }
            if (hasHiddenLetters(text)) {
                notes.reject(
                        "E-CONTROL-CHAR",
                        "a code holds a letter that cannot be seen.",
                        "To mend it, clean the cell in the source.");
                return null;
            }
            Optional<String> known = list.canonical(text);
            if (known.isPresent()) {
                return known.get();
            }
            return asks || !nothing(text) ? unknown(text, notes) : null;
        }

        private @Nullable Object unknown(String text, RowNotes notes) {
            String hint = text.chars().anyMatch(c -> c > 0x036F && Character.isLetter(c))
                    ? " It has a letter that is not Latin."
                    : "";
            notes.unknownCode(
                    "a code that is in no code list." + hint
                            + (asks
                                    ? " Such rows are counted as not held."
                                    : " Such rows are read as if it were blank."),
                    "To map it, add it to codes under '" + column + "' in " + planName + ".");
            return asks ? Answer.NOT_HELD.code() : null;
        }

        private static boolean hasHiddenLetters(String text) {
            return text.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT);
        }
    }

    /** Yes and no. */
    record YesNo(Coded coded) implements CellReader {
        @Override
        public @Nullable Object read(String text, Cell cell, RowNotes notes) {
            Object word = coded.read(text, cell, notes);
            return word == null ? null : (Object) word.equals("yes");
        }
    }

    /** Calendar days. */
    record Days(Dates dates, String styleAdvice) implements CellReader {
        @Override
        public @Nullable Object read(String text, Cell cell, RowNotes notes) {
            if (nothing(text)) {
                return null;
            }
            Optional<LocalDate> date = dates.read(cell);
            if (date.isEmpty()) {
                String seen = Dates.shaped(text)
                        ? "a date that is not in the calendar, or not in the declared style."
                        : "not a date.";
                notes.reject("E-DATE", seen, styleAdvice);
                return null;
            }
            return usual(date.get(), text, cell, notes);
        }

        private @Nullable Object usual(LocalDate date, String text, Cell cell, RowNotes notes) {
            if (date.getYear() >= 4000 || date.equals(LocalDate.of(1900, 1, 1)) || date.getYear() < 1900) {
                notes.reject(
                        "E-DATE-PLACEHOLDER",
                        "a date that stands for 'none' or 'no end'.",
                        "To mend it, leave the cell blank.");
                return null;
            }
            if (Dates.serial(text) && cell.kind() != Cell.Kind.DATE) {
                notes.repair("E-DATE-SERIAL", "dates written as the day numbers of Excel, and read so.", "");
            }
            if (Dates.twoDigits(text)) {
                notes.repair("E-DATE-CENTURY", "years of two digits, read as 1930 to 2029.", "");
            }
            if (Dates.utcEvening(text)) {
                notes.repair(
                        "E-DATE-ZONE",
                        "the hour before midnight in UTC, read as the day that began in British summer time.",
                        "");
            }
            return date;
        }
    }

    /** Amounts of money, hours or people, and where the column is signed figures below zero. */
    record Numbers(boolean commas, boolean signed) implements CellReader {
        @Override
        public @Nullable Object read(String text, Cell cell, RowNotes notes) {
            if (nothing(text)) {
                return null;
            }
            if (commas && cell.kind() == Cell.Kind.TEXT) {
                notes.repair("E-DECIMAL-COMMA", "decimal commas, the only reading that fits the whole column.", "");
                return number(Amounts.pointed(text), cell, notes);
            }
            return number(text, cell, notes);
        }

        private @Nullable Object number(String text, Cell cell, RowNotes notes) {
            Optional<BigDecimal> amount = cell.kind() == Cell.Kind.DATE ? Optional.empty() : Amounts.read(text);
            if (amount.isEmpty()) {
                notes.reject(
                        "E-NUMBER",
                        Amounts.commaDecimal(text) ? "a number with a decimal comma." : "not a number.",
                        "To mend it, write it like 1234.50 in the source.");
                return null;
            }
            if (amount.get().signum() < 0 && !signed) {
                notes.reject("E-NEGATIVE", "a number below zero.", "To mend it, correct it in the source.");
                return null;
            }
            if (!Amounts.plain(text)) {
                notes.repair("E-MONEY", "pound signs or commas between thousands, which were passed over.", "");
            }
            return amount.get().setScale(Math.min(6, Math.max(0, amount.get().scale())), RoundingMode.HALF_UP);
        }
    }

    /** Whole numbers. */
    record WholeNumbers() implements CellReader {
        @Override
        public @Nullable Object read(String text, Cell cell, RowNotes notes) {
            if (nothing(text)) {
                return null;
            }
            if (text.matches("\\d{1,6}(\\.0+)?")) {
                return new BigDecimal(text).intValueExact();
            }
            notes.reject("E-NUMBER", "not a whole number.", "To mend it, correct it in the source.");
            return null;
        }
    }
}
