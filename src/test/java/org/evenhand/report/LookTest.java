package org.evenhand.report;

import java.nio.file.Path;
import org.evenhand.catalogue.SmallCatalogue;
import org.evenhand.report.pack.PackWriter;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        PackWriter.write(Ledger.full(), SmallCatalogue.withoutIndicators(), Path.of("target/look"));
    }
}
