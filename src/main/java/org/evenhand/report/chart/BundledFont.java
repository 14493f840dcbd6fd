package org.evenhand.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The typeface of every chart, which travels with the program: a server without fonts, or without the library that finds them, draws
 * the same picture as any other.
 *
 * <p>Java asks the machine for fonts as soon as it draws a letter, even one of a typeface that it was given, and stops if there are
 * none. {@link #install()} answers that question before it is asked, with a description of the bundled typeface in a directory that
 * belongs to this run alone.
 */
public final class BundledFont implements AutoCloseable {

    /** The name of the typeface. */
    public static final String FAMILY = "Liberation Sans";

    private static final String REGULAR = "LiberationSans-Regular.ttf";
    private static final String BOLD = "LiberationSans-Bold.ttf";
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private final Path directory;

    private BundledFont(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes this Java draw without a screen and without fonts of the machine. To be called before anything is drawn, and closed when
     * nothing will be drawn any more.
     */
    public static BundledFont install() {
        try {
            System.setProperty("java.awt.headless", "true");
            BundledFont font = new BundledFont(Files.createTempDirectory("evenhand-font-"));
            System.setProperty("sun.awt.fontconfig", font.describe().toString());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path describe() throws IOException {
        for (String file : List.of(REGULAR, BOLD)) {
            try (InputStream in = open(file)) {
                Files.copy(in, directory.resolve(file));
            }
        }
        return Files.writeString(
                directory.resolve("fontconfig.properties"),
                FontDescription.of(directory.resolve(REGULAR), directory.resolve(BOLD)),
                StandardCharsets.ISO_8859_1);
    }

    /** The typeface at a size in points. */
    static Font regular(float points) {
        return loaded(REGULAR).deriveFont(points);
    }

    /** The bold typeface at a size in points. */
    static Font bold(float points) {
        return loaded(BOLD).deriveFont(points);
    }

    private static Font loaded(String file) {
        return LOADED.computeIfAbsent(file, BundledFont::load);
    }

    private static Font load(String file) {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled typeface " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = BundledFont.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IOException("the bundled typeface " + file + " is missing from the program");
        }
        return in;
    }

    /** Removes what {@link #install()} wrote. */
    @Override
    public void close() {
        try {
            for (String file : List.of(REGULAR, BOLD, "fontconfig.properties")) {
                Files.deleteIfExists(directory.resolve(file));
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
