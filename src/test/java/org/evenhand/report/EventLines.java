package org.evenhand.report;

import static org.evenhand.report.Ledger.DATE;
import static org.evenhand.report.Ledger.number;
import static org.evenhand.report.Ledger.of;
import static org.evenhand.report.Ledger.share;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/** Lines of the ledger about pay, recruitment and those who left. */
final class EventLines {

    private final Ledger ledger;

    EventLines(Ledger ledger) {
        this.ledger = ledger;
    }

    void pay() {
        ledger.add("PAY-02", number(of("sex", "female", "Women"), "level", Unit.POUNDS_AN_HOUR, "16.24"));
        ledger.add("PAY-02", number(of("sex", "male", "Men"), "level", Unit.POUNDS_AN_HOUR, "17.11"));
        ledger.add("PAY-02", number(of("sex", "female", "Women").against("male"), "gap", Unit.PER_CENT, "5.1"));
        ledger.missing("PAY-03", "pay_bonus");
        String[][] quarters = {{"Lower", "71.0"}, {"Lower middle", "66.4"}, {"Upper middle", "60.3"}, {"Upper", "52.1"}
        };
        for (String[] quarter : quarters) {
            BigDecimal women = new BigDecimal(quarter[1]);
            ledger.add(
                    "PAY-06",
                    number(
                            of("sex", "female", "Women").in("pay quarter", quarter[0]),
                            "share",
                            Unit.PER_CENT,
                            quarter[1]));
            ledger.add(
                    "PAY-06",
                    number(
                            of("sex", "male", "Men").in("pay quarter", quarter[0]),
                            "share",
                            Unit.PER_CENT,
                            BigDecimal.valueOf(100).subtract(women).toPlainString()));
        }
        ledger.add(
                "PAY-09",
                of("sex", "female", "Women")
                        .in("grade", "12")
                        .against("male")
                        .measuring("gap", Unit.PER_CENT)
                        .absent(Status.C, "Too few people on one side to show a pay gap."));
    }

    void recruitment() {
        for (String[] group : new String[][] {
            {"white", "White", "1304"}, {"black", "Black, Black British, Caribbean or African", "212"}
        }) {
            Figure figure = of("ethnicity", group[0], group[1]);
            int applied = Integer.parseInt(group[2]);
            ledger.counted("REC-01", figure, applied, 2400, Basis.EXACT);
            funnel(figure, applied, group[0].equals("white"));
        }
        ledger.add(
                "REC-05",
                number(
                        of("ethnicity", "black", "Black, Black British, Caribbean or African")
                                .against("white")
                                .at("offered"),
                        "furthest behind",
                        Unit.RATIO,
                        "0.55"));
        ledger.add(
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
            ledger.add(
                    "REC-05", share(figure.at(stages[at]), "rate", applied * passed[at] / 100, applied, Basis.EXACT));
            if (!comparator) {
                ledger.add("REC-05", number(figure.at(stages[at]).against("white"), "ratio", Unit.RATIO, "0.88"));
            }
        }
        ledger.add(
                "REC-05",
                figure.at("appointed")
                        .measuring("rate", Unit.PER_CENT)
                        .absent(Status.C, "Fewer than 10 applications."));
    }

    void leavers() {
        ledger.add("RET-01", share(Figure.on(DATE), "rate", 301, 2650, Basis.EXACT));
        for (String reason : List.of("Resigned", "Retired")) {
            ledger.add("RET-01", number(Figure.on(DATE).in("leaving reason", reason), "count", Unit.PEOPLE, "110"));
        }
        ledger.add("RET-01", share(of("sex", "female", "Women"), "rate", 190, 1650, Basis.EXACT));
        ledger.add(
                "RET-02",
                of("sex", "female", "Women")
                        .against("male")
                        .measuring("ratio", Unit.RATIO)
                        .absent(Status.U, "One side has fewer than 10 events."));
    }
}
