package org.evenhand;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which rooms there are, who may know whom, and what nobody does. Each failure ends with how to mend it. */
final class ArchitectureTest {

    private static final String HOME = "org.evenhand";
    private static final String EVERYTHING = "*";
    private static final Path SOURCES = Path.of("src/main/java");

    /** Room, and the rooms that it may use. The command line is the room without a name. */
    private static final Map<String, Set<String>> ROOMS = table("""
            table          |
            characteristic |
            figure         |
            quality        |
            yaml           |
            dataset        | table characteristic
            extract        | dataset table characteristic quality yaml
            measure        | table characteristic figure
            catalogue      | measure dataset table characteristic yaml figure
            disclosure     | measure characteristic figure
            history        | disclosure catalogue figure
            assessment     | history disclosure catalogue figure characteristic
            report         | assessment history disclosure catalogue figure characteristic
            publication    |
            audit          | publication
            sample         | dataset characteristic
            job            | *
                           | *
            """);

    /** Beginning of a library's package, and the rooms that may use it. The longest beginning counts. */
    private static final Map<String, Set<String>> LIBRARIES = table("""
            java                               | *
            javax                              | *
            org.jspecify                       | *
            org.yaml.snakeyaml                 | yaml
            org.apache.commons.csv             | extract history report.data sample audit
            org.apache.commons.csv.CSVParser   | extract history audit sample
            org.apache.commons.csv.CSVRecord   | extract history audit sample
            org.apache.commons.csv.CSVPrinter  | report.data sample
            org.apache.poi                     | extract report.workbook sample audit
            org.apache.poi.xssf.streaming      | report.workbook sample
            org.apache.xmlbeans                | report.workbook audit
            org.openxmlformats                 | report.workbook audit
            org.jfree                          | report.chart
            org.apache.batik                   | report.chart
            com.samskivert.mustache            | report.web
            tools.jackson                      | report.data publication audit
            org.apache.commons.statistics      | measure
            org.ojalgo                         | audit.reidentification
            org.springframework                | job root
            org.springframework.jdbc           | history extract job
            org.springframework.dao            | history extract job
            org.springframework.transaction    | history job
            org.springframework.core.io        | history job root
            org.h2                             | history job
            org.postgresql                     |
            java.sql                           | history extract job
            javax.sql                          | history extract job root
            org.slf4j                          | job root
            picocli                            | root
            java.awt                           | report.chart report.workbook
            javax.imageio                      | report.chart audit
            org.w3c.dom                        | report.chart report.workbook extract audit
            org.xml.sax                        | extract audit
            java.net.http                      |
            """);

