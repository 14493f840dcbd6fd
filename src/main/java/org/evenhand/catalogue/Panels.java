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
    private static final String PLACES = "recruitment, places on panels";

    private Panels() {}

    static List<Population> of(Events applications) {
        Events year = applications.ofTheYear();
        return List.of(panels(oneEach(year, "panel_mixed")), members(oneEach(year, "panel_size")));
    }

    /** One row for each vacancy: one that tells this of its panel, where any does. */
    private static Events oneEach(Events year, String column) {
        TextColumn vacancy = year.rows().text(VACANCY);
        TextColumn told = year.rows().text(column);
        boolean held = year.rows().holds(column);
        return year.where(row -> vacancy.has(row) && (told.has(row) || !held)).onceAYear(VACANCY);
    }

    private static Population panels(Events panels) {
        EventPopulation population = panels.population("recruitment, panels", Unit.PANELS);
        return panels.rows().holds("panel_mixed")
                ? population
                        .told(
                                "panel",
                                EventPopulation.whether(
                                        "panel", panels.says("panel_mixed", "yes"), "Mixed panels", "Other panels"))
                        .sizes(DEPARTMENT)
                        .build()
                : population.build();
    }

    private static Population members(Events panels) {
        return panels.rows().holds("panel_size") && panels.rows().holds("panel_trained")
                ? places(panels)
                : panels.population(PLACES, Unit.PEOPLE).build();
    }

    /** Every place on a panel is a row of its own: those of members who are trained, and the others. */
    private static Population places(Events panels) {
        List<int[]> places = new ArrayList<>();
        for (int row = 0; row < panels.rows().size(); row++) {
            int trained = number(panels.rows(), "panel_trained", row);
            for (int place = 0; place < number(panels.rows(), "panel_size", row); place++) {
                places.add(new int[] {row, place < trained ? 1 : 0});
            }
        }
        Table<?> rows =
                panels.rows().pick(places.stream().mapToInt(place -> place[0]).toArray());
        return EventPopulation.of(PLACES, rows, panels.until(), Unit.PEOPLE)
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
