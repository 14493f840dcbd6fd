package org.evenhand.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.CsvFile;

/** The admissions of Berkeley, 1973, as a folder of extracts: each published count becomes so many rows. */
public final class Admissions {

    private static final Path FACTS = Path.of("src", "test", "resources", "admissions");
    private static final String ALL = "";

    private Admissions() {}

    /** Everything that is needed for a run. */
    public static void into(Path folder) throws IOException {
        into(folder, ALL);
    }

    /** The same for the applications to one department. */
    public static void into(Path folder, String department) throws IOException {
        for (String file : List.of("workforce_snapshot.csv", "extracts.yaml")) {
            Files.copy(FACTS.resolve(file), folder.resolve(file));
        }
        if (!department.equals(ALL)) {
            Files.writeString(folder.resolve("extracts.yaml"), plan() + "    only: { Dept: " + department + " }\n");
        }
        Files.write(folder.resolve("applications.csv"), applications(), StandardCharsets.UTF_8);
    }

    private static String plan() throws IOException {
        return Files.readString(FACTS.resolve("extracts.yaml"), StandardCharsets.UTF_8);
    }

    private static List<String> applications() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Number,Gender,Dept,Admit"));
        for (CSVRecord count : counts()) {
            for (int one = Integer.parseInt(count.get("Freq")); one > 0; one--) {
                lines.add(
                        lines.size() + "," + count.get("Gender") + "," + count.get("Dept") + "," + count.get("Admit"));
            }
        }
        return lines;
    }

    /** How many were admitted or rejected, by sex and department. */
    public static List<CSVRecord> counts() throws IOException {
        return CsvFile.rows(FACTS.resolve("ucb_admissions_counts.csv"));
    }
}
