package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Likelihood.Orientation;
import org.evenhand.measure.Question.Terms;

/**
 * To how many of the people here something happens in a year: leaving, promotion, a formal case.
 *
 * <p>Per cent, or per thousand, a year: {@code people with the event in the year / average of opening and closing headcount}, or the closing headcount alone
 * where no earlier snapshot was supplied, as the figure {@code headcount} says; and a ratio of two rates without unit, {@code rate of the
 * group / rate of the comparator} or its inverse, as {@link #ratio()} says. Above 1 the one on top meets the event more often; 1.00 is
 * parity. Where a year has too few events, those of two or three years are counted together, over as many headcounts, and the figure
 * says so. Counts by reason, of the last year. Undefined without anybody in post, and for a unit that was new in the year; without events
 * there is no ratio. A unit of a part that is not printed is not printed either.
 *
 * @param events name of the population of people with the event, each once a year
 * @param event the part of them that is counted, such as those who resigned; empty for all
 * @param workforce name of the population in post at the end
 * @param earlier name of the population in post at the beginning; empty where the closing headcount is what the source asks for
 * @param ratio which rate is on top
 * @param per per cent, or per thousand where the source counts so
 * @param called what the figures say that the event is; empty where the indicator is about nothing else
 * @param toldBy the extract, or the column of one, that tells of the event
 * @see <a href="https://www.nibusinessinfo.co.uk/content/measuring-staff-turnover">crude turnover: leavers over average headcount</a>
 * @see <a href="https://www.england.nhs.uk/long-read/nhs-workforce-race-equality-standard-wres2022-data-analysis-report-for-nhs-trusts/">
 *     NHS Workforce Race Equality Standard, indicators 3 and 4</a>
 */
public record EventRate(
        String events,
        Optional<Among> event,
        String workforce,
        Optional<String> earlier,
        Orientation ratio,
        Unit per,
        String called,
        String toldBy)
        implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation =
                new Tabulation().count(scope.of(events), terms.by()).count(scope.of(workforce), terms.by());
        return earlier.map(name -> tabulation.count(scope.of(name), terms.by())).orElse(tabulation);
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        Map<String, Set<Among>> reads = new TreeMap<>();
        earlier.ifPresent(population -> reads.put(population, Set.of()));
        reads.put(workforce, Set.of());
        reads.put(
                events,
                Stream.concat(Stream.of(Years.TOGETHER, Years.YEARS_AGO).map(Among::all), event.stream())
                        .collect(Collectors.toSet()));
        return reads;
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, events, missing(released))
                .or(() -> Cells.nothing(released, workforce))
                .map(this::called)
                .orElseGet(() -> rates(terms, released));
    }

    /** What is missing: the column, where the extract gives something else. */
    private String missing(Released released) {
        String extract = Cells.extractOf(events);
        return released.counts().keySet().stream().map(Cells::extractOf).anyMatch(extract::equals) ? toldBy : extract;
    }

    /** Says of why there is nothing what it is that there is nothing of. */
    private List<Figure> called(List<Figure> figures) {
        return figures.stream().map(figure -> figure.at(called)).toList();
    }

    private List<Figure> rates(Terms terms, Released released) {
        Counts met = released.of(events).orElseThrow();
        if (event.filter(part -> met.parts(part.level()).isEmpty()).isPresent()) {
            return Cells.unavailable(released, toldBy);
        }
        Years years = Years.of(met, event);
        if (years.all().parts().isEmpty()) {
            return called(
                    List.of(Figure.on(released.date()).absent(Status.Z, "Nobody met the event that this is about.")));
        }
        AverageHeadcount staff = new AverageHeadcount(
                released.of(workforce).orElseThrow(), earlier.flatMap(released::of), earlier.isPresent());
        Cells cells = new Cells(met, released.rules(), terms.minimum());
        List<Figure> figures = new ArrayList<>(
                new EventRates(this, met, years, staff, released.rules(), terms.minimum()).figures(terms));
        terms.within().forEach(level -> met.parts(level).stream()
                .filter(staff::begun)
                .map(unit -> cells.at(unit).at(called).measuring("rate", per))
                .map(AverageHeadcount::withoutBeginning)
                .forEach(figures::add));
        return figures;
    }
}
