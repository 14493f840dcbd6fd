package org.evenhand.sample;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.dataset.Dataset;

/** What the census might say of the place, in canonical columns already. */
final class Community {

    private static final List<String> HEADINGS = List.of(
            "area_code",
            "area_name",
            "area_level",
            "base",
            "characteristic",
            "category",
            "population",
            "source",
            "source_date",
            "licence");

    private Community() {}

    static Register register() {
        return new Register(Dataset.COMMUNITY_BENCHMARK, lines());
    }

    private static List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        Resource.rows("community.csv")
                .forEach(row -> lines.add(List.of(
                        "X07000999",
                        "Fernshire",
                        "district",
                        row.cell("base"),
                        row.cell("characteristic"),
                        row.cell("category"),
                        row.cell("population"),
                        "Made up for the sample council",
                        "2021-03-21",
                        "Apache-2.0")));
        return lines;
    }
}
