package org.evenhand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.dataset.Snapshot;
import org.evenhand.extract.Admissions;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The admissions of Berkeley, 1973 (Bickel, Hammel and O'Connell, Science 187, 1975): women are clearly less likely to be admitted, and
 * in no single department. Ratios were worked out from the counts by another program. No shipped indicator on recruitment goes by
 * department, so a department is asked for by a row filter in the plan.
 */
final class AdmissionsTest {

    @TempDir
    Path folder;

    @Test
    void overallWomenAreClearlyLessLikelyToBeAdmitted() throws IOException {
        Admissions.into(folder);
        Verify fromTheList = verify("REC-03").given(read());
        Verify endToEnd = verify("REC-04").given(read());

        fromTheList.yields(FEMALE, ratio(1.47));
        assertThat(fromTheList.figure("female").signal()).isEqualTo("clearly above 1");
        endToEnd.yields(FEMALE, ratio(0.68));
        assertThat(endToEnd.figure("female").signal()).isEqualTo("clearly below 1");
        verify("REC-05").given(read()).at("Offered").yields(FEMALE, ratio(0.68));
        counts(endToEnd, "female", 557, 1835);
        counts(endToEnd, "male", 1198, 2691);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 89, 108, 512, 825, 1.33, clearly above 1",
        "B, 17, 25, 353, 560, 1.08, no clear difference",
        "C, 202, 593, 120, 325, 0.92, no clear difference",
        "D, 131, 375, 138, 417, 1.06, no clear difference",
        "E, 94, 393, 53, 191, 0.86, no clear difference",
        "F, 24, 341, 22, 373, 1.19, no clear difference"
    })
    void noDepartmentIsFoundAdverseToWomen(
            String department, int women, int womenApplied, int men, int menApplied, double ratio, String verdict)
            throws IOException {
        Admissions.into(folder, department);
        Verify endToEnd = verify("REC-04").given(read());

        counts(endToEnd, "female", women, womenApplied);
        counts(endToEnd, "male", men, menApplied);
        endToEnd.yields(FEMALE, ratio(ratio));
        assertThat(endToEnd.figure("female").signal()).isEqualTo(verdict);
        verify("REC-05")
                .given(read())
                .yieldsNothing(
                        "all",
                        Status.Z,
                        "None found: no group's lowest ratio is further below 1 than chance would give.");
    }

    private static void counts(Verify admitted, String group, int events, int base) {
        Figure rate = admitted.measuring("rate").figure(group);
        assertThat(rate.numerator()).contains(BigDecimal.valueOf(events));
        assertThat(rate.denominator()).contains(BigDecimal.valueOf(base));
    }

    private Snapshot read() {
        return Extracts.read(ExtractPlan.read(folder, Optional.empty(), Optional.<LocalDate>empty()))
                .snapshot()
                .orElseThrow();
    }
}
