package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
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
     * @param sheet where the records come from
     * @param mapped the records, and what became of the rows
     */
    record Extract<R extends Record>(Sheet sheet, RecordMapper.Mapped<R> mapped) {

        List<R> records() {
            return mapped.records();
        }

        ControlTotals.Line line(String word, int counted, BigDecimal fte) {
            return new ControlTotals.Line(
                    word,
                    sheet.place().file(),
                    mapped.received(),
                    mapped.unchanged(),
                    mapped.repaired(),
                    mapped.rejected(),
                    counted,
                    fte,
                    sheet.footersAgreed(),
                    mapped.unknownCodes(),
                    mapped.departments());
        }
    }

    /** The records of a dataset, where its file could be read. */
    <R extends Record> Optional<Extract<R>> read(Dataset dataset, Class<R> record, Map<Dataset, Sheet> sheets) {
        ExtractPlan.Source source = plan.sources().get(dataset);
        Sheet sheet = sheets.get(dataset);
        return source == null || sheet == null ? Optional.empty() : Optional.of(read(dataset, record, source, sheet));
    }

    <R extends Record> Extract<R> read(Dataset dataset, Class<R> record, ExtractPlan.Source source, Sheet sheet) {
        Schema<R> schema = Schema.of(record);
        RecordMapper.Mapped<R> mapped =
                new RecordMapper<>(schema, dataset, sheet, plan, source, day, findings).map(objections);
        Keys.check(dataset, schema, mapped.records(), sheet.place(), findings);
        return new Extract<>(sheet, mapped);
    }
}
