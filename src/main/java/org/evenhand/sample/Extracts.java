package org.evenhand.sample;

import java.util.List;
import org.evenhand.characteristic.Characteristic;

/** The extracts of the council's systems, column by column. */
final class Extracts {

    private final LocalCodes codes;

    Extracts(LocalCodes codes) {
        this.codes = codes;
    }

    Sheet<StaffRow> staff() {
        Sheet<StaffRow> sheet = new Sheet<StaffRow>(codes)
                .text("Employee No", "person_id", row -> row.person().id())
                .text("Post No", "assignment_id", StaffRow::postNumber)
                .refused("NI Number")
                .yesNo("Main Post", "is_main_post", StaffRow::main)
                .date("As At", "snapshot_date", StaffRow::on);
        place(sheet);
        contract(sheet);
        return sheet.person(
                row -> row.person().asked(),
                Characteristic.SEXUAL_ORIENTATION,
                Characteristic.GENDER_IDENTITY,
                Characteristic.MARITAL_STATUS,
                Characteristic.FAMILY_LEAVE);
    }

    private static void place(Sheet<StaffRow> sheet) {
        sheet.text("Directorate", "department", row -> row.post().team().department())
                .text("Team", "team_id", row -> row.post().team().name())
                .text("Job Family", "function", row -> row.post().team().function())
                .text("Job Title", "job_title", row -> row.post().title())
                .text("Grade", "grade", row -> row.post().gradeName())
                .text("Tier", "tier", row -> String.valueOf(row.post().tier()))
                .text("Base", "work_base", row -> row.post().base());
    }

    private static void contract(Sheet<StaffRow> sheet) {
        sheet.text("Contract", "contract_type", row -> row.terms().contract())
                .text("Pattern", "working_pattern", row -> row.terms().pattern())
                .text("Weekly Hours", "contracted_hours", row -> row.terms().weekly())
                .text("WTE", "fte", row -> row.terms().fte())
                .text("Full Time Salary", "fte_salary", StaffRow::salary)
                .date("Cont Service", "service_start", row -> row.person().serviceStart())
                .yesNo("School", "schools_flag", StaffRow::school);
    }

    Sheet<PayLine> pay() {
        return new Sheet<PayLine>(codes)
                .text("Employee No", "person_id", line -> line.person().id())
                .date("Period From", "pay_period_start", line -> PayLine.FROM)
                .date("Period To", "pay_period_end", line -> PayLine.TO)
                .text("Basic Pay", "ordinary_pay", line -> Money.pence(line.basic()))
                .text("Allowances", "allowances", line -> Money.pence(line.allowances()))
                .text("Overtime", "overtime_pay", line -> Money.pence(line.overtime()))
                .yesNo("Reduced For Leave", "leave_reduced_pay", PayLine::reduced)
                .text("Hours", "weekly_hours", line -> Money.pence(line.person().hours()))
                .text("Bonus 12m", "bonus_pay_12m", line -> Money.pence(line.bonus()))
                .text(
                        "Full Time Salary",
                        "fte_salary",
                        line -> String.valueOf(line.person().salary(0)))
                .text("Grade", "grade", line -> line.person().asked().post().gradeName());
    }

    Sheet<Candidacy> recruitment() {
        Sheet<Candidacy> sheet = new Sheet<Candidacy>(codes)
                .text("Application", "application_id", each -> "AP" + (100_000 + each.number()))
                .text("Candidate", "candidate_id", each -> "C" + (100_000 + each.candidate()))
                .text(
                        "Vacancy",
                        "vacancy_id",
                        each -> "V" + (1_000 + each.vacancy().number()))
                .text(
                        "Directorate",
                        "department",
                        each -> each.vacancy().post().team().department())
                .text("Grade", "grade", each -> each.vacancy().post().gradeName())
                .text(
                        "Tier",
                        "tier",
                        each -> String.valueOf(each.vacancy().post().tier()))
                .text(
                        "Job Family",
                        "function",
                        each -> each.vacancy().post().team().function())
                .text("Int/Ext", "candidate_type", each -> each.internal() ? "internal" : "external")
                .date("Closing", "closing_date", each -> each.vacancy().closing())
                .date("Applied", "applied_date", each -> each.vacancy()
                        .closing()
                        .minusDays(each.daysBeforeClosing()));
        stages(sheet);
        return sheet.person(Candidacy::person, Characteristic.SEXUAL_ORIENTATION);
    }

    private static void stages(Sheet<Candidacy> sheet) {
        sheet.yesNo("Shortlisted", "shortlisted", each -> each.fate().shortlisted())
                .yesNo("Interviewed", "interviewed", each -> each.fate().interviewed())
                .yesNo("Offered", "offered", each -> each.fate().offered())
                .yesNo("Accepted", "accepted", each -> each.fate() == Candidacy.Fate.APPOINTED)
                .text("Result", "outcome", each -> each.fate().outcome());
    }

    Sheet<Departure> leavers() {
        return new Sheet<Departure>(codes)
                .text("Employee No", "person_id", each -> each.person().id())
                .date("Last Day", "leave_date", Departure::date)
                .text("Directorate", "department", each -> post(each).team().department())
                .text("Team", "team_id", each -> post(each).team().name())
                .text("Grade", "grade", each -> post(each).gradeName())
                .text("Tier", "tier", each -> String.valueOf(post(each).tier()))
                .text("Reason", "leaving_reason", Departure::reason)
                .date("Cont Service", "service_start", each -> each.person().serviceStart())
                .person(
                        each -> each.person().asked(),
                        Characteristic.SEXUAL_ORIENTATION,
                        Characteristic.GENDER_IDENTITY);
    }

    private static Post post(Departure departure) {
        return departure.person().asked().post();
    }

    /** What the census might say of the place, in canonical columns already. */
    static List<List<String>> community() {
        List<List<String>> lines = new java.util.ArrayList<>();
        lines.add(List.of(
                "area_code",
                "area_name",
                "area_level",
                "base",
                "characteristic",
                "category",
                "population",
                "source",
                "source_date",
                "licence"));
        Resource.rows("community.csv")
                .forEach(row -> lines.add(List.of(
                        "X07000999",
                        "Fernshire",
                        "district",
                        "16_64",
                        row.get("characteristic"),
                        row.get("category"),
                        row.get("population"),
                        "Made up for the sample council",
                        "2021-03-21",
                        "Apache-2.0")));
        return lines;
    }
}
