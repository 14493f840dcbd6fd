package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;

/**
 * Requests for flexible working, and family leave.
 *
 * <p>Hidden here: men ask for flexible working less often than women, and are refused more than twice as often; carers ask most.
 */
final class LeaveRequests {

    private static final int NOTICE_DAYS = 105;

    private final Council council;
    private final Draw draw;
    private final Set<String> onLeave = new HashSet<>();
    private final List<Request> all = new ArrayList<>();

    /**
     * One request.
     *
     * @param dueBack not yet fixed for those who are still away
     */
    record Request(
            Employment who,
            String type,
            LocalDate requested,
            String decision,
            Optional<LocalDate> leaveStart,
            Optional<LocalDate> dueBack,
            Optional<LocalDate> returned) {}

    private LeaveRequests(Council council) {
        this.council = council;
        this.draw = council.draw("leave requests");
    }

    /** By the day on which they were made. */
    static List<Request> drawn(Council council) {
        LeaveRequests made = new LeaveRequests(council);
        Period.KEPT.forEach(made::flexible);
        made.away();
        made.leftInsteadOfComingBack();
        Period.KEPT.forEach(made::cameBack);
        made.all.sort(Comparator.comparing(Request::requested)
                .thenComparing(each -> each.who().id())
                .thenComparing(Request::type));
        return made.all;
    }

    private void flexible(Period period) {
        List<Employment> asking = Dealer.some(council.roll().keptIn(period), draw, LeaveRequests::asks);
        List<String> decisions = new Dealer<>(List.of("granted", "refused", "withdrawn"), draw.branch())
                .deal(asking, each -> each.asked().woman() ? Odds.of(85, 11, 4) : Odds.of(67, 29, 4));
        IntStream.range(0, asking.size()).forEach(at -> all.add(flexible(asking.get(at), period, decisions.get(at))));
    }

    private static int asks(Employment who) {
        return who.asked().saysCarer() ? 1_300 : who.asked().woman() ? 480 : 310;
    }

    private Request flexible(Employment who, Period period, String decided) {
        LocalDate day = who.within(period).day(draw);
        String decision = day.isAfter(Year.SNAPSHOT.minusDays(30)) ? "pending" : decided;
        return new Request(
                who, "flexible_working", day, decision, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those who are on family leave on the snapshot date, as the list of staff says. */
    private void away() {
        for (Employment each : council.roll().kept()) {
            String leave = each.asked().truth(Characteristic.FAMILY_LEAVE);
            if (each.goesOn() && each.person().onFamilyLeave()) {
                LocalDate start = Year.SNAPSHOT.minusDays(draw.between(10, leave.equals("paternity") ? 13 : 250));
                leave(each, leave, start, Optional.empty(), Optional.empty());
            }
        }
    }

    /** A quarter of the women of an age to have small children who resigned: half of them had just come back. */
    private void leftInsteadOfComingBack() {
        List<Employment> resigned = council.roll().kept().stream()
                .filter(each -> each.reason().equals("resignation") && parental(each))
                .toList();
        for (Employment each : Dealer.some(resigned, draw, one -> 2_500)) {
            boolean back = draw.chance(5_000);
            LocalDate due = back
                    ? each.last().minusDays(draw.between(60, 300))
                    : each.last().plusDays(1);
            leave(
                    each,
                    "maternity",
                    due.minusDays(draw.between(190, 364)),
                    Optional.of(due),
                    Optional.of(due).filter(day -> back));
        }
    }

    private static boolean parental(Employment who) {
        return who.asked().woman() && who.asked().age() >= 24 && who.asked().age() <= 42;
    }

    private void cameBack(Period period) {
        List<Employment> able = council.roll().keptIn(period).stream()
                .filter(each -> parental(each) && each.goesOn() && !onLeave.contains(each.id()))
                .toList();
        for (Employment each : Dealer.some(able, draw, one -> 900)) {
            LocalDate due = each.within(period).day(draw);
            leave(each, "maternity", due.minusDays(draw.between(190, 364)), Optional.of(due), Optional.of(due));
        }
    }

    private void leave(
            Employment who, String type, LocalDate start, Optional<LocalDate> due, Optional<LocalDate> returned) {
        if (who.on(start) && onLeave.add(who.id())) {
            all.add(new Request(who, type, start.minusDays(NOTICE_DAYS), "granted", Optional.of(start), due, returned));
        }
    }

    static Sheet<Request> sheet(LocalCodes codes) {
        return new Sheet<Request>(Dataset.FLEX_FAMILY_LEAVE, codes)
                .text("Employee No", "person_id", each -> each.who().id())
                .text("Kind", "request_type", Request::type)
                .date("Requested", "requested", Request::requested)
                .text("Decision", "decision", Request::decision)
                .dateIfAny("Leave From", "leave_start", Request::leaveStart)
                .dateIfAny("Due Back", "due_back", Request::dueBack)
                .dateIfAny("Back On", "returned", Request::returned);
    }
}
