package org.evenhand.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {

    @TempDir
    private Path out;

    @Test
    void isHeldByOneRunAtATime() {
        try (RunLock held = RunLock.take(out)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> RunLock.take(out))
                    .isInstanceOf(LockHeldException.class)
                    .hasMessage("Another run is writing to " + out + ". This one has changed nothing.\n"
                            + "To go on, wait until it is done and start again.");
        }
        RunLock.take(out).close();
    }

    @Test
    void isFreeWhenTheProcessThatHeldItDies() throws Exception {
        Process holder = start("hold");
        assertThat(holder.getInputStream().read()).isEqualTo('H');
        assertThatThrownBy(() -> RunLock.take(out)).isInstanceOf(LockHeldException.class);

        holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        RunLock.take(out).close();
    }

    private Process start(String what) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        out.toString(),
                        what)
                .start();
    }

    /** A second process that takes the lock and waits to be killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            RunLock held = RunLock.take(Path.of(args[0]));
            System.out.write('H');
            System.out.flush();
            Thread.sleep(60_000);
            held.close();
        }
    }
}
