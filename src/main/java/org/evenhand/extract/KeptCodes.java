package org.evenhand.extract;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Gate;
import org.evenhand.table.Field;

/** The codes of a column that are kept as they are though no list has them: in too many rows, they close {@link Gate#UNKNOWN_CODES}. */
final class KeptCodes {

    private final Dataset dataset;
    private final Field field;
    private final CodeList list;
    private final List<Mapping.CodeLine> lines;

    /** {@code lines}: those that are asked, and those that somebody answered. */
    KeptCodes(Dataset dataset, Field field, CodeList list, List<Mapping.CodeLine> lines) {
        this.dataset = dataset;
        this.field = field;
        this.list = list;
        this.lines = lines;
    }

    /** Whether a run would stop for them. */
    boolean stop(FoundColumn column, int rows) {
        int unknown = column.codes().entrySet().stream()
                .filter(code -> isUnknown(code.getKey()))
                .mapToInt(code -> code.getValue())
                .sum();
        return Gate.UNKNOWN_CODES.isCrossedBy(unknown, rows);
    }

    private boolean isUnknown(String code) {
        boolean read = CodeList.asked(field).isPresent() || !CellReader.nothing(code);
        return read && list.canonical(code).isEmpty() && linesOf(code).noneMatch(KeptCodes::isAskedOrMapped);
    }

    private Stream<Mapping.CodeLine> linesOf(String code) {
        return lines.stream()
                .filter(line -> line.dataset().equals(dataset.word())
                        && line.column().equals(field.column())
                        && CodeList.plain(line.code()).equals(CodeList.plain(code)));
    }

    private static boolean isAskedOrMapped(Mapping.CodeLine line) {
        return !line.means().equals(Mapping.AS_IT_IS);
    }

    /** Where they stand. */
    String place() {
        return dataset.word() + ", column '" + field.column() + "'";
    }
}
