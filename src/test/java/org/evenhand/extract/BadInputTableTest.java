package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.quality.Gate;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of bad input equal to what the tests say. {@code -Devenhand.golden=accept} writes the third column anew where a
 * file holds the answer.
 */
class BadInputTableTest {

    private static final Path TABLE = Path.of("src", "docs", "bad-input.md");
    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");
    private static final Path TESTS = Path.of("src", "test", "java", "org", "evenhand");
    private static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("STOP", "stops: ");
        words.put("REJECTED", "row left out: ");
        words.put("REPAIRED", "mended: ");
        words.put("NOTED", "noted: ");
        return words;
    }

    private record Line(String number, String what, String result, String where) {
        static Line of(String row) {
            String[] cells = row.split("\\|", -1);
            return new Line(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }

        String row() {
            return "| " + number + " | " + what + " | " + result + " | " + where + " |";
        }

        boolean file() {
            return where.startsWith("broken/");
        }
    }

    @Test
    void saysOfEveryFileWhatItsTestSays() throws IOException {
        List<String> now = new ArrayList<>();
        for (String row : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            now.add(isRow(row) && Line.of(row).file() ? checked(Line.of(row)).row() : row);
        }
        String text = String.join("\n", now) + "\n";
        if (System.getProperty("evenhand.golden", "").equals("accept")) {
            Files.writeString(TABLE, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(TABLE, StandardCharsets.UTF_8));
    }

    private static Line checked(Line line) throws IOException {
        Path said = BROKEN.resolve(line.where().substring("broken/".length()) + ".txt");
        return new Line(
                line.number(), line.what(), result(Files.readAllLines(said, StandardCharsets.UTF_8)), line.where());
    }

    /** What a test's text says, in short: the worst first, each code once. */
    private static String result(List<String> said) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        WORDS.keySet().forEach(severity -> codes.put(severity, new TreeSet<>()));
        for (String line : said) {
            String[] words = line.split(" ", -1);
            if (words.length == 2 && WORDS.containsKey(words[0]) && words[1].startsWith("E-")) {
                codes.get(words[0]).add(words[1]);
            }
        }
        String inShort = codes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> WORDS.get(entry.getKey()) + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
        return inShort.isEmpty() ? "read" : inShort;
    }

    @Test
    void leavesNoNumberAndNoFileOut() throws IOException {
        List<Line> lines = lines();
        assertThat(lines.stream().map(Line::number).collect(Collectors.toSet()))
                .containsAll(IntStream.rangeClosed(1, 84)
                        .mapToObj(number -> "B" + number)
                        .toList());
        try (Stream<Path> files = Files.walk(BROKEN)) {
            assertThat(lines.stream().filter(Line::file).map(Line::where))
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(file -> file.toString().endsWith(".txt"))
                                    .map(file -> "broken/"
                                            + BROKEN.relativize(file)
                                                    .toString()
                                                    .replace('\\', '/')
                                                    .replace(".txt", ""))
                                    .toList());
        }
    }

    @Test
    void namesTestsThatAreThere() throws IOException {
        for (Line line : lines()) {
            if (!line.file() && !line.where().equals("–")) {
                String[] names = line.where().split("#", -1);
                String source = Files.readString(TESTS.resolve(names[0] + ".java"), StandardCharsets.UTF_8);
                assertThat(source).as(line.where()).contains("void " + names[1] + "(");
            }
        }
    }

    @Test
    void namesEveryGateWithItsThreshold() throws IOException {
        assertThat(Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream().filter(row -> row.startsWith("| `")))
                .containsExactlyElementsOf(Arrays.stream(Gate.values())
                        .map(gate -> "| `" + gate.word() + "` | " + gate.most() + " | " + gate.unit() + " |")
                        .toList());
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .filter(BadInputTableTest::isRow)
                .map(Line::of)
                .toList();
    }

    private static boolean isRow(String row) {
        return row.startsWith("| B") || row.startsWith("| –");
    }
}
