package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Extracts that are too large, or too binary, to lie beside the others: made here, with what is said about each under
 * {@code broken/generated}.
 */
class GeneratedExtractsTest {

    private static final Path SAID = Path.of("src", "test", "resources", "broken", "generated");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path path;

    static Stream<String> cases() {
        return GeneratedExtracts.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWithItAndNothingMore(String name) throws Exception {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(path.toFile()));
        GeneratedExtracts.Made made = GeneratedExtracts.ALL.get(name).make();
        Folder folder = new Folder(path).with(made.file(), made.content());
        if (!made.file().startsWith("workforce_snapshot")) {
            folder.with("extracts.yaml", "datasets: { workforce_snapshot: { file: " + made.file() + " } }");
        }
        long start = System.nanoTime();
        Reading reading = folder.read();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        Told.mustBe(SAID.resolve(name + ".txt"), reading);
    }

    @Test
    void refusesALineOfAGibibyteBeforeItIsRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(path.resolve("workforce_snapshot.csv").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Told.mustBe(SAID.resolve("B38-line-of-a-gibibyte.txt"), new Folder(path).read());
    }

    @Test
    void opensNoConnectionAndNoFileForAnEntity() throws IOException {
        Path secret = Files.writeString(path.resolve("secret.txt"), "Xyzzy", StandardCharsets.UTF_8);
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(300);
            String entities =
                    "<!DOCTYPE x [<!ENTITY f SYSTEM \"" + secret.toUri() + "\"><!ENTITY n SYSTEM \"http://127.0.0.1:"
                            + listening.getLocalPort() + "/\"><!ENTITY % p SYSTEM \"http://127.0.0.1:"
                            + listening.getLocalPort()
                            + "/dtd\">%p;]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&f;&n;</v></c></row></sheetData></worksheet>";
            for (String part :
                    new String[] {Workbooks.SHEET_PART, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
                byte[] workbook = Workbooks.withPart(Workbooks.of(sheet -> {}), part, entities);
                Reading reading = new Folder(path)
                        .with("workforce_snapshot.xlsx", workbook)
                        .read();
                assertThat(reading.snapshot()).as(part).isEmpty();
                assertThat(reading.findings().text()).as(part).doesNotContain("Xyzzy");
            }
            Told.mustBe(
                    SAID.resolve("B52-entities-of-others.txt"),
                    new Folder(path)
                            .with(
                                    "workforce_snapshot.xlsx",
                                    Workbooks.withPart(Workbooks.of(sheet -> {}), Workbooks.SHEET_PART, entities))
                            .read());
            assertThat(nobodyCalled(listening)).isTrue();
        }
    }

    private static boolean nobodyCalled(ServerSocket listening) throws IOException {
        try {
            listening.accept().close();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }

    @Test
    void namesNoGeneratedCaseTwiceAndLosesNone() throws IOException {
        try (Stream<Path> files = Files.list(SAID)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    GeneratedExtracts.ALL.keySet().stream(),
                                    Stream.of("B38-line-of-a-gibibyte", "B52-entities-of-others"))
                            .toList());
        }
    }
}
