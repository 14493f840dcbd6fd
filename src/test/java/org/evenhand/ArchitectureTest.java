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
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.EqualityAnswers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which rooms there are, who may know whom, and what nobody does. Each failure ends with how to mend it. */
final class ArchitectureTest {

    private static final String HOME = "org.evenhand";
    private static final String EVERYTHING = "*";
    private static final String CANARY = "canary";
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

    /** Calls that make an output depend on where or when it was made: which, who may, what to do instead. */
    private static final List<Forbidden> FORBIDDEN = List.of(
            new Forbidden(
                    "java\\.time\\.\\w+\\.now\\(.*|java\\.time\\.Clock\\.system.*|java\\.util\\.Date\\.<init>\\(\\)"
                            + "|java\\.util\\.Calendar\\.getInstance\\(.*|java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    Set.of("job", "root"),
                    "To know a date, take the snapshot date as a parameter; only the job may ask a clock."),
            new Forbidden(
                    "java\\.lang\\.System\\.(out|err)",
                    Set.of("root"),
                    "To say something, return it; only the command line prints."),
            new Forbidden(
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String.*|java\\.lang\\.String\\.formatted\\(.*"
                            + "|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)|java\\.util\\.Locale\\.getDefault\\(.*"
                            + "|java\\.text\\.\\w+\\.get\\w*Instance\\(\\)|java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)"
                            + "|java\\.text\\.SimpleDateFormat\\.<init>.*|java\\.util\\.Formatter\\.<init>\\(\\)"
                            + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    Set.of(),
                    "To be the same everywhere, name the locale: Locale.ROOT for machines, Locale.UK for readers."),
            new Forbidden(
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)|java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    Set.of(),
                    "To be the same everywhere, name the zone: ZoneOffset.UTC for machines."),
            new Forbidden(
                    "java\\.lang\\.String\\.getBytes\\(\\)|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
                            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
                            + "|java\\.io\\.File(Reader|Writer)\\.<init>\\([\\w.]+\\)"
                            + "|java\\.io\\.(InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter)\\.<init>"
                            + "\\((java\\.io\\.(InputStream|OutputStream|File)|java\\.lang\\.String)(, boolean)?\\)"
                            + "|java\\.util\\.Scanner\\.<init>\\([\\w.]+\\)",
                    Set.of(),
                    "To be the same everywhere, name the charset: StandardCharsets.UTF_8."),
            new Forbidden(
                    "org\\.apache\\.poi\\.xssf\\.usermodel\\.XSSFWorkbook\\.<init>\\(java\\.(io\\.File|lang\\.String)\\)",
                    Set.of(),
                    "To read a workbook, open OPCPackage with PackageAccess.READ: this one writes the file again when it is closed."),
            new Forbidden(
                    "java\\.net\\.(Socket|ServerSocket|DatagramSocket|HttpURLConnection|InetAddress)\\..*"
                            + "|java\\.net\\.URL\\.open(Connection|Stream)\\(.*",
                    Set.of(),
                    "Evenhand uses no network and prints no host name. To read a file, use java.nio.file."),
            new Forbidden(
                    "java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.Random\\.<init>\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)"
                            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)",
                    Set.of(),
                    "To be the same every time, seed it: from the protection key, or from the seed of the sample."),
            new Forbidden(
                    "org\\.evenhand\\.disclosure\\.(Release|ReleasedTable|ReleasedCell)\\.<init>.*|org\\.evenhand\\.measure\\.Counts\\.<init>.*",
                    Set.of("disclosure", "measure"),
                    "Only disclosure lets figures out. To have a release, ask DisclosureControl for one."));

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
        assertAll(FORBIDDEN.stream().map(each -> () -> assertNone(breachesOf(each), each.advice())));
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

    private Stream<String> breachesOf(Forbidden forbidden) {
        return classes.stream()
                .flatMap(each -> each.getAccessesFromSelf().stream())
                .filter(forbidden::isBroken)
                .map(JavaAccess::getDescription);
    }

    @Test
    void recordsOfPeoplePrintNothingAboutThem() {
        assertNone(
                recordsOfPeople().filter(each -> printed(each).contains(CANARY)).map(Class::getName),
                "To mend it, let toString() return the name of the record, and nothing that it holds.");
    }

    private static Stream<Class<? extends Record>> recordsOfPeople() {
        return Stream.concat(
                Stream.of(EqualityAnswers.class),
                Arrays.stream(Dataset.values())
                        .filter(each -> each.schema().columns().contains("person_id") || each.aboutPeople())
                        .map(each -> each.schema().record()));
    }

    private static String printed(Class<? extends Record> person) {
        Class<?>[] types = Arrays.stream(person.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types)
                .map(type -> type == String.class ? CANARY : null)
                .toArray();
        try {
            return person.getDeclaredConstructor(types).newInstance(values).toString();
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(person.getName() + " cannot be made", unexpected);
        }
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

    private record Forbidden(String call, Set<String> rooms, String advice) {
        boolean isBroken(JavaAccess<?> access) {
            String room = roomOf(access.getOriginOwner());
            return !rooms.contains(room.isEmpty() ? "root" : room)
                    && Pattern.matches(call, access.getTarget().getFullName());
        }
    }
}
