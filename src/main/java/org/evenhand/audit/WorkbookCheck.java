package org.evenhand.audit;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook shows all that is in it: nothing hidden, linked, commented, calculated or merged. */
final class WorkbookCheck implements Check {

    private static final List<String> UNWANTED_PARTS = List.of(
            "/externalLinks/",
            "/comments",
            "/threadedComments/",
            "/pivotCache/",
            "/vbaProject",
            "/embeddings/",
            "/customXml/");

    @Override
    public String id() {
        return "workbook";
    }

    @Override
    public String promise() {
        return "Workbooks hold no hidden sheets, rows, columns or names, no links to files, comments, formulas or merged cells.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        List<String> problems = new ArrayList<>();
        files.pathsEnding(".xlsx")
                .forEach(path -> WorkbookFile.read(path, files.bytes(path), workbook -> {
                    addParts(path, workbook.content(), problems);
                    addNames(path, workbook.content(), problems);
                    for (int sheet = 0; sheet < workbook.content().getNumberOfSheets(); sheet++) {
                        addSheet(path, workbook.content(), sheet, problems);
                    }
                    workbook.cells().stream()
                            .filter(cell -> cell.getCellType() == CellType.FORMULA)
                            .forEach(cell -> problems.add(WorkbookFile.place(path, cell) + ": a formula."));
                }));
        return problems;
    }

    private static void addParts(String path, XSSFWorkbook workbook, List<String> problems) {
        try {
            for (PackagePart part : workbook.getPackage().getParts()) {
                String name = part.getPartName().getName();
                if (UNWANTED_PARTS.stream().anyMatch(name::contains)) {
                    problems.add(path + ": holds " + name + ", which readers do not see.");
                }
                if (!part.isRelationshipPart() && hasFileLink(part)) {
                    problems.add(path + ": " + name + " leads to a file outside the workbook.");
                }
            }
        } catch (InvalidFormatException malformed) {
            throw new UnreadableFile(path, "one of its parts is malformed");
        }
    }

    private static boolean hasFileLink(PackagePart part) throws InvalidFormatException {
        for (PackageRelationship relationship : part.getRelationships()) {
            boolean external = relationship.getTargetMode() == TargetMode.EXTERNAL;
            if (external && !relationship.getTargetURI().toString().matches("(https|mailto):.*")) {
                return true;
            }
        }
        return false;
    }

    private static void addNames(String path, XSSFWorkbook workbook, List<String> problems) {
        for (XSSFName name : workbook.getAllNames()) {
            if (name.isHidden() || name.isDeleted()) {
                problems.add(path + ": the name '" + name.getNameName() + "' is hidden or leads nowhere.");
            }
        }
    }

    private static void addSheet(String path, XSSFWorkbook workbook, int index, List<String> problems) {
        XSSFSheet sheet = workbook.getSheetAt(index);
        String place = path + ", sheet '" + sheet.getSheetName() + "': ";
        if (workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE) {
            problems.add(place + "it is hidden.");
        }
        if (sheet.getNumMergedRegions() > 0) {
            problems.add(place + "it has merged cells.");
        }
        if (hidesRowsOrColumns(sheet)) {
            problems.add(place + "it has hidden rows or columns.");
        }
    }

    private static boolean hidesRowsOrColumns(XSSFSheet sheet) {
        boolean hidden = false;
        int last = 0;
        for (Row row : sheet) {
            hidden |= row.getZeroHeight();
            last = Math.max(last, row.getLastCellNum());
        }
        for (int column = 0; column <= last; column++) {
            hidden |= sheet.isColumnHidden(column);
        }
        return hidden;
    }
}
