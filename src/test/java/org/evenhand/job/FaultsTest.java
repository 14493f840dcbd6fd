package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(inputSaid(new NoSuchFileException("extracts/staff.csv")))
                .isEqualTo(
                        "An extract could not be read: extracts/staff.csv: there is no such file (E-NO-FILE). Nothing was"
                                + " published.");
    }

    @Test
    void saysThatAFileEndsTooEarly() {
        assertThat(inputSaid(new UncheckedIOException(new EOFException())))
                .isEqualTo(
                        "An extract could not be read: the file ends too early (E-FILE-ENDS). Nothing was published.");
    }

    @Test
    void saysThatAFileMayNotBeRead() {
        assertThat(inputSaid(new AccessDeniedException("extracts/staff.csv")))
                .isEqualTo(
                        "An extract could not be read: extracts/staff.csv: permission denied (E-DISK-RIGHTS). Nothing"
                                + " was published.");
    }

    @Test
    void saysThatAFolderStandsInThePlaceOfAFile() {
        assertThat(inputSaid(new FileSystemException("extracts/staff.csv", null, "Is a directory")))
                .isEqualTo("An extract could not be read: extracts/staff.csv: is a directory (E-DIRECTORY). Nothing was"
                        + " published.");
    }

    @Test
    void saysNoReasonThatItDoesNotKnow() {
        assertThat(inputSaid(new IOException()))
                .isEqualTo("An extract could not be read (E-INPUT-IO). Nothing was published.");
        assertThat(inputSaid(new IOException("Quillfeather-7731")))
                .isEqualTo("An extract could not be read (E-INPUT-IO). Nothing was published.");
    }

    private static String inputSaid(Throwable thrown) {
        return String.join("\n", Faults.stopFor(thrown, ExitCode.INPUT).lines());
    }
}
