package org.evenhand.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.report.Ledger;
import org.evenhand.report.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiguresCsvTest {

    private static final String HEADER =
            "indicator,title,area,edition,audience,characteristic,group,comparator,within,within_value,stage,"
                    + "measure,value,unit,lower,upper,numerator,denominator,status,reason,basis,signal,benchmark,benchmark_source,"
                    + "snapshot_date,period_start,as_at,policy,definition_version";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void hasTheColumnsOfThePromiseInTheirOrder() throws IOException {
        assertThat(lines().get(0)).isEqualTo(HEADER);
    }

    @Test
    void writesOneRowForEachFigure() throws IOException {
        int figures = Ledger.full().release().tables().stream()
                .mapToInt(table -> table.figures().size())
                .sum();
        assertThat(lines()).hasSize(1 + figures);
    }

    @Test
    void writesPlainDecimalsWithRangeBaseAndBenchmark() throws IOException {
        assertThat(lines())
                .contains(
                        "REP-02,Representation ratio,communities,eflg-2018,public,disability,disabled,community,organisation,,,share,"
                                + "8.9,per cent,7.7,10.2,213,2390,published,,exact,,11.0,residents aged 16 to 64,2026-03-31,,,published,1");
    }

    @Test
    void writesTheVerdictBesideItsRatio() throws IOException {
        assertThat(lines())
                .contains(
                        "REP-10,\"Digital, data and technology profile\",workforce,eflg-2018,public,sex,female,,function group,"
                                + "\"Digital, data and technology\",,ratio,0.48,ratio,0.31,0.70,,,published,,exact,worsening,,,2026-03-31,,,"
                                + "published,1");
    }

    @Test
    void leavesTheValueEmptyAndSaysWhyWhereThereIsNone() throws IOException {
        assertThat(lines())
                .contains(
                        "RET-02,Voluntary leaving likelihood,workforce,eflg-2018,public,sex,female,male,organisation,,,ratio,,ratio,,,,,"
                                + "u,One side has fewer than 10 events.,exact,,,,2026-03-31,2025-04-01,,published,1");
    }

    @Test
    void givesAnApostropheToWordsThatLookLikeAFormulaButNotToNumbers() throws IOException {
        List<String> lines = lines();
        assertThat(lines).anyMatch(line -> line.contains(",department,'=Planning,"));
        assertThat(lines).noneMatch(line -> line.contains(",=Planning"));
        assertThat(lines).anyMatch(line -> line.contains(",points,-14.3,percentage points,-20.0,-8.0,"));
    }

    @Test
    void endsEachLineAsUnixDoesAndHasNoMarkAtItsBeginning() throws IOException {
        byte[] bytes = Files.readAllBytes(written());
        assertThat(bytes[0]).isEqualTo((byte) 'i');
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\n").doesNotContain("\r");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(written());
    }

    private Path written() throws IOException {
        Path file = directory.resolve("figures.csv");
        FiguresCsv.write(Ledger.full(), Packs.CATALOGUE, file);
        return file;
    }
}
