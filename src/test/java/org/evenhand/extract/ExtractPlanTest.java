package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractPlanTest {

    @TempDir
    Path path;

    private SetUpException refused(Folder folder) {
        return catchThrowableOfType(SetUpException.class, folder::plan);
    }

    @Test
    void saysEverythingThatIsWrongWithAPlanAtOnce() throws IOException {
        Folder folder = new Folder(path)
                .with(
                        "extracts.yaml",
                        "organisaton: Fernshire",
                        "nation: Englnd",
                        "snapshot date: 31 March",
                        "datasets:",
                        "  workforce_snapshot:",
                        "    file: ../staff.csv",
                        "    dates: day/month/yaer",
                        "    columns: { Employee No: person_di, Surname: department }",
                        "    codes: { sex: { W: femal } }",
                        "  pay_bonus:",
                        "    query: select 1");
        assertThat(String.join("\n", refused(folder).mistakes())).isEqualTo("""
                        extracts.yaml:1: 'organisaton' is not known here. Known are: organisation, only organisation, nation, snapshot date, duties, publish on, approval, protection key, datasets, scope, departments, gates.
                        Perhaps 'organisation' was meant.
                        extracts.yaml:2: 'Englnd' is not known here. Known are: England, Wales, Scotland, Northern Ireland.
                        Perhaps 'England' was meant.
                        extracts.yaml:3: 'snapshot date' must be a date.
                        To write one: 2026-03-31
                        extracts.yaml:6: 'file' must lie within the folder of extracts.
                        extracts.yaml:7: 'day/month/yaer' is not known here. Known are: day/month/year, month/day/year, year/month/day.
                        Perhaps 'day/month/year' was meant.
                        extracts.yaml:8: 'person_di' is not known here. Known are: person_id, assignment_id, is_main_post, snapshot_date, department, division, team_id, function, job_title, soc_code, grade, tier, work_base, home_area, contract_type, working_pattern, contracted_hours, full_time_hours, fte, fte_salary, hourly_pay, service_start, grade_start, manager_id, schools_flag, teacher_terms, date_of_birth, age, age_band, sex, ethnicity, disability, religion, sexual_orientation, gender_identity, marital_status, family_leave, caring, socio_economic, care_experienced, veteran, welsh_language, community_background, organisation, monitoring_objection.
                        Perhaps 'person_id' was meant.
                        extracts.yaml:8: 'Surname' is refused by name, so it cannot be read as another column.
                        Perhaps the extract can be made without it.
                        extracts.yaml:9: 'femal' is not known here. Known are: female, male, other_sex, prefer_not_to_say, not_stated, not_held.
                        Perhaps 'female' was meant.
                        extracts.yaml:11: 'datasource' is missing.""");
    }

    @Test
    void asksWhichIsMeantWhereOneExtractLiesThereTwice() throws IOException {
        Folder folder = new Folder(path).with("workforce_snapshot.csv", "x").with("workforce_snapshot.xlsx", "x");
        assertThat(refused(folder).mistakes())
                .containsExactly(
                        "extracts.yaml:1: There are both 'workforce_snapshot.csv' and 'workforce_snapshot.xlsx', and nobody can say which"
                                + " is meant.\nTo choose, remove one, or name a 'file' under 'workforce_snapshot'.");
    }

    @Test
    void doesNotChangeItsHashWithComments() throws IOException {
        String plain = new Folder(path)
                .with("extracts.yaml", "organisation: A", "nation: Wales")
                .plan()
                .sha256();
        String commented = new Folder(path)
                .with("extracts.yaml", "# ours", "nation: Wales", "organisation: A # us")
                .plan()
                .sha256();
        String other = new Folder(path)
                .with("extracts.yaml", "organisation: B", "nation: Wales")
                .plan()
                .sha256();
        assertThat(commented).isEqualTo(plain).isNotEqualTo(other);
    }

    @Test
    void refusesNoColumnThatADatasetHas() {
        for (Dataset dataset : Dataset.values()) {
            assertThat(Headings.columnsOf(dataset)).noneMatch(Headings::refusedByName);
        }
    }
}
