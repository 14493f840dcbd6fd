package org.evenhand.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Mapping;
import org.evenhand.extract.MappingDraft;
import org.evenhand.publication.Sha256;
import org.evenhand.quality.Gate;
import org.evenhand.report.workbook.FormWriter;

/** Writes the mapping workbook and the plan of a folder of extracts; never over a plan that somebody has written or changed. */
public final class PlanFolder {

    private static final String DRAFT = "extracts.draft.yaml";

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    private PlanFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at a folder and writes both files; what was done, in lines.
     *
     * @throws org.evenhand.yaml.SetUpException with every mistake in the mapping at once
     */
    public static List<String> write(Path folder) {
        PlanFolder plan = new PlanFolder(folder);
        try {
            plan.write(MappingDraft.of(folder));
        } catch (IOException e) {
            throw new Stop(
                    ExitCode.PLACE,
                    "E-OUTPUT-IO",
                    List.of(
                            "The plan could not be written to " + folder + " (E-OUTPUT-IO).",
                            "To go on, close " + Mapping.FILE_NAME + " elsewhere, and check who may write there."));
        }
        return plan.lines;
    }

    private void write(Mapping mapping) throws IOException {
        byte[] workbook = FormWriter.bytes(MappingForm.of(mapping));
        put(Mapping.FILE_NAME, workbook);
        String plan = MappingDraft.plan(mapping, Sha256.of(folder.resolve(Mapping.FILE_NAME)));
        String name = planName();
        put(name, plan.getBytes(StandardCharsets.UTF_8));
        say(mapping);
        lines.add("Written: " + folder.resolve(Mapping.FILE_NAME) + ", " + folder.resolve(name));
        if (name.equals(DRAFT)) {
            lines.add(ExtractPlan.FILE_NAME + " was written or changed by hand, and stays as it is.");
            lines.add("To have a run read what is mapped here, remove " + ExtractPlan.FILE_NAME + "; to have it read "
                    + ExtractPlan.FILE_NAME + ", remove " + Mapping.FILE_NAME + ".");
        }
        next(mapping.open());
    }

    private String planName() throws IOException {
        Path plan = folder.resolve(ExtractPlan.FILE_NAME);
        boolean free = !Files.exists(plan)
                || MappingDraft.isUntouched(new String(Files.readAllBytes(plan), StandardCharsets.UTF_8));
        return free ? ExtractPlan.FILE_NAME : DRAFT;
    }

    /** Puts a whole file into place in one step, so that nobody reads half of one. */
    private void put(String name, byte[] content) throws IOException {
        Path half = folder.resolve("." + name + ".part");
        try {
            Files.write(half, content);
            Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void say(Mapping mapping) {
        for (Mapping.FileLine line : mapping.files()) {
            String sheet = line.sheet().equals(Mapping.NO_SHEETS) ? "" : ", sheet '" + line.sheet() + "'";
            lines.add(line.file() + sheet + ": " + line.dataset() + ". " + line.why());
        }
    }

    private void next(Mapping.Open open) {
        if (open.any()) {
            lines.add("Still open: " + open.words() + ".");
            answers(open);
        } else {
            lines.add("Nothing is open.");
        }
        lines.add("To make a release of it: " + Invocation.of("run --extracts", folder));
    }

    private void answers(Mapping.Open open) {
        if (open.asked()) {
            lines.add("To answer, open " + folder.resolve(Mapping.FILE_NAME) + ", and look for '" + Mapping.UNANSWERED
                    + "'.");
        }
        open.keptCodes()
                .forEach(place -> lines.add(place + ": codes that are kept as they are stand in more than "
                        + Gate.UNKNOWN_CODES.most()
                        + "% of the rows, which stops a run. To map them, add lines with them"
                        + " in the sheet Codes; or say why not: --acknowledge " + Gate.UNKNOWN_CODES.word()
                        + "=REASON"));
        if (open.snapshotDate()) {
            lines.add("No file says which day the workforce is described for: answer 'snapshot date' in the sheet"
                    + " Settings, or add --snapshot-date YYYY-MM-DD to the command below.");
        }
    }
}
