package org.evenhand.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: a pound sign and commas between thousands are understood, everything else is not a number. */
final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,15})?|-?\\.\\d{1,15}");
    private static final Pattern DRESSED =
            Pattern.compile("(£\\s?)?-?(£\\s?)?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,15})?(\\s?(GBP|gbp))?");
    private static final Pattern CONTINENTAL = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,12})(,\\d{1,2})?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("-?\\d+(\\.\\d{3})*,\\d{1,2}");

    private Amounts() {}

    static Optional<BigDecimal> read(String text) {
        if (plain(text)) {
            return Optional.of(new BigDecimal(text));
        }
        if (DRESSED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("[£,\\sGBPgbp]", "")));
        }
        return Optional.empty();
    }

    /** Whether the text is a number without anything around it. */
    static boolean plain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /**
     * Whether a column writes decimal commas: one amount can only be read so, and none of the others only with a point. Where some can
     * only be read one way and others only the other, nothing is guessed.
     */
    static boolean commas(List<Cell> column) {
        List<String> texts = column.stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(cell -> cell.text().strip())
                .filter(text -> !CellReader.nothing(text))
                .toList();
        return texts.stream().anyMatch(Amounts::commaDecimal)
                && texts.stream().allMatch(text -> CONTINENTAL.matcher(text).matches());
    }

    /** The same number with a decimal point. */
    static String pointed(String text) {
        return text.replace(".", "").replace(',', '.');
    }

    /** Whether the text looks like a number with a decimal comma. */
    static boolean commaDecimal(String text) {
        return COMMA_DECIMAL.matcher(text).matches();
    }
}
