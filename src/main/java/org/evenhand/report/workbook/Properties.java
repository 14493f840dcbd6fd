package org.evenhand.report.workbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.BoardPack;
import org.evenhand.report.Form;

/** What a workbook says about itself: title, author, language, and the snapshot date in the place of any clock. */
final class Properties {

    private static final String PROGRAM = "Evenhand";

    private Properties() {}

    static void set(XSSFWorkbook workbook, BoardPack pack) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Date date = Date.from(
                pack.facts().snapshotDate().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(pack.cover().title() + ": " + pack.facts().organisation() + ", "
                + pack.facts().snapshotDate());
        core.setCreator(pack.facts().organisation());
        core.setLastModifiedByUser(pack.facts().organisation());
        core.setDescription(
                pack.cover().subtitle() + ". " + pack.facts().policy().words());
        core.setKeywords(
                "equality, inclusion, diversity, workforce, " + pack.facts().organisation());
        always(workbook, date);
    }

    /** What a form says about itself; it has no date, so it bears the first day that a workbook can. */
    static void set(XSSFWorkbook workbook, Form form) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(form.title());
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        always(workbook, Date.from(Instant.EPOCH));
    }

    private static void always(XSSFWorkbook workbook, Date date) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(PROGRAM);
    }
}
