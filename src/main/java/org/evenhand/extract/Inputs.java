package org.evenhand.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;

/** Everything that one run reads from: each file is opened once, however many datasets it serves. */
final class Inputs implements AutoCloseable {

    private final ExtractPlan plan;
    private final FileNames names;
    private final Datasources datasources;
    private final Databases databases = new Databases();
    private final Map<String, ExtractFile> files = new TreeMap<>();
    private final Map<String, QuerySource> queries = new TreeMap<>();

    Inputs(ExtractPlan plan, Datasources datasources) {
        this.plan = plan;
        this.datasources = datasources;
        this.names = new FileNames(plan.folder());
    }

    /** Where the rows of a dataset are, each file once. */
    List<Input> of(Dataset dataset, ExtractPlan.Source source) {
        if (source.origin() instanceof Origin.Query query) {
            String name = "query of " + dataset.word() + " on " + query.datasource();
            return List.of(new Input(Place.of(name), () -> query(name, query)));
        }
        return source.origin() instanceof Origin.Files named ? of(dataset, source, named) : List.of();
    }

    private QuerySource query(String name, Origin.Query query) {
        Datasource datasource = datasources.named(query.datasource()).orElseThrow();
        QuerySource rows = new QuerySource(
                name,
                datasource,
                databases.to(datasource),
                NamedParameters.of(query.text(), plan.snapshotDate().orElse(LocalDate.EPOCH)));
        queries.put(name, rows);
        return rows;
    }

    private List<Input> of(Dataset dataset, ExtractPlan.Source source, Origin.Files named) {
        Set<String> found = new LinkedHashSet<>();
        List<Input> inputs = new ArrayList<>();
        for (String name : named.names()) {
            List<String> fitting = names.of(name);
            found.addAll(fitting);
            if (fitting.isEmpty()) {
                inputs.add(new Input(Place.of(name), Inputs::nothingFits));
            }
        }
        found.forEach(
                name -> inputs.add(new Input(Place.of(name), () -> file(name).rows(dataset, source))));
        return inputs;
    }

    private static RowSource nothingFits() {
        throw new Unreadable(
                "E-NO-FILE",
                "no file has such a name.",
                "To mend it, put one into the folder, or correct 'file' in the plan.");
    }

    private ExtractFile file(String name) {
        ExtractFile open = files.get(name);
        if (open == null) {
            open = ExtractFile.open(plan.folder(), name, ifGone());
            files.put(name, open);
        }
        return open;
    }

    /** Nobody is sent to correct a plan that was made for them: it is made again. */
    private String ifGone() {
        return PlanSource.isMade(plan.folder(), plan.name())
                ? "To mend it, put it into the folder; or where files were renamed, have the plan made again: plan "
                        + plan.folder()
                : "To mend it, put it into the folder, or correct 'file' in the plan.";
    }

    /** What was read, files first, in order of the names. */
    List<Fingerprint> fingerprints() {
        return Stream.concat(
                        files.values().stream().map(ExtractFile::fingerprint),
                        queries.values().stream().flatMap(query -> query.fingerprint().stream()))
                .toList();
    }

    /** Says so if a file is no longer what was read. */
    void checkUnchanged(Findings findings) {
        files.values().forEach(file -> file.checkUnchanged(findings));
    }

    @Override
    public void close() {
        databases.close();
    }
}
