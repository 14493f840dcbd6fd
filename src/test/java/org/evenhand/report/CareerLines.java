package org.evenhand.report;

import static org.evenhand.report.Ledger.EARLIER;
import static org.evenhand.report.Ledger.number;
import static org.evenhand.report.Ledger.of;
import static org.evenhand.report.Ledger.share;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/** Lines of the ledger about the ways up, digital work and what changed in a year. */
final class CareerLines {

    private final Ledger ledger;

    CareerLines(Ledger ledger) {
        this.ledger = ledger;
    }

    void routes() {
        for (String[] group : new String[][] {{"sex", "female", "Women"}, {"disability", "disabled", "Disabled"}}) {
            Figure figure = of(group[0], group[1], group[2]);
            ledger.add("REP-03", share(figure.in("earnings", "Top"), "share", 60, 134, Basis.ROUNDED));
            ledger.add("REP-03", number(figure.in("earnings", "Top"), "benchmark", Unit.PER_CENT, "62.3"));
            int[] tiers = group[1].equals("female") ? new int[] {4, 5, 6, 7} : new int[] {4, 5, 6, 7, 2, 3};
            ledger.add("REP-05", share(figure.in("tier group", "Tiers 4 and 5"), "share", 35, 100, Basis.ROUNDED));
            ledger.add("REP-05", share(figure.in("tier group", "Tiers 1 to 3"), "share", 21, 100, Basis.ROUNDED));
            for (int tier : tiers) {
                ledger.add("REP-05", share(figure.in("tier", "" + tier), "share", 8 + tier * 6, 100, Basis.ROUNDED));
            }
            ledger.add(
                    "REP-05",
                    number(figure, "points", Unit.POINTS, "-14.3")
                            .between(new BigDecimal("-20.0"), new BigDecimal("-8.0"))
                            .judged("thins out"));
        }
        ledger.add(
                "REP-04",
                of("sex", "female", "Women")
                        .in("tier group", "Tiers 1 to 3")
                        .measuring("share", Unit.PER_CENT)
                        .absent(Status.C, "Fewer than 25 people."));
        for (String grade : List.of("1", "2", "12")) {
            ledger.counted("REP-08", of("sex", "female", "Women").in("grade", grade), 300, 1670, Basis.ROUNDED);
        }
    }

    void digital() {
        for (String[] group :
                new String[][] {{"sex", "female", "Women"}, {"ethnicity", "ethnic_minority", "Ethnic minority"}}) {
            Figure figure = of(group[0], group[1], group[2]);
            ledger.add(
                    "REP-10",
                    share(
                            figure.in("function group", "Digital, data and technology"),
                            "share",
                            30,
                            100,
                            Basis.ROUNDED));
            ledger.add("REP-10", share(figure.in("function group", "Everyone else"), "share", 63, 100, Basis.ROUNDED));
            ledger.add(
                    "REP-10",
                    number(figure.in("function group", "Digital, data and technology"), "ratio", Unit.RATIO, "0.48")
                            .between(new BigDecimal("0.31"), new BigDecimal("0.70"))
                            .judged("worsening"));
        }
    }

    /** Women in digital work, surely fewer than elsewhere; ethnic minority people, of whom nothing can be said. */
    void lens() {
        Figure women = of("sex", "female", "Women");
        ledger.add("REP-01", ranged(women.in("lens ddat", "Digital, data and technology"), 30, "22.0", "38.0"));
        ledger.add("REP-01", ranged(women.in("lens ddat", "Everyone else"), 63, "61.0", "65.0"));
        Figure minority = of("ethnicity", "ethnic_minority", "Ethnic minority");
        ledger.add(
                "REP-01",
                minority.in("lens ddat", "Digital, data and technology")
                        .measuring("share", Unit.PER_CENT)
                        .absent(Status.C, "Fewer than 10 people."));
        ledger.add("REP-01", ranged(minority.in("lens ddat", "Everyone else"), 15, "13.0", "17.0"));
        Figure resigned = women.at("Resigned, two years together");
        ledger.add("RET-02", ranged(resigned.in("lens ddat", "Digital, data and technology"), 6, "3.0", "9.0"));
        ledger.add("RET-02", ranged(women.at("Resigned").in("lens ddat", "Everyone else"), 7, "6.0", "8.0"));
    }

    private static Figure ranged(Figure figure, int perCent, String from, String to) {
        return share(figure, "share", perCent, 100, Basis.ROUNDED).between(new BigDecimal(from), new BigDecimal(to));
    }

    void change() {
        Figure figure = of("disability", "disabled", "Disabled");
        String[][] stages = {
            {"at start", "182"},
            {"joined", "32"},
            {"left", "20"},
            {"newly told us", "24"},
            {"withdrew their answer", ""},
            {"changed their answer to it", ""},
            {"changed their answer from it", ""},
            {"at end", "213"}
        };
        for (String[] stage : stages) {
            Figure counted = figure.at(stage[0]).measuring("count", Unit.PEOPLE);
            ledger.add(
                    "REP-13",
                    stage[1].isEmpty()
                            ? counted.absent(Status.LOW, "More than nothing, but rounds to nothing.")
                            : counted.published(new BigDecimal(stage[1])));
        }
        ledger.add("REP-13", number(figure.at("in all"), "change", Unit.PEOPLE, "31"));
        ledger.add("REP-13", share(figure.at("at end"), "share", 213, 2390, Basis.EXACT));
        ledger.add("REP-13", then(figure.at("at start"), "7.6"));
        ledger.add(
                "REP-13", then(of("disability", "not_disabled", "Not disabled").at("at start"), "92.4"));
    }

    private static Figure then(Figure now, String value) {
        return number(
                Figure.on(EARLIER)
                        .of(now.characteristic(), now.group(), now.groupLabel())
                        .at(now.stage()),
                "share",
                Unit.PER_CENT,
                value);
    }
}
