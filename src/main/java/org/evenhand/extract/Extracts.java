package org.evenhand.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.dataset.Assignment;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;

/** Reads a folder of extracts as its plan says: everything that is wrong with every file comes in one list. */
public final class Extracts {

    private final ExtractPlan plan;
    private final Findings findings = new Findings();
    private final Map<String, ExtractFile> files = new TreeMap<>();
    private final List<ControlTotals.Line> lines = new ArrayList<>();
    private Objections objections = new Objections();

    private Extracts(ExtractPlan plan) {
        this.plan = plan;
    }

    /**
     * Reads every extract of a plan. What is wrong with the files is in the findings; nothing is thrown for it.
     *
     * @throws org.evenhand.yaml.SetUpException where no snapshot date can be had
     */
    public static Reading read(ExtractPlan plan) {
        return new Extracts(plan).read();
    }

    private Reading read() {
        Map<Dataset, Sheet> sheets = sheets();
        Optional<LocalDate> date =
                SnapshotDate.of(plan, Optional.ofNullable(sheets.get(Dataset.WORKFORCE_SNAPSHOT)), findings);
        Optional<Snapshot> snapshot = date.map(day -> snapshot(sheets, day));
        files.values().forEach(file -> file.checkUnchanged(findings));
        return new Reading(
                snapshot.filter(unused -> !findings.stopped()),
                findings,
                new ControlTotals(lines),
                files.values().stream().map(ExtractFile::fingerprint).toList());
    }

    private Map<Dataset, Sheet> sheets() {
        Map<Dataset, Sheet> sheets = new EnumMap<>(Dataset.class);
        for (Dataset dataset : Dataset.values()) {
            ExtractPlan.Source source = plan.sources().get(dataset);
            if (source != null) {
                sheet(dataset, source).ifPresent(sheet -> sheets.put(dataset, sheet));
            } else if (dataset.required()) {
                findings.add(
                        Severity.STOP,
                        "E-NO-FILE",
                        Place.of(dataset.word()),
                        "there is neither " + dataset.word() + ".csv nor " + dataset.word()
                                + ".xlsx in the folder, and no plan names another.",
                        "To mend it, put it there, or name its 'file' under '" + dataset.word() + "' in " + plan.name()
                                + ".");
            }
        }
        return sheets;
    }

    private Optional<Sheet> sheet(Dataset dataset, ExtractPlan.Source source) {
        Place place = Place.of(source.file());
        try {
            ExtractFile file = files.get(source.file());
            if (file == null) {
                file = ExtractFile.open(plan.folder(), source.file());
                files.put(source.file(), file);
            }
            RowSource rows = file.rows(dataset, source);
            place = place.sheet(rows.sheet());
            SheetReader reader = new SheetReader(plan, dataset, source, place, findings);
            rows.read(reader);
            return Optional.of(reader.finish(rows));
        } catch (Unreadable e) {
            findings.add(Severity.STOP, e.code(), place, e.message(), e.advice());
        } catch (OutOfMemoryError e) {
            findings.add(
                    Severity.STOP,
                    "E-LIMIT-MEMORY",
                    place,
                    "the file does not fit into memory.",
                    "To mend it, give the program more memory.");
        }
        return Optional.empty();
    }

    private Snapshot snapshot(Map<Dataset, Sheet> sheets, LocalDate day) {
        objections = Objections.in(sheets.values());
        SnapshotTables tables =
                new SnapshotTables(new DatasetReader(plan, day, findings, objections), sheets, day, findings);
        Snapshot snapshot = tables.snapshot(plan, past(day));
        lines.addAll(0, tables.lines());
        return snapshot;
    }

    /** The people of the latest folder under {@code previous}, read as the plan says. */
    private Optional<SnapshotTables.Past> past(LocalDate day) {
        Optional<ExtractPlan.Source> now = Optional.ofNullable(plan.sources().get(Dataset.WORKFORCE_SNAPSHOT));
        return PreviousFolder.latestBefore(plan.folder(), day, now)
                .flatMap(previous -> past(
                        previous, now.orElseGet(() -> ExtractPlan.Source.of("")).at(previous.file())));
    }

    private Optional<SnapshotTables.Past> past(PreviousFolder previous, ExtractPlan.Source source) {
        return sheet(Dataset.WORKFORCE_SNAPSHOT, source).map(sheet -> {
            DatasetReader reader = new DatasetReader(plan, previous.date(), findings, objections);
            Scope scope = new Scope(plan.scopeOut(), previous.date());
            DatasetReader.Extract<Assignment> extract =
                    reader.read(Dataset.WORKFORCE_SNAPSHOT, Assignment.class, source, sheet);
            Workforce workforce = Workforce.of(Optional.of(extract), scope, findings);
            String word = Dataset.WORKFORCE_SNAPSHOT.word() + " of " + previous.date();
            lines.add(extract.line(word, workforce.people().size(), workforce.fte()));
            return new SnapshotTables.Past(previous.date(), workforce);
        });
    }
}
