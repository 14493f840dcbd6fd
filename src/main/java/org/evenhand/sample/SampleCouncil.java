package org.evenhand.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A made-up sample council, Fernshire: every extract, the plan that reads them, and a page that says what is hidden in them.
 *
 * <p>The same number of people and seed give the same bytes, on any Java, in any locale, zone and charset.
 */
public final class SampleCouncil {

    /** The fewest people that make a council: below, there is nobody to count. */
    public static final int FEWEST = 40;

    private final int people;
    private final long seed;
    private final Folder folder;
    private final LocalCodes codes = new LocalCodes();

    private SampleCouncil(int people, long seed, Folder folder) {
        this.people = people;
        this.seed = seed;
        this.folder = folder;
    }

    /**
     * Writes the council's files into a folder, over files of the same names.
     *
     * @param people how many work for the council on the snapshot date, each counted once; at least {@link #FEWEST}
     * @param seed which council of that size
     */
    public static void write(int people, long seed, Path out) {
        if (people < FEWEST) {
            throw new IllegalArgumentException("A sample council has at least " + FEWEST + " people.");
        }
        try {
            new SampleCouncil(people, seed, new Folder(out)).write(Council.of(people, seed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Council council) throws IOException {
        Extracts extracts = new Extracts(council, codes);
        List<Export> exports = extracts.all();
        PlanFile plan = new PlanFile(codes, people);
        extracts.before().write(folder);
        for (Export export : exports) {
            export.write(folder);
            plan.add(export);
        }
        List<Register> registers = extracts.registers();
        for (Register register : registers) {
            folder.csv(register.file(), "", Folder.UNIX, Folder.COMMA, register.lines());
            plan.plain(register);
        }
        folder.text("extracts.yaml", plan.toString());
        folder.text("README.md", readme(council, exports, registers));
    }

    private String readme(Council council, List<Export> exports, List<Register> registers) {
        String text = Resource.text("README.md")
                .replace("{people}", String.valueOf(people))
                .replace("{seed}", String.valueOf(seed))
                .replace("{before}", String.valueOf(council.year().before().size()));
        for (Export export : exports) {
            text = text.replace(
                    "{" + export.sheet().dataset().word() + "}",
                    String.valueOf(export.rows().size()));
        }
        for (Register register : registers) {
            text = text.replace("{" + register.dataset().word() + "}", String.valueOf(register.rows()));
        }
        return text;
    }
}
