package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data that nobody here made: the IBM HR Analytics sample (github.com/IBM/employee-attrition-aif360, Apache-2.0), 1,470 people of whom
 * 237 left, through a plan alone. Only the plan is kept here; the test runs where the file is named, {@code -Devenhand.hr-attrition=FILE}.
 * What it expects was counted from the file by another program; its published facts are 1,470 rows, 237 leavers, 882 men and 588 women,
 * 961 people in Research &amp; Development, 446 in Sales and 63 in Human Resources.
 */
class HrAttritionIT {

    private static final String PLAN = "src/test/resources/plans/hr-attrition.yaml";
    private static final BigDecimal HOURS_A_YEAR = new BigDecimal("2080");
    private static final BigDecimal MONTHS = new BigDecimal("12");

    @TempDir
    Path folder;

    private ReleasedFigures figures = new ReleasedFigures(List.of());

    @BeforeEach
    void readTheFile() throws IOException, InterruptedException {
        String file = System.getProperty("evenhand.hr-attrition", "");
        assumeTrue(!file.isEmpty(), "the file is not named");
        Path extracts = Files.createDirectories(folder.resolve("sample-data"));
        Files.copy(Path.of(file), extracts.resolve("workforce.csv"));
        Files.copy(Path.of(PLAN), extracts.resolve("extracts.yaml"));
        figures = ReleasedFigures.exact(folder, "2024-03-31");
    }

    @Test
    void countsPeopleLikeTheirOwnSource() throws IOException, InterruptedException {
        counts("REP-01", "organisation", "", "female", 588);
        counts("REP-01", "organisation", "", "male", 882);
        counts("REP-01", "department", "Research & Development", "all", 961);
        counts("REP-01", "department", "Sales", "all", 446);
        counts("REP-01", "department", "Human Resources", "all", 63);
        List<Integer> women = List.of(199, 220, 94, 51, 24);
        List<Integer> men = List.of(344, 314, 124, 55, 45);
        for (int grade = 1; grade <= 5; grade++) {
            counts("REP-01", "grade", "L" + grade, "female", women.get(grade - 1));
            counts("REP-01", "grade", "L" + grade, "male", men.get(grade - 1));
        }
        figures.counts("RET-01", "organisation", "", "all", 237, 1470);
        figures.counts("RET-01", "organisation", "", "female", 87, 588);
        figures.counts("RET-01", "organisation", "", "male", 150, 882);
        figures.counts("RET-01", "department", "Sales", "all", 92, 446);
        figures.counts("RET-01", "department", "Research & Development", "all", 133, 961);
        figures.counts("RET-01", "department", "Human Resources", "all", 12, 63);
        pay("PAY-01", "female", "6686.5663", "-4.8");
        pay("PAY-01", "male", "6380.5079", "");
        pay("PAY-02", "female", "5081.5", "-5.0");
        pay("PAY-02", "male", "4837.5", "");
        Program.Ended published = Program.in(folder).run("run");
        assertThat(published.exit()).as(published.said()).isZero();
    }

    private void counts(String indicator, String within, String part, String group, int people) {
        assertThat(figures.number(indicator, within, part, group, "count"))
                .isEqualByComparingTo(String.valueOf(people));
    }

    /** The source tells pay by the month: an hour's pay times 2080 by 12. */
    private void pay(String indicator, String group, String byTheMonth, String gap) {
        BigDecimal byTheHour =
                new BigDecimal(byTheMonth).multiply(MONTHS).divide(HOURS_A_YEAR, 2, RoundingMode.HALF_UP);
        assertThat(figures.number(indicator, "organisation", "", group, "level"))
                .isEqualByComparingTo(byTheHour);
        if (!gap.isEmpty()) {
            assertThat(figures.number(indicator, "organisation", "", group, "gap"))
                    .isEqualByComparingTo(gap);
        }
    }
}
