package org.evenhand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.verify;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.CsvFile;
import org.evenhand.dataset.Dataset;
import org.evenhand.extract.ExamplePlan;
import org.evenhand.extract.Reading;
import org.evenhand.quality.Finding;
import org.evenhand.quality.Severity;
import org.evenhand.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The pay gaps that councils published for 31 March 2019, through the example plan (gender pay gap service of GOV.UK, Open Government Licence
 * v3.0). Every row holds a quoted line end. Nine councils in the build; the whole file with {@code -Devenhand.uk-pay-gap=FILE}.
 */
final class PublishedPayGapsTest {

    private static final String PLAN = "published-pay-gaps";
    private static final String TABLE = "councils-2019-20.csv";
    private static final String IN_THE_PLAN = "EmployerId: 3583";
    private static final List<String> QUARTERS =
            List.of("LowerQuartile", "LowerMiddleQuartile", "UpperMiddleQuartile", "TopQuartile");
    private static final Map<String, String> HEADINGS = headings();

    @TempDir
    Path folder;

    private static Map<String, String> headings() {
        Map<String, String> headings = new TreeMap<>(Map.of(
                "DiffMeanHourlyPercent", "PAY-01 female per cent",
                "DiffMedianHourlyPercent", "PAY-02 female per cent",
                "DiffMeanBonusPercent", "PAY-03 female per cent",
                "DiffMedianBonusPercent", "PAY-04 female per cent",
                "FemaleBonusPercent", "PAY-05 female per cent",
                "MaleBonusPercent", "PAY-05 male per cent"));
        List<String> names = List.of("lower", "lower middle", "upper middle", "upper");
        for (int i = 0; i < QUARTERS.size(); i++) {
            String unit = " per cent of the " + names.get(i) + " pay quarter";
            headings.put("Female" + QUARTERS.get(i), "PAY-06 female" + unit);
            headings.put("Male" + QUARTERS.get(i), "PAY-06 male" + unit);
        }
        return headings;
    }

    @Test
    void everyFigureOfNineCouncilsIsAsPublished() throws IOException {
        ExamplePlan plan = ExamplePlan.of(PLAN, folder);
        JsonNode published = new ObjectMapper()
                .readTree(Files.readString(
                        Path.of("src/test/resources/plans/published-pay-gaps/as-published.json"),
                        StandardCharsets.UTF_8))
                .get("councils");
        List<CSVRecord> councils = CsvFile.rows(folder.resolve(TABLE));

        assertThat(councils).hasSize(9).allMatch(row -> row.get("SicCodes").contains("\n"));
        for (CSVRecord council : councils) {
            JsonNode figures = published.get(council.get("EmployerName"));
            assertThat(read(plan, council.get("EmployerId")))
                    .as(council.get("EmployerName"))
                    .isEqualTo(wanted(heading -> figures.get(heading).asString()));
        }
    }

    @Test
    void saysWhichFigureIsBlank() throws IOException {
        assertThat(ExamplePlan.of(PLAN, folder)
                        .read(IN_THE_PLAN, "EmployerId: 574")
                        .findings()
                        .list())
                .extracting(Finding::text)
                .contains(
                        "councils-2019-20.csv, row 2, column 'DiffMeanBonusPercent': blank, so no row was made of it.");
    }

    /** From a made-up gap of 1.0 to minus 2.1, which women are paid more by, is away from 0; from 5.0 to minus 2.1 is towards it. */
    @Test
    void aGapBelowZeroCountsByItsDistanceFromNone() throws IOException {
        ExamplePlan plan = ExamplePlan.of(PLAN, folder);

        assertThat(direction(plan, "1.0")).isEqualTo("Worsening");
        assertThat(direction(plan, "5.0")).isEqualTo("Improving");
        assertThat(direction(plan, "-5.0")).isEqualTo("Improving");
    }

    private String direction(ExamplePlan plan, String baseline) throws IOException {
        Files.writeString(folder.resolve("action_plan_evidence.csv"), """
                item_id,item_type,indicator_id,baseline,as_at,criteria_improving,criteria_worsening
                O1,outcome,PAY-02,%s,2018-03-31,0.5 points,0.5 points
                """.formatted(baseline));
        Verify outcomes = verify("LPC-02")
                .given(plan.read(IN_THE_PLAN, "EmployerId: 7779").snapshot().orElseThrow());
        return outcomes.figures().stream()
                .filter(figure -> figure.within().equals("organisation")
                        && figure.number().signum() > 0)
                .map(figure -> figure.stage())
                .collect(Collectors.joining(", "));
    }

    @Test
    void everyFigureOfEveryCouncilIsAsPublished() throws IOException {
        String file = System.getProperty("evenhand.uk-pay-gap", "");
        assumeTrue(!file.isEmpty(), "the file is not named: -Devenhand.uk-pay-gap=FILE");
        ExamplePlan plan = ExamplePlan.of(PLAN, folder).with(TABLE, Path.of(file));
        List<CSVRecord> councils = CsvFile.rows(folder.resolve(TABLE));
        Set<String> once = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        councils.forEach(row -> (once.add(row.get("EmployerId")) ? once : twice).add(row.get("EmployerId")));

        assertThat(councils).hasSize(268);
        for (CSVRecord council : councils) {
            String id = council.get("EmployerId");
            if (!twice.contains(id)) {
                Map<String, BigDecimal> figures = read(plan, id);
                assertThat(figures).as(council.get("EmployerName")).isEqualTo(wanted(council::get));
                QUARTERS.forEach(
                        quarter -> assertThat(share(figures, "Female" + quarter).add(share(figures, "Male" + quarter)))
                                .isBetween(new BigDecimal("99.8"), new BigDecimal("100.2")));
            }
        }
        assertThat(twice).hasSize(1).allSatisfy(id -> assertThat(
                        plan.read(IN_THE_PLAN, "EmployerId: " + id).findings().stops())
                .isNotEmpty());
    }

    private static BigDecimal share(Map<String, BigDecimal> figures, String heading) {
        return figures.getOrDefault(HEADINGS.get(heading), BigDecimal.ZERO);
    }

    private interface Published {
        String of(String heading);
    }

    /** What is not blank, by indicator, group and unit. */
    private static Map<String, BigDecimal> wanted(Published published) {
        Map<String, BigDecimal> wanted = new TreeMap<>();
        HEADINGS.forEach((heading, figure) -> {
            if (!published.of(heading).isEmpty()) {
                wanted.put(figure, plain(new BigDecimal(published.of(heading))));
            }
        });
        return wanted;
    }

    private static Map<String, BigDecimal> read(ExamplePlan plan, String employer) throws IOException {
        Reading reading = plan.read(IN_THE_PLAN, "EmployerId: " + employer);
        assertThat(reading.findings().list()).extracting(Finding::severity).containsOnly(Severity.NOTED);
        Table<?> rows = reading.snapshot().orElseThrow().table(Dataset.PUBLISHED_FIGURES);
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            figures.put(
                    rows.text("indicator_id").word(row) + " "
                            + rows.text("group").word(row) + " "
                            + rows.text("unit").word(row),
                    plain(rows.amount("value").amount(row)));
        }
        return figures;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
