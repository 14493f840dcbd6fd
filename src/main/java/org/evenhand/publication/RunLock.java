package org.evenhand.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to write to one place, held by one run at a time and given back by the operating system if that run dies. */
public final class RunLock implements AutoCloseable {

    private final FileChannel file;

    private RunLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the lock without waiting.
     *
     * @throws LockHeldException if another run holds it
     * @throws PublicationException if the place cannot be written
     */
    public static RunLock take(Path out) {
        Path workshop = new Workshop(out).prepare();
        Path place = workshop.resolve("lock");
        FileTree.refuseLink(place);
        try {
            FileChannel file = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lockOf(file) == null) {
                file.close();
                throw new LockHeldException(out);
            }
            return new RunLock(file);
        } catch (IOException unlockable) {
            throw PublicationException.writing(place, unlockable);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException alreadyGone) {
            throw PublicationException.unreadable(Path.of("lock"));
        }
    }
}
