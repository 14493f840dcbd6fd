package org.evenhand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.figure.Status;
import org.evenhand.report.ChartSpec.Point;
import org.evenhand.report.ChartSpec.Series;
import org.evenhand.report.SheetTable.Column;

/** The table that stands beside a chart and holds the same figures. */
final class ChartTable {

    private final ChartSpec chart;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<Integer, Cell>> cells = new ArrayList<>();

    private ChartTable(ChartSpec chart) {
        this.chart = chart;
    }

    static SheetTable of(ChartSpec chart) {
        ChartTable table = new ChartTable(chart);
        table.add(Column.words("Bar"), row -> new Cell.Words(chart.categories().get(row)));
        chart.series().forEach(table::add);
        chart.line()
                .ifPresent(line ->
                        table.add(Column.numbers(line.label() + table.unit()), row -> table.amount(line.value())));
        return table.built();
    }

    private void add(Series series) {
        add(Column.numbers(series.label() + unit()), row -> cell(series.points().get(row)));
        if (series.points().stream().anyMatch(point -> point.lower().isPresent())) {
            add(
                    Column.numbers(series.label() + ", likely range from"),
                    row -> limit(series.points().get(row), Point::lower));
            add(
                    Column.numbers(series.label() + ", likely range to"),
                    row -> limit(series.points().get(row), Point::upper));
        }
    }

    private void add(Column column, Function<Integer, Cell> cell) {
        columns.add(column);
        cells.add(cell);
    }

    private String unit() {
        return switch (chart.unit()) {
            case PER_CENT -> ", %";
            case RATIO -> "";
            default -> ", " + chart.unit().label();
        };
    }

    private Cell cell(Point point) {
        return point.value().<Cell>map(this::amount).orElseGet(() -> new Cell.Words(point.mark()));
    }

    private Cell limit(Point point, Function<Point, Optional<BigDecimal>> which) {
        return which.apply(point).<Cell>map(this::amount).orElseGet(() -> new Cell.Mark(Status.Z));
    }

    private Cell amount(BigDecimal value) {
        return new Cell.Amount(value, chart.unit());
    }

    private SheetTable built() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < chart.categories().size(); row++) {
            int at = row;
            rows.add(cells.stream().map(each -> each.apply(at)).toList());
        }
        return new SheetTable(chart.name().replace('-', '_'), columns, rows);
    }
}
