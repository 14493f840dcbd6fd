package org.evenhand;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words we use, and how a source file is written. Each failure ends with how to mend it. */
final class WordsTest {

    private static final int LONGEST_FILE = 300;

    /** Words that stand nowhere, in no name and no text, and what to say instead. */
    private static final List<Banned> BANNED = List.of(
            new Banned("fictitious|invented|fake[ds]?\\b", "Say what it is: a sample council, a rounded number."),
            new Banned("attack(er|s\\b)", "Say 'somebody who wants to find a person', or name the check."),
            new Banned("Socitm (format|approved)", "Say 'in line with Socitm's recommendation to use data'."),
            new Banned("\\bBA?ME\\b", "Name the groups, or say 'ethnic minority'."),
            new Banned(
                    "organiz|behavior|\\blabor\\b|\\bcatalog\\b|anonymiz|summariz|recogniz|normaliz(?!er|e\\()|categoriz|analyz|favorit",
                    "Use the British spelling: organisation, behaviour, catalogue, summarise, analyse."),
            new Banned("\\bdiversity score\\b", "Say which share, of whom, compared with what."));

    private static final Pattern MACHINE_PATH = Pattern.compile("(^|[\\s\"'`(=])/(work|root|tmp|home)/");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:[a-z-]+ )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern QUALIFIED =
            Pattern.compile("(?<![\\w.])(?:java|javax|org)(?:\\.[a-z]\\w*)+\\.([A-Z]\\w*)");
    private static final Pattern TEXT = Pattern.compile("(?s)\"{3}.*?\"{3}|\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern NO_CODE = Pattern.compile("(?m)^\\s*(?:import |package |\\*|/).*$");
    private static final Pattern EXPLAINED = Pattern.compile("(?s)/\\*\\*\\s*(?:\\*\\s*)?(.*?)\\*/");

    @Test
    void bannedWordsStandNowhere() {
        BANNED.forEach(banned -> assertNone(
                texts().flatMap(text -> text.lines(banned.pattern())).toList(), "To mend it: " + banned.instead()));
    }

    @Test
    void noTextNamesAMachine() {
        assertNone(
                texts().flatMap(text -> text.lines(MACHINE_PATH)).toList(),
                "To mend it, name the path from the top of the project.");
    }

    @Test
    void everyPublicTypeIsExplained() {
        assertNone(
                sources().filter(WordsTest::lacksExplanation).map(Text::name).toList(),
                "To mend it, write a Javadoc: what it is, in one sentence that does not begin with 'This class'.");
    }

    @Test
    void noFileIsLong() {
        assertNone(
                sources()
                        .filter(text -> text.codeLines() > LONGEST_FILE)
                        .map(text -> text.name() + " has " + text.codeLines() + " lines of code.")
                        .toList(),
                "To mend it, find the second noun in the file and give it a file of its own.");
    }

    /** Two rooms may have a type of one name; whoever needs both says which room it means. */
    @Test
    void typesAreImported() {
        assertNone(
                Stream.of("src/main/java", "src/test/java")
                        .flatMap(place -> textsIn(Path.of(place)))
                        .flatMap(text -> text.code().lines(QUALIFIED))
                        .filter(line -> !isOfTwoRooms(line))
                        .toList(),
                "To mend it, import the type and write its name alone.");
    }

    private static boolean isOfTwoRooms(String line) {
        Matcher type = QUALIFIED.matcher(line);
        return type.find()
                && sources()
                        .filter(text -> text.name().endsWith("/" + type.group(1) + ".java"))
                        .skip(1)
                        .findAny()
                        .isPresent();
    }

    private static boolean lacksExplanation(Text text) {
        Matcher type = PUBLIC_TYPE.matcher(text.content());
        if (!type.find()) {
            return false;
        }
        Matcher comment = EXPLAINED.matcher(text.content().substring(0, type.start()));
        return !comment.find()
                || comment.group(1).isBlank()
                || comment.group(1).startsWith("This ")
                || comment.group(1).contains("@author");
    }

    private static Stream<Text> sources() {
        return textsIn(Path.of("src/main/java")).filter(text -> text.name().endsWith(".java"));
    }

    private static Stream<Text> texts() {
        return Stream.of(
                        "src/main/java",
                        "src/main/resources",
                        "src/docs",
                        "README.md",
                        "CHANGELOG.md",
                        "CONTRIBUTING.md")
                .flatMap(place -> textsIn(Path.of(place)));
    }

    private static Stream<Text> textsIn(Path place) {
        if (!Files.exists(place)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(WordsTest::isText).sorted().map(Text::of).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file)
                && file.toString().matches(".*\\.(java|ya?ml|md|mustache|html|css|txt|properties)");
    }

    private static void assertNone(List<String> problems, String advice) {
        Collection<String> all = problems.stream().collect(toCollection(TreeSet::new));
        assertThat(all)
                .withFailMessage(() -> String.join("\n", all) + "\n" + advice)
                .isEmpty();
    }

    private record Banned(Pattern pattern, String instead) {
        Banned(String pattern, String instead) {
            this(Pattern.compile("(?i)" + pattern), instead);
        }
    }

    private record Text(String name, String content) {

        static Text of(Path file) {
            try {
                return new Text(file.toString().replace('\\', '/'), Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Stream<String> lines(Pattern pattern) {
            List<String> found = new ArrayList<>();
            List<String> all = content.lines().toList();
            for (int line = 0; line < all.size(); line++) {
                if (pattern.matcher(all.get(line)).find()) {
                    found.add(name + ":" + (line + 1) + ": " + all.get(line).strip());
                }
            }
            return found.stream();
        }

        /** The same lines without what is no code: texts, comments and imports. */
        Text code() {
            String withoutTexts = TEXT.matcher(content)
                    .replaceAll(text -> "\n".repeat((int) text.group().lines().count() - 1));
            return new Text(name, NO_CODE.matcher(withoutTexts).replaceAll(""));
        }

        long codeLines() {
            return content.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("*") && !line.startsWith("/"))
                    .count();
        }
    }
}
