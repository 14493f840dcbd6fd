package org.evenhand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionKeyTest {

    @TempDir
    Path directory;

    @Test
    void isMadeOnceAndReadEverAfter() throws IOException {
        Path restricted = directory.resolve("restricted");
        assertThat(ProtectionKey.exists(restricted)).isFalse();
        ProtectionKey made = ProtectionKey.file(restricted);
        ProtectionKey read = ProtectionKey.file(restricted);
        assertThat(made.made()).isTrue();
        assertThat(read.made()).isFalse();
        assertThat(read.id()).isEqualTo(made.id()).matches("[0-9a-f]{8}");
        assertThat(read).hasToString("protection key " + read.id());
        assertThat(ProtectionKey.exists(restricted)).isTrue();
    }

    @Test
    void isForItsOwnersEyesOnly() throws IOException {
        assumeThat(directory.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path restricted = directory.resolve("restricted");
        ProtectionKey.file(restricted);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restricted)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restricted.resolve(ProtectionKey.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void isRefusedWhenItIsNotWhole() throws IOException {
        Files.write(directory.resolve(ProtectionKey.FILE), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> ProtectionKey.file(directory))
                .isInstanceOf(ProtectionKey.NotWholeException.class)
                .hasMessage("The protection key " + directory.resolve(ProtectionKey.FILE)
                        + " is not whole. Nothing was published.\nTo go on, put it back from its backup; where nothing was"
                        + " published yet, delete it, and another is made.");
    }

    @Test
    void isMadeWholeWhereARunWasKilledWhileItMadeOne() throws IOException {
        Path half = Files.createFile(directory.resolve(ProtectionKey.FILE + ".new"));
        assertThat(ProtectionKey.exists(directory)).isFalse();
        assertThat(ProtectionKey.file(directory).made()).isTrue();
        assertThat(half).doesNotExist();
        assertThat(ProtectionKey.file(directory).made()).isFalse();
    }

    @Test
    void ofTheDemonstrationIsKnownByItsName() {
        assertThat(ProtectionKey.demonstration().id()).isEqualTo("demonstration");
        assertThat(ProtectionKey.demonstration().isDemonstration()).isTrue();
    }
}
