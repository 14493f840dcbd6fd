package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Findings;
import org.evenhand.table.Schema;

/** Makes the records of one dataset of the sheet that holds them. */
final class DatasetReader {

    private final ExtractPlan plan;
    private final LocalDate day;
    private final Findings findings;
    private final Objections objections;

    DatasetReader(ExtractPlan plan, LocalDate day, Findings findings, Objections objections) {
        this.plan = plan;
        this.day = day;
        this.findings = findings;
        this.objections = objections;
    }

    /**
     * One extract as it was read.
     *
     * @param sheets where the records come from
     * @param mapped the records, and what became of the rows, sheet by sheet
     */
    record Extract<R extends Record>(Sheets sheets, List<MappedRows<R>> mapped) {

        List<R> records() {
            return mapped.stream().flatMap(each -> each.records().stream()).toList();
        }

        ControlTotals.Line line(String word, int counted, BigDecimal fte, int outOfPeriod) {
            List<ControlTotals.FileRows> files = new ArrayList<>();
            for (int i = 0; i < mapped.size(); i++) {
                files.add(mapped.get(i).rowsOf(sheets.each().get(i).place().file()));
            }
            return new ControlTotals.Line(word, files, counted, fte, sheets.footersAgreed(), outOfPeriod);
        }
    }

    /** The records of a dataset, where its files could be read. */
    <R extends Record> Optional<Extract<R>> read(Dataset dataset, Class<R> record, Map<Dataset, Sheets> sheets) {
        ExtractPlan.Source source = plan.sources().get(dataset);
        Sheets each = sheets.get(dataset);
        return source == null || each == null ? Optional.empty() : Optional.of(read(dataset, record, source, each));
    }

    <R extends Record> Extract<R> read(Dataset dataset, Class<R> record, ExtractPlan.Source source, Sheets sheets) {
        Schema<R> schema = Schema.of(record);
        sheets.each().forEach(sheet -> FullTimeCheck.check(dataset, sheet, plan, findings));
        List<MappedRows<R>> mapped = sheets.each().stream()
                .map(sheet -> new RecordMapper<>(schema, dataset, sheet, plan, source, day, findings).map(objections))
                .toList();
        Extract<R> extract = new Extract<>(sheets, mapped);
        Keys.check(dataset, schema, extract, findings);
        return extract;
    }
}
