package org.evenhand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.CsvFile;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Snapshot;
import org.evenhand.extract.ExamplePlan;
import org.evenhand.extract.Reading;
import org.evenhand.quality.Finding;
import org.evenhand.quality.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Census 2021 through the example plan: of every authority, the shares that the program makes of the numbers are the shares that the Office
 * for National Statistics published beside them. Four authorities in the build; all 331 with {@code -Devenhand.census-2021=FILE}.
 */
final class CensusTest {

    private static final String TABLE = "ethnicity21_ltla21.csv";
    private static final String IN_THE_PLAN = "E06000023";
    private static final int GROUPS = 19;

    @TempDir
    Path folder;

    @Test
    void theSharesOfAFewAuthoritiesAreThosePublished() throws IOException {
        assertThat(compare(ExamplePlan.of("census-2021", folder))).isEqualTo(4);
    }

    @Test
    void theSharesOfEveryAuthorityAreThosePublished() throws IOException {
        String file = System.getProperty("evenhand.census-2021", "");
        assumeTrue(!file.isEmpty(), "the file is not named: -Devenhand.census-2021=FILE");
        assertThat(compare(ExamplePlan.of("census-2021", folder).with(TABLE, Path.of(file))))
                .isEqualTo(331);
    }

    @Test
    void saysThatTheTableIsOfAllAges() throws IOException {
        assertThat(ExamplePlan.of("census-2021", folder)
                        .read(IN_THE_PLAN, "E06000001")
                        .findings()
                        .list())
                .filteredOn(finding -> finding.code().equals("E-ALL-AGES"))
                .extracting(Finding::text)
                .containsExactly("""
                        ethnicity21_ltla21.csv: residents of all ages, while a workforce is of working age: children and pensioners are compared with too.
                        To compare like with like, take a table of residents aged 16 to 64, with '16_64' as its 'base'.""");
    }

    /** How many authorities were compared. */
    private int compare(ExamplePlan census) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        List<CSVRecord> rows = CsvFile.rows(folder.resolve(TABLE));
        rows.forEach(row -> names.put(row.get("ltla21_code"), row.get("ltla21_name")));
        for (String code : names.keySet()) {
            Reading reading = census.read(IN_THE_PLAN, code);
            assertThat(reading.findings().list())
                    .as(code)
                    .extracting(Finding::severity)
                    .containsOnly(Severity.NOTED);
            compare(
                    names.getOrDefault(code, ""),
                    reading.snapshot().orElseThrow(),
                    rows.stream()
                            .filter(row -> row.get("ltla21_code").equals(code))
                            .toList());
        }
        return names.size();
    }

    private static void compare(String name, Snapshot snapshot, List<CSVRecord> rows) {
        Verify profile = verify("COM-01")
                .given(snapshot)
                .measuring("share")
                .by(Characteristic.ETHNICITY)
                .in("community", name);
        int compared = 0;
        for (CSVRecord row : rows) {
            String label = row.get("ethnic_group");
            if (label.endsWith("(percent)")) {
                profile.yields(code(label.replaceAll("\\s*\\(percent\\)", "")), percent(row.get("value")));
                compared++;
            }
        }
        assertThat(compared).as(name).isEqualTo(GROUPS);
    }

    /** Our group of a label such as {@code White: Roma}: the one beside it in the list of harmonised labels. */
    private static String code(String label) {
        String broad =
                label.substring(0, label.indexOf(':')).replaceAll("[ ,].*", "").toLowerCase(Locale.ROOT);
        String group = label.substring(label.indexOf(':') + 2);
        return Characteristic.ETHNICITY.categories().stream()
                .filter(each -> each.code().startsWith(broad + "_"))
                .filter(each -> each.label().equals(group)
                        || group.startsWith("Other ") && each.code().equals(broad + "_other"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group is " + label))
                .code();
    }
}
