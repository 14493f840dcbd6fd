package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.dataset.Dataset;

/**
 * How those who began in three years settled in.
 *
 * <p>Hidden here: Environment and Waste is late with inductions and with equipment; about half of the adjustments that were agreed are
 * in place after thirty days; one in five ethnic minority starters does not pass probation at once, of the others about one in twelve.
 */
final class Starters {

    private static final int INDUCTION_DAYS = 28;
    private static final int PROBATION_DAYS = 182;
    private static final List<String> SOURCES = List.of(
            "Council website", "Jobs board", "Colleague", "Jobcentre", "College or university", "Community event");

    private final Draw draw;

    /** One beginning. */
    record Start(
            Employment who,
            String type,
            String source,
            Optional<LocalDate> inductionDone,
            boolean ready,
            Optional<LocalDate> agreed,
            Optional<LocalDate> inPlace,
            String probation,
            int score) {

        private LocalDate first() {
            return who.first();
        }

        LocalDate inductionDue() {
            return first().plusDays(INDUCTION_DAYS);
        }

        LocalDate probationDue() {
            return first().plusDays(PROBATION_DAYS);
        }
    }

    private Starters(Draw draw) {
        this.draw = draw;
    }

    /** By first day. */
    static List<Start> drawn(Council council) {
        List<Employment> began = new ArrayList<>(council.roll().startedIn(Period.allKept()));
        began.sort(Comparator.comparing(Employment::first).thenComparing(Employment::id));
        Starters starters = new Starters(council.draw("starters"));
        Set<Employment> inTime = Set.copyOf(Dealer.some(began, starters.draw, each -> slow(each) ? 5_400 : 8_700));
        Set<Employment> passed = Set.copyOf(
                Dealer.some(began, starters.draw, each -> each.asked().saysMinority() ? 7_900 : 9_200));
        return began.stream()
                .map(each -> starters.start(each, inTime.contains(each), passed.contains(each)))
                .toList();
    }

    private static boolean slow(Employment who) {
        return who.post().team().department().equals(StaffMix.TELLS_LITTLE);
    }

    private Start start(Employment who, boolean inTime, boolean passes) {
        boolean ready = draw.chance(slow(who) ? 6_200 : 8_900);
        boolean adjusted = draw.chance(who.asked().saysDisabled() ? 7_000 : 150);
        LocalDate agreed = who.first().plusDays(draw.between(0, 8));
        LocalDate inPlace = agreed.plusDays(draw.chance(5_200) ? draw.between(3, 20) : draw.between(40, 100));
        return new Start(
                who,
                type(who),
                draw.pick(SOURCES),
                done(who, inTime),
                ready,
                Optional.of(agreed).filter(day -> adjusted),
                Optional.of(inPlace).filter(day -> adjusted && who.on(day)),
                probation(who, passes),
                Math.min(5, (ready ? 3 : 2) + draw.below(3)));
    }

    private String type(Employment who) {
        if (who.person().terms().contract().equals("apprenticeship")) {
            return "apprentice";
        }
        return draw.chance(500) ? "transfer_in" : "external";
    }

    private Optional<LocalDate> done(Employment who, boolean inTime) {
        int days = inTime ? draw.between(2, INDUCTION_DAYS) : INDUCTION_DAYS + draw.between(3, 70);
        return Optional.of(who.first().plusDays(days)).filter(who::on);
    }

    private static String probation(Employment who, boolean passes) {
        LocalDate due = who.first().plusDays(PROBATION_DAYS);
        if (!who.on(due)) {
            return who.goesOn() ? "" : "left";
        }
        if (passes) {
            return "passed";
        }
        return who.on(due.plusDays(90)) || who.goesOn() ? "extended" : "failed";
    }

    static Sheet<Start> sheet(LocalCodes codes) {
        Sheet<Start> sheet = new Sheet<Start>(Dataset.STARTERS_ONBOARDING, codes)
                .text("Employee No", "person_id", each -> each.who().id())
                .date("Start Date", "start_date", Start::first)
                .place(each -> each.who().post())
                .text("Job Family", "function", each -> each.who().post().team().function())
                .text(
                        "Contract",
                        "contract_type",
                        each -> each.who().person().terms().contract())
                .text("Starter Type", "starter_type", Start::type)
                .text("Heard Through", "source", Start::source);
        firstWeeks(sheet);
        return sheet.person(each -> each.who().asked());
    }

    private static void firstWeeks(Sheet<Start> sheet) {
        sheet.date("Induction Due", "induction_due", Start::inductionDue)
                .dateIfAny("Induction Done", "induction_done", Start::inductionDone)
                .yesNo("Ready Day 1", "day_one_ready", Start::ready)
                .dateIfAny("Adjustments Agreed", "adjustments_agreed", Start::agreed)
                .dateIfAny("Adjustments In Place", "adjustments_in_place", Start::inPlace)
                .date("Probation Ends", "probation_due", Start::probationDue)
                .text("Probation Result", "probation_outcome", Start::probation)
                .text("First Weeks Score", "starter_score", each -> String.valueOf(each.score()));
    }
}
