package org.evenhand.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;

/** Everything that one run reads from: each file is opened once, however many datasets it serves. */
final class Inputs {

    private final ExtractPlan plan;
    private final FileNames names;
    private final Map<String, ExtractFile> files = new TreeMap<>();

    Inputs(ExtractPlan plan) {
        this.plan = plan;
        this.names = new FileNames(plan.folder());
    }

    /** Where the rows of a dataset are, each file once. */
    List<Input> of(Dataset dataset, ExtractPlan.Source source) {
        Set<String> found = new LinkedHashSet<>();
        List<Input> inputs = new ArrayList<>();
        for (String name : source.origin().names()) {
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
            open = ExtractFile.open(plan.folder(), name);
            files.put(name, open);
        }
        return open;
    }

    /** What was read, in order of the names. */
    List<Fingerprint> fingerprints() {
        return files.values().stream().map(ExtractFile::fingerprint).toList();
    }

    /** Says so if a file is no longer what was read. */
    void checkUnchanged(Findings findings) {
        files.values().forEach(file -> file.checkUnchanged(findings));
    }
}
