package org.evenhand.report.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The file that tells Java which fonts there are, with the bundled typeface in the place of every one of its own names. */
final class FontDescription {

    private static final List<String> NAMES = List.of("dialog", "dialoginput", "monospaced", "sansserif", "serif");

    private FontDescription() {}

    static String of(Path regular, Path bold) {
        StringBuilder text = new StringBuilder("version=1\n");
        for (String name : NAMES) {
            line(text, name + ".plain.latin-1", "Evenhand-Regular");
            line(text, name + ".italic.latin-1", "Evenhand-Regular");
            line(text, name + ".bold.latin-1", "Evenhand-Bold");
            line(text, name + ".bolditalic.latin-1", "Evenhand-Bold");
        }
        line(text, "sequence.allfonts", "latin-1");
        line(text, "filename.Evenhand-Regular", escaped(regular));
        line(text, "filename.Evenhand-Bold", escaped(bold));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value).append('\n');
    }

    /** A path as a value of a properties file: a backslash is doubled, what is not Latin is written as its number. */
    private static String escaped(Path path) {
        StringBuilder text = new StringBuilder();
        path.toString().chars().forEach(letter -> text.append(escaped((char) letter)));
        return text.toString();
    }

    private static String escaped(char letter) {
        return letter == '\\'
                ? "\\\\"
                : letter < 128 ? String.valueOf(letter) : String.format(Locale.ROOT, "\\u%04x", (int) letter);
    }
}
