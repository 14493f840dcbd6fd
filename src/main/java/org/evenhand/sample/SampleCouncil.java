package org.evenhand.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evenhand.dataset.Dataset;

/**
 * A made-up sample council, Fernshire: every extract, the plan that reads them, and a page that says what is hidden in them.
 *
 * <p>The same number of people and seed give the same bytes, on any Java, in any locale, zone and charset.
 */
public final class SampleCouncil {

    /** The fewest people that make a council: below, there is nobody to count. */
    public static final int FEWEST = 40;

    private static final String STAFF = "workforce_snapshot.csv";
    private static final String EARLIER = "previous/" + Year.EARLIER + "/";
    private static final String LEAVERS_SHEET = "Leavers 2025-26";

    private final int people;
    private final long seed;
    private final Folder folder;
    private final LocalCodes codes = new LocalCodes();
    private final Extracts extracts = new Extracts(codes);

    private SampleCouncil(int people, long seed, Folder folder) {
        this.people = people;
        this.seed = seed;
        this.folder = folder;
    }

    /**
     * Writes the council's files into a folder, over files of the same names.
     *
     * @param people how many work for the council on the snapshot date, each counted once; at least {@link #FEWEST}
     * @param seed which council of that size
     */
    public static void write(int people, long seed, Path out) {
        if (people < FEWEST) {
            throw new IllegalArgumentException("A sample council has at least " + FEWEST + " people.");
        }
        try {
            new SampleCouncil(people, seed, new Folder(out)).write(Year.of(people, seed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Year year) throws IOException {
        writeStaff(STAFF, Folder.BYTE_ORDER_MARK, year.now(), Year.SNAPSHOT, 0);
        writeStaff(EARLIER + STAFF, "", year.before(), Year.EARLIER, 1);
        writePay(year.now());
        writeRecruitment(year.applications());
        writeLeavers(year.departures());
        folder.csv("community_benchmark.csv", "", Folder.UNIX, Extracts.community());
        folder.text("extracts.yaml", plan());
        folder.text("README.md", readme(year));
    }

    private void writeStaff(String file, String before, List<Person> staff, LocalDate on, int awardsAgo)
            throws IOException {
        List<StaffRow> contracts = new ArrayList<>(StaffRow.of(staff, on, awardsAgo));
        contracts.addAll(Beside.rows(people, seed, on, awardsAgo));
        StaffRow.sort(contracts);
        Sheet<StaffRow> sheet = extracts.staff();
        List<List<String>> rows = sheet.rows(contracts);
        Mess mess = new Mess(Draw.of(seed, "mess " + file));
        mess.spaces(rows, sheet.headings().indexOf("Directorate"));
        mess.smallLetters(rows, sheet.headings().indexOf("Ethnic Origin"));
        mess.pounds(rows, sheet.headings().indexOf("Full Time Salary"));
        mess.unknownCodes(rows, sheet.headings().indexOf("Ethnic Origin"));
        mess.unknownCodes(rows, sheet.headings().indexOf("Disability (EqA)"));
        List<List<String>> lines = lines(sheet, rows);
        lines.add(List.of("Count: " + rows.size()));
        folder.csv(file, before, Folder.UNIX, lines);
    }

    private static List<List<String>> lines(Sheet<?> sheet, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(sheet.headings());
        lines.addAll(rows);
        return lines;
    }

    private void writePay(List<Person> staff) throws IOException {
        Draw draw = Draw.of(seed, "pay");
        List<PayLine> pay =
                staff.stream().map(person -> PayLine.drawn(person, draw)).toList();
        Sheet<PayLine> sheet = extracts.pay();
        List<List<String>> lines = lines(sheet, sheet.rows(pay));
        List<String> total =
                new ArrayList<>(Collections.nCopies(sheet.headings().size(), ""));
        total.set(0, "Total");
        total.set(3, Money.pence(pay.stream().mapToLong(PayLine::basic).sum()));
        total.set(4, Money.pence(pay.stream().mapToLong(PayLine::allowances).sum()));
        total.set(5, Money.pence(pay.stream().mapToLong(PayLine::overtime).sum()));
        lines.add(total);
        folder.csv("pay_bonus.csv", "", Folder.UNIX, lines);
    }

    private void writeRecruitment(List<Candidacy> applications) throws IOException {
        Sheet<Candidacy> sheet = extracts.recruitment();
        List<List<String>> rows = sheet.rows(applications);
        Mess mess = new Mess(Draw.of(seed, "mess recruitment"));
        mess.smallLetters(rows, sheet.headings().indexOf("Ethnic Origin"));
        mess.unknownCodes(rows, sheet.headings().indexOf("Disability (EqA)"));
        String title = "Applications with closing dates from 01/04/2025 to 31/03/2026" + Folder.WINDOWS;
        folder.csv("recruitment.csv", title, Folder.WINDOWS, lines(sheet, rows));
    }

    private void writeLeavers(List<Departure> departures) throws IOException {
        Sheet<Departure> sheet = extracts.leavers();
        List<List<String>> lines = lines(sheet, sheet.rows(departures));
        folder.bytes("leavers.xlsx", SteadyWorkbook.of(LEAVERS_SHEET, Year.SNAPSHOT.plusDays(1), lines));
    }

    private String plan() {
        return new PlanFile(codes, people)
                .add(Dataset.WORKFORCE_SNAPSHOT, STAFF, extracts.staff())
                .add(Dataset.PAY_BONUS, "pay_bonus.csv", extracts.pay())
                .add(Dataset.RECRUITMENT, "recruitment.csv", extracts.recruitment())
                .add(Dataset.LEAVERS, "leavers.xlsx", LEAVERS_SHEET, extracts.leavers())
                .plain(Dataset.COMMUNITY_BENCHMARK, "community_benchmark.csv")
                .toString();
    }

    private String readme(Year year) {
        return Resource.text("README.md")
                .replace("{people}", String.valueOf(people))
                .replace("{seed}", String.valueOf(seed))
                .replace("{before}", String.valueOf(year.before().size()))
                .replace("{applications}", String.valueOf(year.applications().size()))
                .replace("{leavers}", String.valueOf(year.departures().size()));
    }
}
