package org.evenhand.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.extract.ExtractPlan;

/**
 * Five extracts of a sample council whose systems nobody described: headings, codes, dates, delimiters and encodings of five kinds, with
 * titles above and totals below. Of 300 people, every third is a man, every fifth is in Place, every tenth is disabled.
 */
record UnfamiliarExtracts(Path folder) {

    static final int PEOPLE = 300;
    static final int MEN = 100;
    static final int LEAVERS = 40;
    static final int APPLICATIONS = 120;

    /** A first name and a telling remark: neither may stand in the mapping. */
    static final String SURNAME = "Featherstonehaugh";

    static final String REMARK = "prefer my own words: Cornish and Basque";

    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.UK);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.UK);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final List<String> ETHNIC =
            List.of("White British", "WB", "White British", "WB", "Indian", "Blk Caribbean", "White British");

    void write() throws IOException {
        Files.createDirectories(folder);
        staff("HR052 Staff List.csv");
        payroll("payroll_march.csv");
        leavers("Leavers 25-26.xlsx");
        applicants("ats_candidates.txt");
        census("census.csv");
    }

    /** Answers what the mapping asks, and what it asks then. */
    void answerAll() throws IOException {
        PlanFolder.write(folder);
        UnfamiliarExtracts.answerHeadings(mapping()).save();
        PlanFolder.write(folder);
        UnfamiliarExtracts.answerCodes(mapping()).save();
    }

    FilledIn mapping() throws IOException {
        return FilledIn.open(folder.resolve("mapping.xlsx"));
    }

    /** The rows of one sheet of the mapping, by heading. */
    Stream<Map<String, String>> rows(String sheet) {
        try {
            return mapping().rows(sheet).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run reads. */
    ExtractPlan plan() {
        return ExtractPlan.read(folder, Optional.empty(), Optional.empty());
    }

    /** What a user chooses who has the first mapping before them. */
    static FilledIn answerHeadings(FilledIn mapping) {
        return mapping.type("Settings", "Answer", "Dalemoor Borough Council", "organisation")
                .type("Settings", "Answer", "31/03/2026", "snapshot date")
                .choose("Settings", "Answer", "yes", "gender pay gap duty")
                .choose("Headings", "Column", "grade", "Grd")
                .choose("Headings", "Column", "ethnicity", "Ethnic Bkgd")
                .choose("Headings", "Column", "refuse", "My comments")
                .choose("Headings", "Column", "overtime_pay", "OT Amount");
    }

    /** What the same user chooses once the codes of those columns are asked. */
    static FilledIn answerCodes(FilledIn mapping) {
        return mapping.choose("Codes", "Means", "white_british", "ethnicity", "WB")
                .choose("Codes", "Means", "black_caribbean", "ethnicity", "Blk Caribbean")
                .choose("Codes", "Means", "disabled", "disability", "Dis")
                .choose("Codes", "Means", "not_disabled", "disability", "Non")
                .choose("Codes", "Means", "retirement", "leaving_reason", "Age Ret")
                .choose("Codes", "Means", "appointed", "outcome", "Joined us")
                .choose("Codes", "Means", "rejected_interview", "outcome", "Not taken forward")
                .choose("Codes", "Means", "rejected_sift", "outcome", "Sifted out");
    }

    private void staff(String file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "HR052 – Staff list;;;;;;;;;;;;",
                "Run by Workforce Information on 1 April;;;;;;;;;;;;",
                ";;;;;;;;;;;;",
                "Pers.No.;Surname;Organisational Unit;Grd;Contract Category;FT/PT;Hours per Week;Full Time Annual Salary;"
                        + "Date Joined;D.O.B.;Legal Sex;Ethnic Bkgd;Disabled Y N"));
        for (int at = 0; at < PEOPLE; at++) {
            lines.add(String.join(
                    ";",
                    person(at),
                    at == 7 ? SURNAME : "Smith",
                    at % 5 == 0 ? "Place" : "People & Care",
                    "Grade " + (1 + at % 4),
                    at % 6 == 0 ? "Temp" : "Substantive",
                    at % 4 == 0 ? "PT" : "FT",
                    at % 4 == 0 ? "18.5" : "37",
                    "£" + (24 + at % 4 * 4) + ",500.00",
                    NAMED.format(LocalDate.of(2010 + at % 12, 1 + at % 12, 1 + at % 28)),
                    NAMED.format(born(at)),
                    sex(at),
                    at == 11 ? REMARK : ETHNIC.get(at % ETHNIC.size()),
                    at % 10 == 0 ? "Dis" : "Non"));
        }
        lines.add("Count: " + PEOPLE + ";;;;;;;;;;;;");
        text(file, lines, OLDER);
    }

    private void payroll(String file) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("Payroll Number,Period Start Date,Period End Date,Basic,Hours,OT Amount"));
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < PEOPLE; at++) {
            BigDecimal basic = new BigDecimal(1500 + at % 4 * 300 + (sex(at).equals("M") ? 100 : 0));
            sum = sum.add(basic);
            lines.add(String.join(
                    ",",
                    person(at),
                    AMERICAN.format(LocalDate.of(2026, 3, 1)),
                    AMERICAN.format(LocalDate.of(2026, 3, 31)),
                    basic.toPlainString(),
                    at % 4 == 0 ? "18.5" : "37",
                    "0.00"));
        }
        lines.add("Total,,," + sum.toPlainString() + ",,");
        text(file, lines, StandardCharsets.UTF_8);
    }

    private void leavers(String file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            workbook.createSheet("Read me").createRow(0).createCell(0).setCellValue("Leavers of the year");
            Sheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "Leavers report", day);
            row(sheet, 2, "Person Ref", "Termination Date", "Org Unit", "Leave Reason", "Gender", "Ethnic Group", day);
            for (int at = 0; at < LEAVERS; at++) {
                row(
                        sheet,
                        3 + at,
                        "L" + person(at),
                        LocalDate.of(2025, 4, 1).plusMonths(at % 12).plusDays(at % 28),
                        at % 5 == 0 ? "Place" : "People & Care",
                        at % 2 == 0 ? "Resigned" : "Age Ret",
                        at % 3 == 0 ? "Male" : "Female",
                        "White British",
                        day);
            }
            row(sheet, 3 + LEAVERS, "Total: " + LEAVERS, day);
            try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
                workbook.write(out);
            }
        }
    }

    private static void row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int column = 0; column + 1 < values.length; column++) {
            Cell cell = row.createCell(column);
            if (values[column] instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle((CellStyle) values[values.length - 1]);
            } else {
                cell.setCellValue(values[column].toString());
            }
        }
    }

    private void applicants(String file) throws IOException {
        Stream.Builder<String> lines = Stream.builder();
        lines.add(
                "App Ref\tApplicant Ref\tRequisition\tOrg Unit\tDate Applied\tShortlist\tOffer\tFinal Status\tGender\tMy comments");
        for (int at = 0; at < APPLICATIONS; at++) {
            boolean listed = at % 2 == 0;
            boolean hired = at % 8 == 0;
            lines.add(String.join(
                    "\t",
                    "A" + at,
                    "C" + at,
                    "V" + at / 12,
                    at % 5 == 0 ? "Place" : "People & Care",
                    BRITISH.format(LocalDate.of(2025, 4, 1).plusMonths(at % 12).plusDays(at % 28)),
                    listed ? "Y" : "N",
                    hired ? "Y" : "N",
                    status(listed, hired),
                    at % 3 == 0 ? "M" : "F",
                    "met " + SURNAME));
        }
        text(file, lines.build().toList(), StandardCharsets.UTF_8);
    }

    private static String status(boolean listed, boolean hired) {
        if (hired) {
            return "Joined us";
        }
        return listed ? "Not taken forward" : "Sifted out";
    }

    private void census(String file) throws IOException {
        text(
                file,
                List.of(
                        "Local Authority|Base|Characteristic|Category|Residents|Source",
                        "Dalemoor|16 to 64|sex|female|51000|Made up",
                        "Dalemoor|16 to 64|sex|male|49000|Made up"),
                StandardCharsets.UTF_8);
    }

    private void text(String file, List<String> lines, Charset charset) throws IOException {
        Files.write(folder.resolve(file), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    private static String person(int at) {
        return String.format(Locale.ROOT, "%08d", 30_000 + at);
    }

    private static String sex(int at) {
        return at % 3 == 0 ? "M" : "F";
    }

    private static LocalDate born(int at) {
        return LocalDate.of(1962 + at % 40, 1 + at % 12, 1 + at % 28);
    }
}
