package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** The panels that chose in the reporting period, one for each vacancy, and the places on them. */
final class Panels {

    private static final String VACANCY = "vacancy_id";
    private static final String DEPARTMENT = "department";

    private Panels() {}

    static List<Population> of(Events applications) {
        Events year = applications.ofTheYear();
        TextColumn vacancy = year.rows().text(VACANCY);
        TextColumn mixed = year.rows().text("panel_mixed");
        TextColumn size = year.rows().text("panel_size");
        Events mixedTold = year.where(row -> vacancy.has(row) && mixed.has(row)).onceAYear(VACANCY);
        Events sizeTold = year.where(row -> vacancy.has(row) && size.has(row)).onceAYear(VACANCY);
        return List.of(panels(mixedTold), members(sizeTold));
    }

    private static Population panels(Events panels) {
        return panels.population("recruitment, panels", Unit.PANELS)
                .told(
                        "panel",
                        EventPopulation.whether(
                                "panel", panels.says("panel_mixed", "yes"), "Mixed panels", "Other panels"))
                .sizes(DEPARTMENT)
                .build();
    }

    /** Every place on a panel is a row of its own: those of members who are trained, and the others. */
    private static Population members(Events panels) {
        List<int[]> places = new ArrayList<>();
        for (int row = 0; row < panels.rows().size(); row++) {
            int trained = number(panels.rows(), "panel_trained", row);
            for (int place = 0; place < number(panels.rows(), "panel_size", row); place++) {
                places.add(new int[] {row, place < trained ? 1 : 0});
            }
        }
        Table<?> rows =
                panels.rows().pick(places.stream().mapToInt(place -> place[0]).toArray());
        EventPopulation population =
                EventPopulation.of("recruitment, places on panels", rows, panels.until(), Unit.PEOPLE);
        if (!panels.rows().holds("panel_trained")) {
            return population.build();
        }
        return population
                .told(
                        "member",
                        EventPopulation.whether(
                                "member",
                                row -> places.get(row)[1] == 1,
                                "Trained panel members",
                                "Other panel members"))
                .sizes(DEPARTMENT)
                .build();
    }

    private static int number(Table<?> rows, String column, int row) {
        String word = rows.text(column).word(row);
        return word.isEmpty() ? 0 : Integer.parseInt(word);
    }
}
