package org.evenhand.figure;

import java.text.Normalizer;

/** Words that a spreadsheet would take for a formula. */
public final class Formula {

    private static final String BEGINNINGS = "=+-@\t\r\n";
    private static final String QUOTES = "\"'";

    private Formula() {}

    /**
     * Whether a spreadsheet could take a text for a formula: it begins with an equals sign, plus, minus, at sign, tab or line end, be it a
     * full-width or small one, or one that stands after spaces or quotation marks.
     */
    public static boolean begins(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        int at = 0;
        while (at < plain.length() && passedOver(plain.charAt(at))) {
            at++;
        }
        return at < plain.length() && BEGINNINGS.indexOf(plain.charAt(at)) >= 0;
    }

    /** Spaces of any width, marks that nobody sees, and quotation marks. */
    private static boolean passedOver(char each) {
        return QUOTES.indexOf(each) >= 0 || Character.isSpaceChar(each) || Character.getType(each) == Character.FORMAT;
    }
}
