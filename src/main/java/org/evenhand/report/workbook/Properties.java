package org.evenhand.report.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.BoardPack;

/** What a workbook says about itself: title, author, language, and the snapshot date in the place of any clock. */
final class Properties {

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
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Evenhand");
    }
}
