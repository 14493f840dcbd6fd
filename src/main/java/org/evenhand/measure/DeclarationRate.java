package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How many people told us, or did one of the three things that are not telling us.
 *
 * <p>Per cent: {@code people with the answer / everybody in scope}. For {@code declared} higher is better, for {@code not_held} lower.
 * Undefined without anybody. Of an extract that is named there is a rate of its whole, and of none of its parts.
 *
 * @param population name of the population
 * @param answer what is counted
 * @param extract the extract under whose name the figures stand, where it is not people in post who were asked
 * @see <a href="https://www.gov.uk/government/statistics/civil-service-diversity-inclusion-dashboard">Civil Service statistics, which
 *     keep undeclared and unknown apart</a>
 */
public record DeclarationRate(String population, Answer answer, Optional<String> extract) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        return Map.of(population, Set.of());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return released
                .figures(
                        population,
                        terms,
                        cells -> cells.eachAsked(terms.by(), by -> rates(terms, cells.counts(), cells, by)))
                .stream()
                .map(this::placed)
                .toList();
    }

    private Figure placed(Figure figure) {
        return extract.map(name -> figure.in("extract", name)).orElse(figure);
    }

    private List<Figure> rates(Terms terms, Counts counts, Cells cells, Characteristic by) {
        List<Figure> figures = new ArrayList<>(List.of(rate(counts, cells, counts.whole(), by)));
        for (String level : extract.isPresent() ? List.<String>of() : terms.within()) {
            counts.parts(level).stream()
                    .filter(part -> counts.detail(part, by).isPresent())
                    .forEach(part -> figures.add(rate(counts, cells, part, by)));
        }
        return figures;
    }

    private Figure rate(Counts counts, Cells cells, Part part, Characteristic by) {
        Group everybody = by.groups().root();
        Figure figure = cells.at(part, by, everybody);
        return cells.share(figure, "rate", part, events(counts, part, by), counts.everybody(part, by));
    }

    private Count events(Counts counts, Part part, Characteristic by) {
        return answer == Answer.DECLARED
                ? counts.declared(part, by)
                : counts.count(part, by, by.groups().group(answer.code()));
    }
}
