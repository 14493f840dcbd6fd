package org.evenhand.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.report.Cell;
import org.evenhand.report.SheetTable;

/** A table as a template reads it: the first cell of a row names it. */
final class HtmlTable {

    private HtmlTable() {}

    static Map<String, Object> of(SheetTable table) {
        return Map.of(
                "columns", table.columns(),
                "rows", table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static Map<String, Object> row(SheetTable table, List<Cell> row) {
        List<Map<String, Object>> rest = new ArrayList<>();
        for (int at = 1; at < row.size(); at++) {
            rest.add(Map.of(
                    "shown",
                    row.get(at).shown(),
                    "numeric",
                    table.columns().get(at).numeric()));
        }
        return Map.of("name", row.get(0).shown(), "cells", rest);
    }
}
