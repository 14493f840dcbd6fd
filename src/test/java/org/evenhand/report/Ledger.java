package org.evenhand.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.assessment.Assessment;
import org.evenhand.assessment.Statement;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/** A small release, written down figure by figure: three characteristics, marks of every kind. */
public final class Ledger {

    public static final LocalDate DATE = LocalDate.of(2026, Month.MARCH, 31);
    public static final LocalDate EARLIER = LocalDate.of(2025, Month.MARCH, 31);

    private final Map<String, List<Figure>> tables = new LinkedHashMap<>();

    private Ledger() {}

    /** A release that fills every sheet and every chart. */
    public static Assessment full() {
        Ledger ledger = new Ledger();
        ledger.declaration();
        ledger.profile();
        ledger.community();
        ledger.routes();
        ledger.digital();
        ledger.change();
        ledger.pay();
        ledger.recruitment();
        ledger.leavers();
        return ledger.assessed(DisclosurePolicy.PUBLISHED);
    }

    /** A release in which only the profile was possible. */
    public static Assessment profileOnly() {
        Ledger ledger = new Ledger();
        ledger.profile();
        ledger.missing("REC-01", "recruitment");
        ledger.missing("PAY-02", "pay_bonus");
        return ledger.assessed(DisclosurePolicy.EXACT);
    }

    private Assessment assessed(DisclosurePolicy policy) {
        List<ReleasedTable> released = new ArrayList<>();
        tables.forEach((id, figures) -> released.add(new ReleasedTable(id, figures)));
        Release.Facts facts = new Release.Facts(
                "Fernshire Council",
                "England",
                DATE,
                Optional.of(EARLIER),
                policy,
                "eflg-2018",
                "demonstration",
                true,
                2680,
                Map.of("casual workers", 12, "agency workers", 1),
                List.of("Full-pay status was not supplied: everybody was taken to be on full pay."));
        return new Assessment(
                new Release(facts, released),
                List.of(new Statement(
                        "Disabled staff are 8.9% of those who told us, up from 7.6% a year ago; 11.0% of working-age residents"
                                + " are disabled. The gap is about 57 people (a measure of distance, not a target: appointments"
                                + " are on merit).",
                        "REP-02, REP-13; 2,410 people told us, 90%", List.of("REP-02", "REP-13"))),
                List.of(new Statement(
                        "Black applicants fall furthest behind White applicants between shortlist and offer: 1 in 9 is offered a"
                                + " post, against 1 in 5.",
                        "REC-05; 212 and 1,304 shortlisted; likely range 1.2 to 2.7 times",
                        List.of("REC-05"))),
                List.of(),
                6,
                Map.of("REP-01", "62.3% of people who work here are women (1,670 of 2,680)."));
    }

    private void add(String id, Figure figure) {
        tables.computeIfAbsent(id, any -> new ArrayList<>()).add(figure);
    }

    private static Figure of(String characteristic, String group, String label) {
        return Figure.on(DATE).of(characteristic, group, label);
    }

    private static Figure number(Figure figure, String measure, Unit unit, String value) {
        return figure.measuring(measure, unit).published(new BigDecimal(value));
    }

    private static Figure share(Figure figure, String measure, int people, int base, Basis basis) {
        BigDecimal of = BigDecimal.valueOf(people * 100.0 / base);
        return figure.measuring(measure, Unit.PER_CENT)
                .from(BigDecimal.valueOf(people), BigDecimal.valueOf(base), basis)
                .published(of)
                .between(of.subtract(BigDecimal.valueOf(1.2)).max(BigDecimal.ZERO), of.add(BigDecimal.valueOf(1.3)));
    }

    private void counted(String id, Figure figure, int people, int base, Basis basis) {
        add(
                id,
                figure.measuring("count", Unit.PEOPLE)
                        .resting(Optional.of(BigDecimal.valueOf(people)), Optional.empty(), basis)
                        .published(BigDecimal.valueOf(people)));
        add(id, share(figure, "share", people, base, basis));
    }

