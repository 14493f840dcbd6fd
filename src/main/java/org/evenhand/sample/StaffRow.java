package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;

/**
 * One contract in the list of staff.
 *
 * @param awardsAgo how many pay awards before the latest
 */
record StaffRow(
        Person person,
        Post post,
        Terms terms,
        String postNumber,
        boolean main,
        boolean school,
        LocalDate on,
        int awardsAgo) {

    /** All contracts of these people: two rows for those with two posts. */
    static List<StaffRow> of(List<Person> people, LocalDate on, int awardsAgo) {
        List<StaffRow> rows = new ArrayList<>();
        for (Person person : people) {
            Post post = person.asked().post();
            rows.add(new StaffRow(person, post, person.terms(), person.id() + "-1", true, false, on, awardsAgo));
            person.second()
                    .ifPresent(more -> rows.add(new StaffRow(
                            person, more.post(), more.terms(), person.id() + "-2", false, false, on, awardsAgo)));
        }
        return rows;
    }

    static Sheet<StaffRow> sheet(LocalCodes codes, Moves moves) {
        Sheet<StaffRow> sheet = new Sheet<StaffRow>(Dataset.WORKFORCE_SNAPSHOT, codes)
                .text("Employee No", "person_id", row -> row.person().id())
                .text("Post No", "assignment_id", StaffRow::postNumber)
                .refused("NI Number")
                .yesNo("Main Post", "is_main_post", StaffRow::main)
                .date("As At", "snapshot_date", StaffRow::on);
        work(sheet);
        contract(sheet, moves);
        return sheet.person(
                row -> row.person().asked(),
                Characteristic.SEXUAL_ORIENTATION,
                Characteristic.GENDER_IDENTITY,
                Characteristic.MARITAL_STATUS,
                Characteristic.FAMILY_LEAVE,
                Characteristic.CARING,
                Characteristic.SOCIO_ECONOMIC,
                Characteristic.CARE_EXPERIENCED,
                Characteristic.VETERAN);
    }

    private static void work(Sheet<StaffRow> sheet) {
        sheet.text("Directorate", "department", row -> row.post().team().department())
                .text("Team", "team_id", row -> row.post().team().name())
                .text("Job Family", "function", row -> row.post().team().function())
                .text("Job Title", "job_title", row -> row.post().title())
                .text("SOC2020", "soc_code", row -> Occupation.of(row.post()))
                .text("Grade", "grade", row -> row.post().gradeName())
                .text("Tier", "tier", row -> String.valueOf(row.post().tier()))
                .text("Base", "work_base", row -> row.post().base())
                .text("Home District", "home_area", row -> HomeArea.of(row.person()));
    }

    private static void contract(Sheet<StaffRow> sheet, Moves moves) {
        sheet.text("Contract", "contract_type", row -> row.terms().contract())
                .text("Pattern", "working_pattern", row -> row.terms().pattern())
                .text("Weekly Hours", "contracted_hours", row -> row.terms().weekly())
                .text("WTE", "fte", row -> row.terms().fte())
                .text("Full Time Salary", "fte_salary", StaffRow::salary)
                .date("Cont Service", "service_start", row -> row.person().serviceStart())
                .date("In Grade Since", "grade_start", row -> moves.gradeStart(row.person(), row.on()))
                .yesNo("School", "schools_flag", StaffRow::school);
    }

    static void sort(List<StaffRow> rows) {
        rows.sort(Comparator.comparing(StaffRow::postNumber));
    }

    String salary() {
        int point = main ? person.point() : 1;
        return String.valueOf(PayScale.salary(post.grade(), point, awardsAgo));
    }
}
