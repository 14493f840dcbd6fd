package org.evenhand.report;

import static org.evenhand.report.Ledger.DATE;
import static org.evenhand.report.Ledger.number;
import static org.evenhand.report.Ledger.of;
import static org.evenhand.report.Ledger.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/** Lines of the ledger about who told us, who works here and who lives here. */
final class WorkforceLines {

    private static final String[][] ETHNIC = {
        {"white", "White", "2082"},
        {"white_british", "English, Welsh, Scottish, Northern Irish or British", "1960"},
        {"white_irish", "Irish", "122"},
        {"ethnic_minority", "Ethnic minority", "328"},
        {"asian", "Asian or Asian British", "160"},
        {"black", "Black, Black British, Caribbean or African", "92"},
        {"mixed", "Mixed or multiple ethnic groups", "46"},
        {"other", "Other ethnic group", "30"}
    };

    private final Ledger ledger;

    WorkforceLines(Ledger ledger) {
        this.ledger = ledger;
    }

    void declaration() {
        String[][] told = {{"sex", "2680"}, {"ethnicity", "2410"}, {"disability", "2390"}, {"religion", "1099"}};
        for (String[] each : told) {
            int declared = Integer.parseInt(each[1]);
            Figure all = of(each[0], "all", "Everybody");
            ledger.add("DEC-01", share(all, "rate", declared, 2680, Basis.EXACT));
            ledger.add("DEC-02", share(all, "rate", (2680 - declared) / 2, 2680, Basis.EXACT));
            ledger.add("DEC-03", all.measuring("rate", Unit.PER_CENT).absent(Status.C, "Fewer than 10 people."));
            for (String department : List.of("Adult Social Care", "Highways")) {
                ledger.add(
                        "DEC-01", share(all.in("department", department), "rate", declared / 20, 135, Basis.ROUNDED));
            }
        }
        ledger.add(
                "DEC-04", share(Figure.on(DATE).in("extract", "workforce_snapshot"), "rate", 2690, 2701, Basis.EXACT));
    }

    void profile() {
        headcount("sex", Figure.on(DATE), 2680);
        ledger.counted("REP-01", of("sex", "female", "Women"), 1670, 2680, Basis.EXACT);
        ledger.counted("REP-01", of("sex", "male", "Men"), 1010, 2680, Basis.EXACT);
        headcount("ethnicity", Figure.on(DATE), 2680);
        for (String[] group : ETHNIC) {
            ledger.counted(
                    "REP-01", of("ethnicity", group[0], group[1]), Integer.parseInt(group[2]), 2410, Basis.EXACT);
        }
        ledger.add(
                "REP-01",
                of("ethnicity", "asian_chinese", "Chinese")
                        .measuring("count", Unit.PEOPLE)
                        .absent(Status.C, "Fewer than 10 people."));
        ledger.add(
                "REP-01",
                number(of("ethnicity", "prefer_not_to_say", "Prefer not to say"), "count", Unit.PEOPLE, "135"));
        ledger.add(
                "REP-01",
                share(
                        of("ethnicity", "prefer_not_to_say", "Prefer not to say"),
                        "share of all",
                        135,
                        2680,
                        Basis.EXACT));
        headcount("disability", Figure.on(DATE), 2680);
        ledger.counted("REP-01", of("disability", "disabled", "Disabled"), 213, 2390, Basis.EXACT);
        ledger.counted("REP-01", of("disability", "not_disabled", "Not disabled"), 2177, 2390, Basis.EXACT);
        ages();
        departments();
    }

    private void ages() {
        String[][] bands = {
            {"under_25", "Under 25", "134"}, {"from_25_to_34", "25 to 34", "480"}, {"from_35_to_44", "35 to 44", "640"},
            {"from_45_to_54", "45 to 54", "755"}, {"from_55_to_64", "55 to 64", "590"}, {"from_65", "65 and over", "81"}
        };
        headcount("age", Figure.on(DATE), 2680);
        for (String[] band : bands) {
            ledger.counted("REP-01", of("age", band[0], band[1]), Integer.parseInt(band[2]), 2680, Basis.EXACT);
        }
    }

    private void headcount(String characteristic, Figure where, int people) {
        ledger.add(
                "REP-01",
                where.of(characteristic, "all", "Everybody")
                        .measuring("count", Unit.PEOPLE)
                        .resting(Optional.of(BigDecimal.valueOf(people)), Optional.empty(), Basis.EXACT)
                        .published(BigDecimal.valueOf(people)));
    }

    private void departments() {
        for (String department : List.of("Adult Social Care", "Highways", "=Planning")) {
            Figure where = Figure.on(DATE).in("department", department);
            headcount("sex", where, 135);
            ledger.counted("REP-01", where.of("sex", "female", "Women"), 85, 135, Basis.ROUNDED);
            ledger.counted("REP-01", where.of("sex", "male", "Men"), 50, 135, Basis.ROUNDED);
            ledger.counted(
                    "REP-01", where.of("ethnicity", "ethnic_minority", "Ethnic minority"), 20, 120, Basis.ROUNDED);
            ledger.add(
                    "REP-01",
                    where.of("disability", "disabled", "Disabled")
                            .measuring("share", Unit.PER_CENT)
                            .absent(Status.U, "Fewer than 60% have told us."));
        }
        Figure team = Figure.on(DATE).in("department × team", "Adult Social Care × Reablement");
        headcount("sex", team, 52);
        ledger.counted("REP-01", team.of("sex", "female", "Women"), 45, 50, Basis.ROUNDED);
    }

    void community() {
        pair("sex", "female", "Women", 1670, 2680, "50.4");
        pair("sex", "male", "Men", 1010, 2680, "49.6");
        String[] residents = {"84.2", "80.1", "1.2", "15.8", "8.8", "3.4", "2.4", "1.2"};
        for (int at = 0; at < ETHNIC.length; at++) {
            pair("ethnicity", ETHNIC[at][0], ETHNIC[at][1], Integer.parseInt(ETHNIC[at][2]), 2410, residents[at]);
        }
        pair("disability", "disabled", "Disabled", 213, 2390, "11.0");
        pair("disability", "not_disabled", "Not disabled", 2177, 2390, "89.0");
        ledger.add("COM-01", number(Figure.on(DATE), "age", Unit.YEARS, "5.0"));
    }

    private void pair(String characteristic, String group, String label, int people, int base, String benchmark) {
        Figure figure = of(characteristic, group, label).against("community");
        ledger.add("REP-02", share(figure, "share", people, base, Basis.EXACT));
        ledger.add("REP-02", number(figure, "benchmark", Unit.PER_CENT, benchmark));
        ledger.add(
                "REP-02",
                number(figure, "ratio", Unit.RATIO, "0.81")
                        .between(new BigDecimal("0.70"), new BigDecimal("0.92"))
                        .judged("under-represented"));
    }
}
