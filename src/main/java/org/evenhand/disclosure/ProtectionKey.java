package org.evenhand.disclosure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that decides which way counts are rounded, so that nobody can repeat the rounding; the same in every run of an
 * organisation, so that a repeated run prints the same numbers. Only its {@link #id()} is ever printed.
 */
public final class ProtectionKey {

    /** The name of the key's file within the directory that only its owner may open. */
    public static final String FILE = "evenhand.key";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final int ID_BYTES = 4;

    private final byte[] secret;
    private final String id;
    private final boolean made;

    private ProtectionKey(byte[] secret, String id, boolean made) {
        this.secret = secret;
        this.id = id;
        this.made = made;
    }

    /** The key printed in this program: for samples and tests only. */
    public static ProtectionKey demonstration() {
        byte[] words = "The demonstration key of Evenhand protects nobody.".getBytes(StandardCharsets.UTF_8);
        return new ProtectionKey(words, "demonstration", false);
    }

    /** Whether a directory holds a key. */
    public static boolean exists(Path restricted) {
        return Files.exists(restricted.resolve(FILE), LinkOption.NOFOLLOW_LINKS);
    }

    /** What stands in the place of a key is none: cut short, or another file. */
    public static final class NotWholeException extends IOException {

        private static final long serialVersionUID = 1L;

        private NotWholeException(Path file) {
            super("The protection key " + file + " is not whole. Nothing was published.\n"
                    + "To go on, put it back from its backup; where nothing was published yet, delete it, and another is"
                    + " made.");
        }
    }

    /**
     * The key of this directory; where there is none, a new one is made and kept there, for its owner's eyes only.
     *
     * @throws NotWholeException if the file there holds no key
     * @throws IOException if it cannot be read, or made
     */
    public static ProtectionKey file(Path restricted) throws IOException {
        boolean make = !exists(restricted);
        byte[] secret = make ? make(restricted) : Files.readAllBytes(restricted.resolve(FILE));
        if (secret.length != LENGTH) {
            throw new NotWholeException(restricted.resolve(FILE));
        }
        return new ProtectionKey(secret, idOf(secret), make);
    }

    /** The key's name: the first eight hexadecimal digits of its SHA-256 digest, or {@code demonstration}. */
    public String id() {
        return id;
    }

    /** Whether it was made just now, which its owner must be told so that it is backed up. */
    public boolean made() {
        return made;
    }

    /** Whether it is the key printed in this program. */
    public boolean isDemonstration() {
        return id.equals("demonstration");
    }

    @Override
    public String toString() {
        return "protection key " + id;
    }

    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Made beside its place and moved there whole, so that a run that is killed leaves either a key or none. */
    private static byte[] make(Path restricted) throws IOException {
        boolean posix = restricted.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(restricted, owner(posix, "rwx------"));
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path beside = restricted.resolve(FILE + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, owner(posix, "rw-------"));
        Files.write(beside, secret);
        force(beside, StandardOpenOption.WRITE);
        Files.move(beside, restricted.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        if (posix) {
            force(restricted, StandardOpenOption.READ);
        }
        return secret;
    }

    private static void force(Path place, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(place, how)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] owner(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static String idOf(byte[] secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
