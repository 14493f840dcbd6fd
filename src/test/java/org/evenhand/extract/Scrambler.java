package org.evenhand.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes and spoils files by chance, the same for the same seed. */
final class Scrambler {

    private static final List<String> TOKENS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\u0000",
            "\u001a",
            "\ufeff",
            "\u202e",
            "\uffff",
            "=1+1",
            "#REF!",
            "1E+11",
            "31/02/2025",
            "03/04/2025",
            "9999-12-31",
            "99999999999999999999",
            "-1",
            "NaN",
            "1e309",
            "é",
            "Total",
            "Count: 3",
            "person_id",
            "yes");
    private static final List<String> MARKUP = List.of(
            "<c>",
            "</c>",
            "<v>",
            "</v>",
            "<f>1</f>",
            "<row r=\"9\">",
            "</row>",
            "<row r=\"1\">",
            " r=\"ZZZ9\"",
            " r=\"A0\"",
            " t=\"s\"",
            " t=\"e\"",
            " t=\"n\"",
            " s=\"99\"",
            " s=\"-1\"",
            " hidden=\"1\"",
            "&#0;",
            "&x;",
            "&lt;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<?x?>",
            "<!DOCTYPE x>",
            "2147483648",
            "-1",
            "1e999",
            "NaN",
            "<mergeCell ref=\"A1:B2\"/>",
            "<mergeCell ref=\"?\"/>",
            "<rPh>",
            "<t>",
            "</t>");

    private final Random random;

    Scrambler(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Text with pieces cut out, doubled, moved or put in, all of them at or after a position. */
    String spoiled(String text, int from, boolean markup) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int i = 1 + below(6); i > 0; i--) {
            int at = from + below(spoiled.length() - from + 1);
            int end = Math.min(spoiled.length(), at + below(30));
            String piece = spoiled.substring(at, end);
            switch (below(4)) {
                case 0 -> spoiled.delete(at, end);
                case 1 -> spoiled.insert(at, piece);
                case 2 -> spoiled.replace(at, end, oneOf(markup ? MARKUP : TOKENS));
                default -> spoiled.insert(at, oneOf(markup ? MARKUP : TOKENS));
            }
        }
        return spoiled.toString();
    }

    /** Bytes of which some, at or after a position, are others. */
    byte[] flipped(byte[] bytes, int from) {
        byte[] flipped = bytes.clone();
        for (int i = 1 + below(8); i > 0 && flipped.length > from; i--) {
            flipped[from + below(flipped.length - from)] = (byte) below(256);
        }
        return below(8) == 0 ? Arrays.copyOf(flipped, from + below(flipped.length - from + 1)) : flipped;
    }

    /** A text of cells and rows of which some need quotation marks, and get them more often than not. */
    String table() {
        StringBuilder table = new StringBuilder();
        int width = 1 + below(5);
        String end = oneOf(List.of("\n", "\r\n", "\r"));
        for (int row = below(8); row >= 0; row--) {
            for (int column = 0; column < width; column++) {
                table.append(column == 0 ? "" : ",").append(cell());
            }
            table.append(row == 0 && below(2) == 0 ? "" : end);
        }
        return table.toString();
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        for (int i = below(4); i > 0; i--) {
            cell.append(oneOf(List.of("a", "é", " ", "0", "\"", ",", "\n", "\r\n", "'", "=", ";", "\\")));
        }
        String text = cell.toString();
        return below(10) == 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
