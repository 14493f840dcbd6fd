package org.evenhand.extract;

import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Looks at what the parts of an open workbook say they are, whatever their names: links, macros and objects have no place in an extract. */
final class WorkbookParts {

    private static final List<String> MACROS = List.of("vbaproject", "macroenabled");
    private static final List<String> FOREIGN =
            List.of("externallink", "oleobject", "activex", "connections+xml", "querytable", "webextension");
    private static final String HYPERLINK = "/hyperlink";

    private WorkbookParts() {}

    static void check(OPCPackage workbook) throws InvalidFormatException {
        checkLinks(workbook.getRelationships());
        for (PackagePart part : workbook.getParts()) {
            checkKind(part.getContentType().toLowerCase(Locale.ROOT));
            if (!part.isRelationshipPart()) {
                checkLinks(part.getRelationships());
            }
        }
    }

    private static void checkKind(String kind) {
        if (MACROS.stream().anyMatch(kind::contains)) {
            throw FileKind.macros();
        }
        if (FOREIGN.stream().anyMatch(kind::contains)) {
            throw WorkbookGuard.foreign();
        }
    }

    /** A link in a cell is only text to us; any other link out of the workbook asks to be followed. */
    private static void checkLinks(PackageRelationshipCollection links) {
        for (PackageRelationship link : links) {
            String type = link.getRelationshipType();
            if (link.getTargetMode() == TargetMode.EXTERNAL && !type.endsWith(HYPERLINK)) {
                throw WorkbookGuard.foreign();
            }
        }
    }
}
