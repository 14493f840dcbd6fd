package org.evenhand.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;

/** One file of the folder: its bytes, its fingerprint, and whether it stayed as it was while it was read. */
final class ExtractFile {

    private static final long LARGEST = 256L << 20;

    private final Path path;
    private final String name;
    private final byte[] content;
    private final Fingerprint fingerprint;

    private ExtractFile(Path path, String name, byte[] content) {
        this.path = path;
        this.name = name;
        this.content = content;
        this.fingerprint = Fingerprint.of(name, content);
    }

    /**
     * Reads a file.
     *
     * @param ifGone what to do where there is none
     */
    static ExtractFile open(Path folder, String name, String ifGone) {
        Path path = folder.resolve(name);
        try {
            if (Files.size(path) > LARGEST) {
                throw new Unreadable(
                        "E-LIMIT-BYTES",
                        "the file is larger than 256 MiB. Nothing was read.",
                        "To mend it, export one organisation at a time.");
            }
            return new ExtractFile(path, name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new Unreadable("E-NO-FILE", "there is no such file.", ifGone);
        } catch (IOException e) {
            throw new Unreadable(
                    "E-NO-FILE",
                    "the file could not be opened.",
                    "To mend it, close it elsewhere, and check who may read it.");
        }
    }

    String name() {
        return name;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    RowSource rows(Dataset dataset, ExtractPlan.Source source) {
        return kind() == FileKind.WORKBOOK
                ? new WorkbookSource(path, source.sheet())
                : new CsvSource(content, source.encoding(), source.delimiter(), new Headings(dataset, source)::known);
    }

    FileKind kind() {
        return FileKind.of(name, content);
    }

    /** How the text of a CSV file that nobody described is laid out. */
    Layout layout() {
        return Layout.of(content);
    }

    /** The rows of a CSV file that nobody described. */
    RowSource rows(Layout layout) {
        return new CsvSource(
                content, Optional.of(layout.encoding()), Optional.of(layout.delimiter()), heading -> false);
    }

    /** The rows of one sheet. */
    RowSource rows(String sheet) {
        return new WorkbookSource(path, Optional.of(sheet));
    }

    /** The sheets that a user sees. */
    List<String> visibleSheets() {
        return new WorkbookSource(path, Optional.empty()).visibleSheets();
    }

    /** Says so if the file is no longer what was read. */
    void checkUnchanged(Findings findings) {
        if (!now().equals(Optional.of(fingerprint))) {
            findings.add(
                    Severity.STOP,
                    "E-CHANGED",
                    Place.of(name),
                    "the file was changed while it was read.",
                    "To mend it, run again when nobody is writing to it.");
        }
    }

    private Optional<Fingerprint> now() {
        try {
            return Optional.of(Fingerprint.of(name, Files.readAllBytes(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The name only: content is never printed. */
    @Override
    public String toString() {
        return name;
    }
}
