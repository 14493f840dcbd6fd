package org.evenhand.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Inputs inputs;
    private final Organisations organisations;
    private final List<ControlTotals.Line> lines = new ArrayList<>();
    private Objections objections = new Objections();

    private Extracts(ExtractPlan plan, Inputs inputs) {
        this.plan = plan;
        this.inputs = inputs;
        this.organisations = new Organisations(plan, findings);
    }

    /** Reads every extract of a plan that names files only. */
    public static Reading read(ExtractPlan plan) {
        return read(plan, Datasources.none());
    }

    /**
     * Reads every extract of a plan. What is wrong with the files is in the findings; nothing is thrown for it.
     *
     * @throws org.evenhand.yaml.SetUpException where no snapshot date can be had, or no setting describes a database
     */
    public static Reading read(ExtractPlan plan, Datasources datasources) {
        datasources.check(plan);
        try (Inputs inputs = new Inputs(plan, datasources)) {
            return new Extracts(plan, inputs).read();
        }
    }

    private Reading read() {
        Map<Dataset, Sheets> sheets = sheets();
        organisations.meet(sheets.values());
        sheets.replaceAll(organisations::of);
        Optional<LocalDate> date =
                SnapshotDate.of(plan, Optional.ofNullable(sheets.get(Dataset.WORKFORCE_SNAPSHOT)), findings);
        Optional<Snapshot> snapshot = date.map(day -> snapshot(sheets, day));
        inputs.checkUnchanged(findings);
        return new Reading(
                snapshot.filter(unused -> !findings.stopped()),
                findings,
                new ControlTotals(lines),
                inputs.fingerprints());
    }

    private Map<Dataset, Sheets> sheets() {
        Map<Dataset, Sheets> sheets = new EnumMap<>(Dataset.class);
        for (Dataset dataset : Dataset.values()) {
            ExtractPlan.Source source = plan.sources().get(dataset);
            if (source != null) {
                sheets(dataset, source).ifPresent(each -> sheets.put(dataset, each));
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

    private Optional<Sheets> sheets(Dataset dataset, ExtractPlan.Source source) {
        return Sheets.of(inputs.of(dataset, source).stream()
                .flatMap(input -> sheet(dataset, source, input).stream())
                .toList());
    }

    private Optional<Sheet> sheet(Dataset dataset, ExtractPlan.Source source, Input input) {
        Place place = input.place();
        try {
            RowSource rows = input.opened().get();
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

    private Snapshot snapshot(Map<Dataset, Sheets> sheets, LocalDate day) {
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
                        previous, now.orElseGet(() -> ExtractPlan.Source.of("")).at(previous.origin())));
    }

    private Optional<SnapshotTables.Past> past(PreviousFolder previous, ExtractPlan.Source source) {
        Optional<Sheets> sheets = sheets(Dataset.WORKFORCE_SNAPSHOT, source);
        return sheets.map(all -> organisations.of(Dataset.WORKFORCE_SNAPSHOT, all))
                .map(each -> {
                    DatasetReader reader = new DatasetReader(plan, previous.date(), findings, objections);
                    Scope scope = new Scope(plan.scopeOut(), previous.date());
                    DatasetReader.Extract<Assignment> extract =
                            reader.read(Dataset.WORKFORCE_SNAPSHOT, Assignment.class, source, each);
                    Workforce workforce = Workforce.of(Optional.of(extract), scope, findings);
                    String word = Dataset.WORKFORCE_SNAPSHOT.word() + " of " + previous.date();
                    lines.add(extract.line(word, workforce.people().size(), workforce.fte(), 0));
                    return new SnapshotTables.Past(previous.date(), workforce);
                });
    }
}
