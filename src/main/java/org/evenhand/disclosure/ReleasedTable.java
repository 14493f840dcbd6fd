package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.figure.Figure;

/**
 * What was released for one indicator, in the order in which it is printed.
 *
 * @param indicator the indicator's id, as in the catalogue
 */
public record ReleasedTable(String indicator, List<Figure> figures) {

    public ReleasedTable {
        figures = List.copyOf(figures);
    }
}
