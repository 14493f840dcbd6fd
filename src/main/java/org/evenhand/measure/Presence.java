package org.evenhand.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Years.Window;

/**
 * In how many selections a group was present at all: senior shortlists with a woman on them.
 *
 * <p>Per cent: {@code shortlists with at least one of the group / all of them}. Higher is better; groups do not add up, since one
 * shortlist can hold several. A shortlist on which nobody told us holds nobody. Where a year has too few, those of two or three years are
 * counted together, and the figure says so; units are shown over all the years that the extract tells of. Undefined without a shortlist.
 * Source: own definition, after the pledge of the Tech Talent Charter to have women on the shortlist.
 *
 * @param present beginning of the name of a population of groups on shortlists, each once; the word of the characteristic follows
 * @param all name of the population of all shortlists
 */
public record Presence(String present, String all) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation = new Tabulation();
        terms.by().forEach(by -> tabulation.count(scope.of(nameOf(by)), List.of(by)));
        return tabulation;
    }

    private String nameOf(Characteristic by) {
        return present + " " + by.code();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, all).orElseGet(() -> terms.by().stream()
                .flatMap(by -> shares(terms, released, by).stream())
                .toList());
    }

    private List<Figure> shares(Terms terms, Released released, Characteristic by) {
        Counts shortlists = released.of(all).orElseThrow();
        Cells cells = new Cells(shortlists, released.rules(), terms.minimum());
        Optional<Counts> groups = released.of(nameOf(by)).filter(each -> each.holds(by));
        int needed = Math.max(released.rules().shareBase(), terms.minimum().base());
        Window window = Years.of(shortlists, Optional.empty()).first(each -> each.size() >= needed);
        return groups.map(each -> by.groups().declaredAt(Detail.BINARY).stream()
                        .flatMap(group -> Stream.concat(
                                Stream.of(share(each, cells, window, by, group)),
                                units(terms, each, shortlists, cells, by, group)))
                        .toList())
                .orElseGet(() -> List.of(cells.notHeld(by)));
    }

    /** The same of each unit that is asked for, over all the years that the extract tells of. */
    private static Stream<Figure> units(
            Terms terms, Counts groups, Counts shortlists, Cells cells, Characteristic by, Group group) {
        return terms.within().stream()
                .flatMap(level -> shortlists.parts(level).stream())
                .map(unit -> unit(groups, unit, cells, by, group));
    }

    private static Figure unit(Counts groups, Part unit, Cells cells, Characteristic by, Group group) {
        Count with = groups.part(unit.level(), unit.code())
                .map(part -> groups.count(part, by, group))
                .orElse(Count.NONE);
        Figure figure = cells.at(unit, by, group)
                .at(Years.of(groups, Optional.empty()).all().words());
        return cells.share(figure, "share", unit, with, new Count(unit.size(), Basis.EXACT).holding(with));
    }

    private static Figure share(Counts groups, Cells cells, Window window, Characteristic by, Group group) {
        Count with = Years.of(groups, Optional.empty()).over(window.years()).count(groups, by, group);
        Figure figure = cells.at(groups.whole(), by, group).at(window.words());
        return cells.share(figure, "share", groups.whole(), with, new Count(window.size(), Basis.EXACT).holding(with));
    }
}
