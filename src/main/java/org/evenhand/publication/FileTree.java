package org.evenhand.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and directories as a release needs them: forced to the disk, readable by few, and never through a link. */
final class FileTree {

    private FileTree() {}

    /** All files below a directory in the order of their paths. */
    static List<Path> filesIn(Path directory) {
        List<Path> all = allIn(directory);
        all.forEach(FileTree::refuseLink);
        return all.stream()
                .filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** What stands directly in a directory, in the order of names; nothing where there is no directory. */
    static List<Path> entriesOf(Path directory) {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw PublicationException.unreadable(directory);
        }
    }

    static void refuseLink(Path place) {
        if (Files.isSymbolicLink(place)) {
            throw PublicationException.link(place);
        }
    }

    static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException why) {
            throw PublicationException.writing(directory, why);
        }
    }

    /** Deletes a directory and all that is in it; a link is deleted, what it points to is not. */
    static void delete(Path place) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            for (Path each :
                    allIn(place).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException undeletable) {
            throw PublicationException.notWritable(place);
        }
    }

    /** Writes a file beside its place and moves it there, so that nobody ever reads half of it. */
    static void write(Path file, byte[] content) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(beside, content);
            force(beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException why) {
            throw PublicationException.writing(file, why);
        }
    }

    /** Makes sure that a file has reached the disk; a failure is final and is never tried again. */
    static void force(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException why) {
            throw PublicationException.writing(file, why);
        }
    }

    /** Makes sure that names have reached the disk, where the system lets one open a directory. */
    static void forceDirectory(Path directory) {
        if (!isPosix(directory)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException why) {
            throw PublicationException.writing(directory, why);
        }
    }

    /** Files for owner and group, whatever the umask says. */
    static void share(Path root) {
        allIn(root).forEach(each -> permit(each, Files.isDirectory(each) ? "rwxr-x---" : "rw-r-----"));
    }

    static void permit(Path place, String permissions) {
        if (!isPosix(place)) {
            return;
        }
        try {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(permissions));
        } catch (IOException why) {
            throw PublicationException.writing(place, why);
        }
    }

    private static List<Path> allIn(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.sorted().toList();
        } catch (IOException unreadable) {
            throw PublicationException.unreadable(directory);
        }
    }

    private static boolean isPosix(Path place) {
        return Files.getFileAttributeView(place, PosixFileAttributeView.class) != null;
    }
}
