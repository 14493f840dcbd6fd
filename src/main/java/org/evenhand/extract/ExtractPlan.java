package org.evenhand.extract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Answer;
import org.evenhand.dataset.Dataset;

/**
 * How to read a folder of extracts: what an {@code extracts.yaml} says, and what holds where it says nothing.
 *
 * @param folder where the extracts lie
 * @param name the name of the plan file, for advice
 * @param organisation the name of the body
 * @param onlyOrganisation the organisation whose rows are read, where the extracts hold several and the plan picks one
 * @param nation which duties and lists apply
 * @param snapshotDate the day that the workforce is described for, where plan or command say it
 * @param duties the duties that the plan declares to bind this body
 * @param publishOn the days on which a release is made; on others the extracts are only checked
 * @param approvalRequired whether a release waits until somebody approves it
 * @param keySource where the protection key comes from
 * @param sources the file of each dataset that is there
 * @param scopeOut the values that put a row out of scope, by canonical column
 * @param departments the other names of each department; empty where names are taken as they come
 * @param gates the most that a gate lets through, by its word, where it is not the usual
 */
public record ExtractPlan(
        Path folder,
        String name,
        String organisation,
        Optional<String> onlyOrganisation,
        String nation,
        Optional<LocalDate> snapshotDate,
        List<String> duties,
        List<String> publishOn,
        boolean approvalRequired,
        KeySource keySource,
        Map<Dataset, Source> sources,
        Map<String, List<String>> scopeOut,
        Map<String, List<String>> departments,
        Map<String, BigDecimal> gates) {

    /** The name of a plan file that is found by itself. */
    public static final String FILE_NAME = "extracts.yaml";

    /** The duty that makes the gender pay gap a statutory figure. */
    public static final String GENDER_PAY_GAP = "gender pay gap";

    /** Where the key comes from that protection draws its rounding from. */
    public enum KeySource {
        /** A secret file of the installation. */
        FILE,
        /** A key that everybody knows, for data that describes nobody. */
        DEMONSTRATION
    }

    /**
     * How one dataset is read.
     *
     * @param origin where the rows come from
     * @param sheet the sheet of a workbook, where it is not the first visible one
     * @param encoding the declared encoding of a CSV file
     * @param delimiter the declared delimiter of a CSV file
     * @param dates the declared order of numbers in dates
     * @param only the values that a row must have to belong to this dataset, by heading
     * @param columns canonical column by heading
     * @param codes canonical code by the file's own code, by canonical column
     * @param refuse headings that are refused
     * @param blankMeans what a blank answer stands for
     * @param added what the plan says of every row, and the columns that become rows
     */
    public record Source(
            Origin origin,
            Optional<String> sheet,
            Optional<String> encoding,
            Optional<Character> delimiter,
            Optional<DateStyle> dates,
            Map<String, List<String>> only,
            Map<String, String> columns,
            Map<String, Map<String, String>> codes,
            List<String> refuse,
            Answer blankMeans,
            AddedCells added) {

        /** A file read without any declaration. */
        static Source of(String file) {
            return new Source(
                    new Origin.Files(List.of(file)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Answer.NOT_HELD,
                    AddedCells.NONE);
        }

        /** The same source with what the plan adds to its rows. */
        Source adding(AddedCells cells) {
            return new Source(
                    origin, sheet, encoding, delimiter, dates, only, columns, codes, refuse, blankMeans, cells);
        }

        /** The same declarations for other files. */
        Source at(Origin others) {
            return new Source(
                    others, sheet, encoding, delimiter, dates, only, columns, codes, refuse, blankMeans, added);
        }
    }

    /**
     * The plan of a folder.
     *
     * @param planFile the plan file; where none is given, {@code extracts.yaml} in the folder, if it is there
     * @param snapshotDate the date that the command names: it wins over the plan's
     * @throws org.evenhand.yaml.SetUpException with every mistake at once
     */
    public static ExtractPlan read(Path folder, Optional<Path> planFile, Optional<LocalDate> snapshotDate) {
        return new PlanReader(folder, planFile, snapshotDate).read();
    }

    /** Whether the plan says that the gender pay gap regulations bind this body. */
    public boolean payGapDuty() {
        return duties.contains(GENDER_PAY_GAP);
    }

    /** Everything that the plan says, in one text that does not change with comments, order of reading, or folder. */
    public String canonicalText() {
        return PlanText.of(this);
    }

    /** The SHA-256 of {@link #canonicalText()}. */
    public String sha256() {
        return Fingerprint.sha256(canonicalText().getBytes(StandardCharsets.UTF_8));
    }
}
