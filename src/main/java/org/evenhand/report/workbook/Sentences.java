package org.evenhand.report.workbook;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long line into rows between words: text in column A runs over its neighbours, and would else run off the screen. */
final class Sentences {

    private Sentences() {}

    static List<String> broken(String text, int length) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > length) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
