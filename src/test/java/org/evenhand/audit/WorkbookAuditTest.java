package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.audit.PlantedRelease.problems;

import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants what readers of a workbook do not see or cannot trust, and sees that the audit finds it. */
final class WorkbookAuditTest {

    @TempDir
    private Path out;

    @Test
    void findsAHiddenSheet() {
        AuditReport report = release()
                .workbook(workbook -> {
                    workbook.createSheet("Notes");
                    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                })
                .audited();

        assertThat(problems(report, "workbook")).containsExactly("board-pack.xlsx, sheet 'Notes': it is hidden.");
    }

    @Test
    void findsHiddenColumnsMergedCellsAndFormulas() {
        AuditReport report = release()
                .firstSheet(sheet -> {
                    sheet.setColumnHidden(1, true);
                    sheet.addMergedRegion(new CellRangeAddress(5, 5, 0, 1));
                    sheet.createRow(6).createCell(0).setCellFormula("1+1");
                })
                .audited();

        assertThat(problems(report, "workbook"))
                .containsExactly(
                        "board-pack.xlsx, sheet 'Profile': it has merged cells.",
                        "board-pack.xlsx, sheet 'Profile': it has hidden rows or columns.",
                        "board-pack.xlsx, sheet 'Profile', cell A7: a formula.");
    }

    @Test
    void findsCommentsAndLinksToFiles() {
        AuditReport report = release()
                .firstSheet(sheet -> {
                    var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
                    link.setAddress("other.xlsx");
                    sheet.getRow(0).getCell(0).setHyperlink(link);
                    sheet.createDrawingPatriarch()
                            .createCellComment(new XSSFClientAnchor())
                            .setString("a word");
                })
                .audited();

        assertThat(problems(report, "workbook"))
                .containsExactlyInAnyOrder(
                        "board-pack.xlsx: holds /xl/comments1.xml, which readers do not see.",
                        "board-pack.xlsx: /xl/worksheets/sheet1.xml leads to a file outside the workbook.");
    }

    @Test
    void findsANameThatLeadsNowhere() {
        AuditReport report = release()
                .workbook(workbook -> {
                    var name = workbook.createName();
                    name.setNameName("exact");
                    name.setRefersToFormula("Profile!#REF!");
                })
                .audited();

        assertThat(problems(report, "workbook"))
                .containsExactly("board-pack.xlsx: the name 'exact' is hidden or leads nowhere.");
    }

    @Test
    void findsANumberThatIsNotInTheFigures() {
        AuditReport report = release()
                .firstSheet(sheet -> sheet.getRow(2).getCell(1).setCellValue(701))
                .page("<table><tr><td>1,200</td><td>58.4</td></tr></table>")
                .audited();

        assertThat(problems(report, "reconciliation"))
                .containsExactly(
                        "board-pack.xlsx, sheet 'Profile', cell B3: a number that is not in figures.csv, or stands outside a table.",
                        "chart-report.html, number 2 in its tables: not in figures.csv.");
    }

    private PlantedRelease release() {
        return new PlantedRelease(out);
    }
}
