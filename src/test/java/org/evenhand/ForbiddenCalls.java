package org.evenhand;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Calls that make an output depend on where or when it was made.
 *
 * @param call pattern of their full names
 * @param rooms those that may make them; the command line is {@code root}
 * @param advice what to do instead
 */
record ForbiddenCalls(String call, Set<String> rooms, String advice) {

    static final List<ForbiddenCalls> EVERYWHERE = List.of(
            new ForbiddenCalls(
                    "java\\.time\\.\\w+\\.now\\(.*|java\\.time\\.Clock\\.system.*|java\\.util\\.Date\\.<init>\\(\\)"
                            + "|java\\.util\\.Calendar\\.getInstance\\(.*|java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    Set.of("job", "root"),
                    "To know a date, take the snapshot date as a parameter; only the job may ask a clock."),
            new ForbiddenCalls(
                    "java\\.lang\\.System\\.(out|err)",
                    Set.of("root"),
                    "To say something, return it; only the command line prints."),
            new ForbiddenCalls(
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String.*|java\\.lang\\.String\\.formatted\\(.*"
                            + "|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)|java\\.util\\.Locale\\.getDefault\\(.*"
                            + "|java\\.text\\.\\w+\\.get\\w*Instance\\(\\)|java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)"
                            + "|java\\.text\\.SimpleDateFormat\\.<init>.*|java\\.util\\.Formatter\\.<init>\\(\\)"
                            + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    Set.of(),
                    "To be the same everywhere, name the locale: Locale.ROOT for machines, Locale.UK for readers."),
            new ForbiddenCalls(
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)|java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    Set.of(),
                    "To be the same everywhere, name the zone: ZoneOffset.UTC for machines."),
            new ForbiddenCalls(
                    "java\\.lang\\.String\\.getBytes\\(\\)|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
                            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
                            + "|java\\.io\\.File(Reader|Writer)\\.<init>\\([\\w.]+\\)"
                            + "|java\\.io\\.(InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter)\\.<init>"
                            + "\\((java\\.io\\.(InputStream|OutputStream|File)|java\\.lang\\.String)(, boolean)?\\)"
                            + "|java\\.util\\.Scanner\\.<init>\\([\\w.]+\\)",
                    Set.of(),
                    "To be the same everywhere, name the charset: StandardCharsets.UTF_8."),
            new ForbiddenCalls(
                    "org\\.apache\\.poi\\.xssf\\.usermodel\\.XSSFWorkbook\\.<init>\\(java\\.(io\\.File|lang\\.String)\\)",
                    Set.of(),
                    "To read a workbook, open OPCPackage with PackageAccess.READ: this one writes the file again when it is closed."),
            new ForbiddenCalls(
                    "java\\.net\\.(Socket|ServerSocket|DatagramSocket|HttpURLConnection|InetAddress)\\..*"
                            + "|java\\.net\\.URL\\.open(Connection|Stream)\\(.*",
                    Set.of(),
                    "Evenhand uses no network and prints no host name. To read a file, use java.nio.file."),
            new ForbiddenCalls(
                    "java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.Random\\.<init>\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)"
                            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)",
                    Set.of(),
                    "To be the same every time, seed it: from the protection key, or from the seed of the sample."),
            new ForbiddenCalls(
                    "org\\.evenhand\\.disclosure\\.(Release|ReleasedTable|ReleasedCell)\\.<init>.*|org\\.evenhand\\.measure\\.Counts\\.<init>.*",
                    Set.of("disclosure", "measure"),
                    "Only disclosure lets figures out. To have a release, ask DisclosureControl for one."));

    /** Whether an access from a room is such a call. */
    boolean isBroken(JavaAccess<?> access, String room) {
        return !rooms.contains(room.isEmpty() ? "root" : room)
                && Pattern.matches(call, access.getTarget().getFullName());
    }
}
