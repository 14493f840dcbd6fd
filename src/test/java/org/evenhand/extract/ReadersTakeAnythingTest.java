package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made and spoiled by chance: no reader may throw, take a second of the processor, or say what stands in a cell. A minute in
 * the build, half of it for each kind of file; for longer, {@code -Devenhand.fuzz.minutes=N}. {@code -Devenhand.seed=N} makes the same files again.
 */
class ReadersTakeAnythingTest {

    private static final String CANARY = "Xyzzy";
    private static final Duration IN_THE_BUILD = Duration.ofSeconds(30);
    private static final long SLOWEST = TimeUnit.SECONDS.toNanos(1);
    private static final int LARGEST = 64 << 10;
    private static final long SEED = Long.getLong("evenhand.seed", 2017);
    private static final String HEADINGS =
            "person_id,sex,ethnicity,department,service_start,fte,hourly_pay,date_of_birth,monitoring_objection\n";

    @TempDir
    Path path;

    private interface Attempt {
        void with(Scrambler chance) throws IOException;
    }

    /** Goes on, with one seed after the other, until the time is up; a failure names its seed. */
    private static void again(Attempt attempt) throws IOException {
        String minutes = System.getProperty("evenhand.fuzz.minutes");
        long end = System.nanoTime()
                + (minutes == null ? IN_THE_BUILD : Duration.ofMinutes(Long.parseLong(minutes))).toNanos();
        long seed = SEED;
        while (System.nanoTime() < end) {
            try {
                attempt.with(new Scrambler(seed));
            } catch (Throwable e) {
                throw new AssertionError("To see this again: -Devenhand.seed=" + seed, e);
            }
            seed++;
        }
        System.out.println("seeds " + SEED + " to " + (seed - 1));
    }

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void readsAnyTextWithoutASecondThoughtOrAWordOfIt() throws IOException {
        again(chance -> read("workforce_snapshot.csv", spoiledText(chance)));
    }

    private static byte[] spoiledText(Scrambler chance) {
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int row = chance.below(20); row > 0; row--) {
            for (int column = 0; column < 9; column++) {
                text.append(column == 0 ? "" : ",").append(CANARY).append(chance.below(30));
            }
            text.append('\n');
        }
        String spoiled = chance.spoiled(text.toString(), HEADINGS.length(), false);
        byte[] bytes = Scrambler.utf8(chance.below(50) == 0 ? spoiled + "x,".repeat(20_000) : spoiled);
        return chance.below(3) == 0 ? chance.flipped(bytes, HEADINGS.length()) : bytes;
    }

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void readsAnyWorkbookWithoutASecondThoughtOrAWordOfIt() throws IOException {
        byte[] whole = Workbooks.of(sheet -> {});
        again(chance -> read("workforce_snapshot.xlsx", spoiledWorkbook(whole, chance)));
    }

    private static byte[] spoiledWorkbook(byte[] whole, Scrambler chance) throws IOException {
        String head = "<worksheet xmlns=\"" + Workbooks.NAMESPACE + "\"><sheetData>"
                + row(1, HEADINGS.strip().split(",", -1));
        StringBuilder sheet = new StringBuilder(head);
        for (int row = 2; row < 2 + chance.below(12); row++) {
            sheet.append(row(row, CANARY, CANARY + row, CANARY, CANARY, CANARY, CANARY, CANARY, CANARY));
        }
        String body = sheet + "</sheetData></worksheet>";
        byte[] workbook = Workbooks.withPart(
                whole, Workbooks.SHEET_PART, chance.below(3) == 0 ? body : chance.spoiled(body, head.length(), true));
        if (chance.below(3) == 0) {
            String part = chance.oneOf(
                    List.of("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml"));
            workbook = Workbooks.withPart(workbook, part, chance.spoiled(Workbooks.part(workbook, part), 0, true));
        }
        return chance.below(4) == 0 ? chance.flipped(workbook, 0) : workbook;
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String text : texts) {
            row.append("<c t=\"str\"><v>").append(text).append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    private void read(String file, byte[] content) throws IOException {
        assertThat(content.length).isLessThanOrEqualTo(LARGEST);
        Folder folder = new Folder(path).with(file, content);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Reading reading;
        long taken;
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            long start = processorTime();
            reading = folder.read();
            taken = processorTime() - start;
        } finally {
            System.setOut(out);
            System.setErr(err);
            Files.delete(path.resolve(file));
        }
        assertThat(taken).as("processor time").isLessThan(SLOWEST);
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY);
        assertThat(Told.of(reading) + reading + reading.totals()).doesNotContain(CANARY);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void readsEveryTableAsASecondParserDoesWhereBothTakeIt() throws IOException {
        int compared = 0;
        for (long seed = SEED; seed < SEED + 4000; seed++) {
            String table = new Scrambler(seed).table();
            Optional<List<List<String>>> ours = ours(table);
            Optional<List<List<String>>> theirs = theirs(table);
            if (ours.isPresent() && theirs.isPresent()) {
                assertThat(ours).as("seed %d", seed).isEqualTo(theirs);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    private static Optional<List<List<String>>> ours(String table) {
        List<Row> rows = new ArrayList<>();
        try {
            new CsvSource(Scrambler.utf8(table), Optional.of("utf-8"), Optional.of(','), heading -> false)
                    .read(rows::add);
        } catch (Unreadable e) {
            return Optional.empty();
        }
        return rows.stream().anyMatch(row -> row.fault().isPresent())
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList());
    }

    private static Optional<List<List<String>>> theirs(String table) {
        try (StringReader reader = new StringReader(table)) {
            return Optional.of(CSVFormat.RFC4180.parse(reader).stream()
                    .map(record -> record.stream().toList())
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
