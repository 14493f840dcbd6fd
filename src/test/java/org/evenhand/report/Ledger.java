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
        WorkforceLines workforce = new WorkforceLines(ledger);
        workforce.declaration();
        workforce.profile();
        workforce.community();
        CareerLines careers = new CareerLines(ledger);
        careers.routes();
        careers.digital();
        careers.lens();
        careers.change();
        EventLines events = new EventLines(ledger);
        events.pay();
        events.recruitment();
        events.leavers();
        return ledger.assessed(DisclosurePolicy.PUBLISHED);
    }

    /** A release in which only the profile was possible. */
    public static Assessment profileOnly() {
        Ledger ledger = new Ledger();
        new WorkforceLines(ledger).profile();
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
                Map.of("casual workers", 12, "agency workers", 1, "starts after the snapshot date", 0),
                1_204,
                3,
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

    void add(String id, Figure figure) {
        tables.computeIfAbsent(id, any -> new ArrayList<>()).add(figure);
    }

    static Figure of(String characteristic, String group, String label) {
        return Figure.on(DATE).of(characteristic, group, label);
    }

    static Figure number(Figure figure, String measure, Unit unit, String value) {
        return figure.measuring(measure, unit).published(new BigDecimal(value));
    }

    static Figure share(Figure figure, String measure, int people, int base, Basis basis) {
        BigDecimal of = BigDecimal.valueOf(people * 100.0 / base);
        return figure.measuring(measure, Unit.PER_CENT)
                .from(BigDecimal.valueOf(people), BigDecimal.valueOf(base), basis)
                .published(of)
                .between(of.subtract(BigDecimal.valueOf(1.2)).max(BigDecimal.ZERO), of.add(BigDecimal.valueOf(1.3)));
    }

    void counted(String id, Figure figure, int people, int base, Basis basis) {
        add(
                id,
                figure.measuring("count", Unit.PEOPLE)
                        .resting(Optional.of(BigDecimal.valueOf(people)), Optional.empty(), basis)
                        .published(BigDecimal.valueOf(people)));
        add(id, share(figure, "share", people, base, basis));
    }

    void missing(String id, String extract) {
        add(id, Figure.on(DATE).absent(Status.X, "Not available: the extract '" + extract + "' would give it."));
    }
}