    private void missing(String id, String extract) {
        add(id, Figure.on(DATE).absent(Status.X, "Not available: the extract '" + extract + "' would give it."));
    }

    private void declaration() {
        String[][] told = {{"sex", "2680"}, {"ethnicity", "2410"}, {"disability", "2390"}, {"religion", "1099"}};
        for (String[] each : told) {
            int declared = Integer.parseInt(each[1]);
            Figure all = of(each[0], "all", "Everybody");
            add("DEC-01", share(all, "rate", declared, 2680, Basis.EXACT));
            add("DEC-02", share(all, "rate", (2680 - declared) / 2, 2680, Basis.EXACT));
            add("DEC-03", all.measuring("rate", Unit.PER_CENT).absent(Status.C, "Fewer than 10 people."));
            for (String department : List.of("Adult Social Care", "Highways")) {
                add("DEC-01", share(all.in("department", department), "rate", declared / 20, 135, Basis.ROUNDED));
            }
        }
        add("DEC-04", share(Figure.on(DATE).in("extract", "workforce_snapshot"), "rate", 2690, 2701, Basis.EXACT));
    }

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

    private void profile() {
        headcount("sex", Figure.on(DATE), 2680);
        counted("REP-01", of("sex", "female", "Women"), 1670, 2680, Basis.EXACT);
        counted("REP-01", of("sex", "male", "Men"), 1010, 2680, Basis.EXACT);
        headcount("ethnicity", Figure.on(DATE), 2680);
        for (String[] group : ETHNIC) {
            counted("REP-01", of("ethnicity", group[0], group[1]), Integer.parseInt(group[2]), 2410, Basis.EXACT);
        }
        add(
                "REP-01",
                of("ethnicity", "asian_chinese", "Chinese")
                        .measuring("count", Unit.PEOPLE)
                        .absent(Status.C, "Fewer than 10 people."));
        add("REP-01", number(of("ethnicity", "prefer_not_to_say", "Prefer not to say"), "count", Unit.PEOPLE, "135"));
        add(
                "REP-01",
                share(
                        of("ethnicity", "prefer_not_to_say", "Prefer not to say"),
                        "share of all",
                        135,
                        2680,
                        Basis.EXACT));
        headcount("disability", Figure.on(DATE), 2680);
        counted("REP-01", of("disability", "disabled", "Disabled"), 213, 2390, Basis.EXACT);
        counted("REP-01", of("disability", "not_disabled", "Not disabled"), 2177, 2390, Basis.EXACT);
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
            counted("REP-01", of("age", band[0], band[1]), Integer.parseInt(band[2]), 2680, Basis.EXACT);
        }
    }

    private void headcount(String characteristic, Figure where, int people) {
        add(
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
            counted("REP-01", where.of("sex", "female", "Women"), 85, 135, Basis.ROUNDED);
            counted("REP-01", where.of("sex", "male", "Men"), 50, 135, Basis.ROUNDED);
            counted("REP-01", where.of("ethnicity", "ethnic_minority", "Ethnic minority"), 20, 120, Basis.ROUNDED);
            add(
                    "REP-01",
                    where.of("disability", "disabled", "Disabled")
                            .measuring("share", Unit.PER_CENT)
                            .absent(Status.U, "Fewer than 60% have told us."));
        }
        Figure team = Figure.on(DATE).in("department × team", "Adult Social Care × Reablement");
        headcount("sex", team, 52);
        counted("REP-01", team.of("sex", "female", "Women"), 45, 50, Basis.ROUNDED);
    }

    private void community() {
        pair("sex", "female", "Women", 1670, 2680, "50.4");
        pair("sex", "male", "Men", 1010, 2680, "49.6");
        String[] residents = {"84.2", "80.1", "1.2", "15.8", "8.8", "3.4", "2.4", "1.2"};
        for (int at = 0; at < ETHNIC.length; at++) {
            pair("ethnicity", ETHNIC[at][0], ETHNIC[at][1], Integer.parseInt(ETHNIC[at][2]), 2410, residents[at]);
        }
        pair("disability", "disabled", "Disabled", 213, 2390, "11.0");
        pair("disability", "not_disabled", "Not disabled", 2177, 2390, "89.0");
        add("COM-01", number(Figure.on(DATE), "age", Unit.YEARS, "5.0"));
    }

    private void pair(String characteristic, String group, String label, int people, int base, String benchmark) {
        Figure figure = of(characteristic, group, label).against("community");
        add("REP-02", share(figure, "share", people, base, Basis.EXACT));
        add("REP-02", number(figure, "benchmark", Unit.PER_CENT, benchmark));
        add(
                "REP-02",
                number(figure, "ratio", Unit.RATIO, "0.81")
                        .between(new BigDecimal("0.70"), new BigDecimal("0.92"))
                        .judged("under-represented"));
    }

    private void routes() {
        for (String[] group : new String[][] {{"sex", "female", "Women"}, {"disability", "disabled", "Disabled"}}) {
            Figure figure = of(group[0], group[1], group[2]);
            add("REP-03", share(figure.in("earnings", "Top"), "share", 60, 134, Basis.ROUNDED));
            add("REP-03", number(figure.in("earnings", "Top"), "benchmark", Unit.PER_CENT, "62.3"));
            int[] tiers = group[1].equals("female") ? new int[] {4, 5, 6, 7} : new int[] {4, 5, 6, 7, 2, 3};
            add("REP-05", share(figure.in("tier group", "Tiers 4 and 5"), "share", 35, 100, Basis.ROUNDED));
            add("REP-05", share(figure.in("tier group", "Tiers 1 to 3"), "share", 21, 100, Basis.ROUNDED));
            for (int tier : tiers) {
                add("REP-05", share(figure.in("tier", "" + tier), "share", 8 + tier * 6, 100, Basis.ROUNDED));
            }
            add(
                    "REP-05",
                    number(figure, "points", Unit.POINTS, "-14.3")
                            .between(new BigDecimal("-20.0"), new BigDecimal("-8.0"))
                            .judged("thins out"));
        }
        add(
                "REP-04",
                of("sex", "female", "Women")
                        .in("tier group", "Tiers 1 to 3")
                        .measuring("share", Unit.PER_CENT)
                        .absent(Status.C, "Fewer than 25 people."));
        for (String grade : List.of("1", "2", "12")) {
            counted("REP-08", of("sex", "female", "Women").in("grade", grade), 300, 1670, Basis.ROUNDED);
        }
    }

    private void digital() {
        for (String[] group :
                new String[][] {{"sex", "female", "Women"}, {"ethnicity", "ethnic_minority", "Ethnic minority"}}) {
            Figure figure = of(group[0], group[1], group[2]);
            add(
                    "REP-10",
                    share(
                            figure.in("function group", "Digital, data and technology"),
                            "share",
                            30,
                            100,
                            Basis.ROUNDED));
            add("REP-10", share(figure.in("function group", "Everyone else"), "share", 63, 100, Basis.ROUNDED));
            add(
                    "REP-10",
                    number(figure.in("function group", "Digital, data and technology"), "ratio", Unit.RATIO, "0.48")
                            .between(new BigDecimal("0.31"), new BigDecimal("0.70"))
                            .judged("worsening"));
        }
    }

    private void change() {
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
            add(
                    "REP-13",
                    stage[1].isEmpty()
                            ? counted.absent(Status.LOW, "More than nothing, but rounds to nothing.")
                            : counted.published(new BigDecimal(stage[1])));
        }
        add("REP-13", number(figure.at("in all"), "change", Unit.PEOPLE, "31"));
        add("REP-13", share(figure.at("at end"), "share", 213, 2390, Basis.EXACT));
        add("REP-13", then(figure.at("at start"), "7.6"));
        add("REP-13", then(of("disability", "not_disabled", "Not disabled").at("at start"), "92.4"));
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

    private void pay() {
        add("PAY-02", number(of("sex", "female", "Women"), "level", Unit.POUNDS_AN_HOUR, "16.24"));
        add("PAY-02", number(of("sex", "male", "Men"), "level", Unit.POUNDS_AN_HOUR, "17.11"));
        add("PAY-02", number(of("sex", "female", "Women").against("male"), "gap", Unit.PER_CENT, "5.1"));
        missing("PAY-03", "pay_bonus");
        String[][] quarters = {{"Lower", "71.0"}, {"Lower middle", "66.4"}, {"Upper middle", "60.3"}, {"Upper", "52.1"}
        };
        for (String[] quarter : quarters) {
            BigDecimal women = new BigDecimal(quarter[1]);
            add(
                    "PAY-06",
                    number(
                            of("sex", "female", "Women").in("pay quarter", quarter[0]),
                            "share",
                            Unit.PER_CENT,
                            quarter[1]));
            add(
                    "PAY-06",
                    number(
                            of("sex", "male", "Men").in("pay quarter", quarter[0]),
                            "share",
                            Unit.PER_CENT,
                            BigDecimal.valueOf(100).subtract(women).toPlainString()));
        }
        add(
                "PAY-09",
                of("sex", "female", "Women")
                        .in("grade", "12")
                        .against("male")
                        .measuring("gap", Unit.PER_CENT)
                        .absent(Status.C, "Too few people on one side to show a pay gap."));
    }

    private void recruitment() {
        for (String[] group : new String[][] {
            {"white", "White", "1304"}, {"black", "Black, Black British, Caribbean or African", "212"}
        }) {
            Figure figure = of("ethnicity", group[0], group[1]);
            int applied = Integer.parseInt(group[2]);
            counted("REC-01", figure, applied, 2400, Basis.EXACT);
            funnel(figure, applied, group[0].equals("white"));
        }
        add(
                "REC-05",
                number(
                        of("ethnicity", "black", "Black, Black British, Caribbean or African")
                                .against("white")
                                .at("offered"),
                        "furthest behind",
                        Unit.RATIO,
                        "0.55"));
        add(
                "REC-03",
                number(
                                of("ethnicity", "black", "Black, Black British, Caribbean or African")
                                        .against("white"),
                                "ratio",
                                Unit.RATIO,
                                "1.82")
                        .between(new BigDecimal("1.20"), new BigDecimal("2.70"))
                        .judged("worsening"));
    }

    private void funnel(Figure figure, int applied, boolean comparator) {
        int[] passed = comparator ? new int[] {41, 70, 20} : new int[] {36, 66, 11};
        String[] stages = {"shortlisted", "interviewed", "offered"};
        for (int at = 0; at < stages.length; at++) {
            add("REC-05", share(figure.at(stages[at]), "rate", applied * passed[at] / 100, applied, Basis.EXACT));
            if (!comparator) {
                add("REC-05", number(figure.at(stages[at]).against("white"), "ratio", Unit.RATIO, "0.88"));
            }
        }
        add(
                "REC-05",
                figure.at("appointed")
                        .measuring("rate", Unit.PER_CENT)
                        .absent(Status.C, "Fewer than 10 applications."));
    }

    private void leavers() {
        add("RET-01", share(Figure.on(DATE), "rate", 301, 2650, Basis.EXACT));
        for (String reason : List.of("Resigned", "Retired")) {
            add("RET-01", number(Figure.on(DATE).in("leaving reason", reason), "count", Unit.PEOPLE, "110"));
        }
        add("RET-01", share(of("sex", "female", "Women"), "rate", 190, 1650, Basis.EXACT));
        add(
                "RET-02",
                of("sex", "female", "Women")
                        .against("male")
                        .measuring("ratio", Unit.RATIO)
                        .absent(Status.U, "One side has fewer than 10 events."));
    }
}
