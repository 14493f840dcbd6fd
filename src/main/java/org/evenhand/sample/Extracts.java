package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files that the council's systems export: which rows stand in which, how they are laid out, and how untidy they are. */
final class Extracts {

    private static final String STAFF = "workforce_snapshot.csv";

    private final Council council;
    private final LocalCodes codes;

    Extracts(Council council, LocalCodes codes) {
        this.council = council;
        this.codes = codes;
    }

    /** The staff a year earlier, which the plan reads like those of today. */
    Export before() {
        return staff("previous/" + Year.EARLIER + "/" + STAFF, council.year().before(), Year.EARLIER, 1);
    }

    /** Every file that the plan names, in its order. */
    List<Export> all() {
        return List.of(
                staff(STAFF, council.year().now(), Year.SNAPSHOT, 0).marked(),
                pay(),
                recruitment(),
                Export.of("starters_onboarding.csv", Starters.sheet(codes), Starters.drawn(council)),
                leavers(),
                Export.of(
                        "promotions_moves.csv",
                        council.moves().sheet(codes),
                        council.moves().all()),
                Export.of("training.csv", Enrolment.sheet(codes), Enrolment.drawn(council)),
                apprenticeships(),
                Export.of("er_cases.csv", Cases.sheet(codes), Cases.drawn(council))
                        .semicolons(),
                Export.of("appraisals.csv", Appraisals.sheet(codes), Appraisals.drawn(council)),
                absence(),
                Export.of("staff_survey.csv", Survey.sheet(codes), Survey.drawn(council)),
                Export.of("flex_family_leave.csv", LeaveRequests.sheet(codes), LeaveRequests.drawn(council)));
    }

    /** The lists that are kept by hand, in the order of the plan. */
    List<Register> registers() {
        return List.of(
                TeamRegister.drawn(council),
                Community.register(),
                Register.planItems(council),
                Register.engagement(council),
                Register.services(council),
                Register.groupCounts(council),
                Register.published(council));
    }

    private Export staff(String file, List<Person> staff, LocalDate on, int awardsAgo) {
        List<StaffRow> contracts = new ArrayList<>(StaffRow.of(staff, on, awardsAgo));
        contracts.addAll(Beside.rows(council.people(), council.seed(), on, awardsAgo));
        StaffRow.sort(contracts);
        Sheet<StaffRow> sheet = StaffRow.sheet(codes, council.moves());
        List<List<String>> rows = sheet.rows(contracts);
        Mess mess = new Mess(council.draw("mess " + file));
        mess.spaces(rows, sheet.at("department"));
        mess.smallLetters(rows, sheet.at("ethnicity"));
        mess.pounds(rows, sheet.at("fte_salary"));
        mess.unknownCodes(rows, sheet.at("ethnicity"));
        mess.unknownCodes(rows, sheet.at("disability"));
        return Export.written(file, sheet, rows).counted("Count: ");
    }

    private Export pay() {
        Draw draw = council.draw("pay");
        List<PayLine> pay = council.year().now().stream()
                .map(person -> PayLine.drawn(person, draw))
                .toList();
        return Export.of("pay_bonus.csv", PayLine.sheet(codes), pay).ending(PayLine.total(pay));
    }

    private Export recruitment() {
        Advertising advertising = new Advertising(council.year().applications(), council.draw("advertising"));
        Sheet<Candidacy> sheet = Candidacy.sheet(codes, advertising);
        List<List<String>> rows = sheet.rows(council.year().applications());
        Mess mess = new Mess(council.draw("mess recruitment"));
        mess.smallLetters(rows, sheet.at("ethnicity"));
        mess.unknownCodes(rows, sheet.at("disability"));
        return Export.written("recruitment.csv", sheet, rows)
                .titled("Applications with closing dates from 01/04/2025 to 31/03/2026")
                .windows();
    }

    private Export apprenticeships() {
        return Export.of("apprenticeships.xlsx", Apprenticeships.sheet(codes), Apprenticeships.drawn(council))
                .inSheet("Apprenticeships")
                .titled("Apprenticeships in the three years to 31 March 2026")
                .counted("Total apprenticeships: ");
    }

    /** The last year, and what the system had exported before. */
    private Export absence() {
        List<Absences.Spell> spells = Absences.drawn(council);
        return absence("absence.csv", spells, List.of(Period.ago(0)))
                .with(absence("absence_earlier.csv", spells, List.of(Period.ago(1), Period.ago(2))));
    }

    private Export absence(String file, List<Absences.Spell> spells, List<Period> periods) {
        List<Absences.Spell> ended = spells.stream()
                .filter(each -> periods.stream().anyMatch(period -> period.holds(each.end())))
                .toList();
        return Export.of(file, Absences.sheet(codes), ended).ending(Absences.total(ended));
    }

    private Export leavers() {
        List<Departure> departures = new ArrayList<>(council.roll().leftIn(Period.allKept()));
        departures.sort(Comparator.comparing(Departure::date)
                .thenComparing(each -> each.person().id()));
        return Export.of("leavers.xlsx", Departure.sheet(codes), departures).inSheet("Leavers 2023-26");
    }
}