    private static final Pattern BAD_WORD =
            Pattern.compile("(?i)util(s|ity|ities)?|common|helpers?|impl|managers?|services?|misc");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOME);

    @Test
    void everyRoomIsInTheTable() {
        assertNone(
                classes.stream()
                        .filter(each -> !ROOMS.containsKey(roomOf(each)))
                        .map(each -> each.getName() + " is in a room that is not in the table."),
                "To add a room, write its line in ArchitectureTest and a decision record; else move the class.");
    }

    @Test
    void roomsKnowOnlyTheRoomsTheyMay() {
        assertNone(
                dependencies()
                        .filter(each -> isOurs(each.getTargetClass()))
                        .filter(each -> !mayKnow(roomOf(each.getOriginClass()), roomOf(each.getTargetClass())))
                        .map(ArchitectureTest::words),
                "To mend it, move the knowledge to the room that has it, or hand over a value made of words both rooms know.");
    }

    @Test
    void nobodyButTheCommandLineUsesTheJob() {
        assertNone(
                dependencies()
                        .filter(each -> isOurs(each.getTargetClass()))
                        .filter(each -> roomOf(each.getTargetClass()).equals("job"))
                        .filter(each -> !Set.of("job", "").contains(roomOf(each.getOriginClass())))
                        .map(ArchitectureTest::words),
                "To mend it, let the job call the room, never the other way round.");
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(HOME + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("each package must be readable on its own. To mend it, move what both need to the lower one")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void eachLibraryHasItsRoom() {
        assertNone(
                dependencies()
                        .filter(each -> !isOurs(each.getTargetClass()))
                        .filter(each -> !libraryMayBeUsed(each))
                        .map(ArchitectureTest::words),
                "One room per library and direction. To mend it, ask the library's room; to add a library, write its line in"
                        + " ArchitectureTest and in src/docs/dependencies.md.");
    }

    @Test
    void nothingDependsOnPlaceTimeOrChance() {
        assertAll(ForbiddenCalls.EVERYWHERE.stream().map(each -> () -> assertNone(breachesOf(each), each.advice())));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertNone(
                packages()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class) || !isExplained(each))
                        .map(each -> each.getName() + " is not explained, or not @NullMarked."),
                "To mend it, write package-info.java: what it is for, 'Read first', 'Must not know', and last 'To add …'.");
    }

    @Test
    void namesAreWordsOfTheField() {
        assertNone(
                classes.stream()
                        .filter(each -> !each.isAnonymousClass())
                        .filter(each -> wordsOf(each)
                                .anyMatch(word -> BAD_WORD.matcher(word).matches()))
                        .map(JavaClass::getName),
                "util, common, helper, impl, manager and service say nothing. To mend it, use the noun of what it is.");
    }

    @Test
    void classesAreFinal() {
        assertNone(
                classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(ArchitectureTest::isOpen)
                        .filter(each -> !isBean(each) && !each.getSimpleName().equals("package-info"))
                        .map(JavaClass::getName),
                "To mend it, make the class final, or a record, or an interface that is sealed.");
    }

    private Stream<String> breachesOf(ForbiddenCalls forbidden) {
        return classes.stream()
                .flatMap(each -> each.getAccessesFromSelf().stream())
                .filter(access -> forbidden.isBroken(access, roomOf(access.getOriginOwner())))
                .map(JavaAccess::getDescription);
    }

    private static boolean isOpen(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.FINAL)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component");
    }

    private Stream<Dependency> dependencies() {
        return classes.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> !each.getTargetClass().getBaseComponentType().isPrimitive());
    }

    private Stream<JavaPackage> packages() {
        return classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.getName().startsWith(HOME))
                .sorted(Comparator.comparing(JavaPackage::getName));
    }

    private static boolean isExplained(JavaPackage room) {
        Path source = SOURCES.resolve(room.getName().replace('.', '/')).resolve("package-info.java");
        try {
            String text = Files.readString(source);
            return Stream.of("Read first", "Must not know", "<p>To add ").allMatch(text::contains);
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean mayKnow(String from, String to) {
        Set<String> known = ROOMS.getOrDefault(from, Set.of());
        return from.equals(to) || known.contains(EVERYTHING) || known.contains(to);
    }

    private static boolean libraryMayBeUsed(Dependency dependency) {
        String user = dependency.getOriginClass().getPackageName() + ".";
        String used = dependency.getTargetClass().getBaseComponentType().getName();
        Optional<String> library = LIBRARIES.keySet().stream()
                .filter(each -> (used + ".").startsWith(each + ".") || used.startsWith(each + "$"))
                .max(Comparator.comparingInt(String::length));
        return library.isPresent()
                && LIBRARIES.get(library.get()).stream()
                        .anyMatch(room -> room.equals(EVERYTHING)
                                || (room.equals("root")
                                        ? user.equals(HOME + ".")
                                        : user.startsWith(HOME + "." + room + ".")));
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getBaseComponentType().getPackageName() + ".").startsWith(HOME + ".");
    }

    private static String roomOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals(HOME) ? "" : name.substring(HOME.length() + 1).split("\\.", -1)[0];
    }

    private static Stream<String> wordsOf(JavaClass type) {
        String name = type.getName().substring(HOME.length()).replaceAll("([a-z])([A-Z])", "$1.$2");
        return Arrays.stream(name.split("[.$]", -1));
    }

    private static String words(Dependency dependency) {
        return dependency.getDescription();
    }

    private static void assertNone(Stream<String> problems, String advice) {
        Collection<String> all = problems.collect(toCollection(TreeSet::new));
        assertThat(all)
                .withFailMessage(() -> String.join("\n", all) + "\n" + advice)
                .isEmpty();
    }

    private static Map<String, Set<String>> table(String lines) {
        Map<String, Set<String>> table = new TreeMap<>();
        lines.lines()
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> table.put(cells[0].strip(), wordSet(cells[1])));
        return table;
    }

    private static Set<String> wordSet(String words) {
        return words.isBlank() ? Set.of() : Set.of(words.strip().split(" "));
    }
}
