package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.extract.Admissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The admissions of Berkeley, 1973 (Bickel, Hammel and O'Connell, Science 187, 1975), from an extract and a plan to released figures. */
class AdmissionsIT {

    @TempDir
    Path folder;

    @Test
    void releasesThePublishedCountsAndTheirRelativeLikelihood() throws IOException, InterruptedException {
        Admissions.into(Files.createDirectories(folder.resolve("sample-data")));
        ReleasedFigures figures = ReleasedFigures.exact(folder, "1973-12-31");

        figures.counts("REC-04", "organisation", "", "male", 1198, 2691);
        figures.counts("REC-04", "organisation", "", "female", 557, 1835);
        CSVRecord likelihood = figures.figure("REC-03", "organisation", "", "female", "ratio");
        assertThat(likelihood.get("value")).startsWith("1.47");
        assertThat(likelihood.get("signal")).isEqualTo("clearly above 1");
        assertThat(figures.number("REC-04", "organisation", "", "female", "ratio"))
                .isEqualByComparingTo("0.68");
    }
}
