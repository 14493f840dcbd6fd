package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;

/**
 * Employment cases of three years, each with the parts that people had in it.
 *
 * <p>Hidden here: ethnic minority colleagues are more than twice as likely to enter the formal disciplinary procedure, and ethnic
 * minority social workers to be referred to their regulator; disabled colleagues are more than twice as likely to enter the formal
 * capability or absence procedure.
 */
final class Cases {

    private static final List<String> UPHELD = List.of("upheld", "partly_upheld", "not_upheld", "withdrawn");
    private static final int TRIES = 60;
    private static final List<String> SANCTIONS =
            List.of("no_action", "informal", "warning_first", "warning_final", "dismissal");

    private final Council council;
    private final Draw draw;
    private final Map<String, List<Employment>> departments;
    private final List<Case> all = new ArrayList<>();

    /** The part of one person in one case. */
    record Case(
            int number,
            Employment who,
            String role,
            String type,
            String ground,
            LocalDate opened,
            boolean formal,
            Optional<LocalDate> closed,
            String outcome,
            boolean suspended) {

        Case numbered(int newNumber) {
            return new Case(newNumber, who, role, type, ground, opened, formal, closed, outcome, suspended);
        }

        String stage() {
            return closed.isPresent() ? "Closed" : formal ? "Hearing" : "Fact finding";
        }

        /** The same case, from the other side. */
        Case against(Employment other) {
            return new Case(number, other, "respondent", type, ground, opened, formal, closed, outcome, false);
        }
    }

    private Cases(Council council) {
        this.council = council;
        this.draw = council.draw("cases");
        this.departments =
                council.roll().in(Period.allKept()).stream().collect(Collectors.groupingBy(Cases::department));
    }

    /** By the day on which they were opened. */
    static List<Case> drawn(Council council) {
        Cases cases = new Cases(council);
        List<Case> subjects = new ArrayList<>();
        Period.KEPT.forEach(period -> subjects.addAll(cases.opened(period)));
        subjects.sort(Comparator.comparing(Case::opened)
                .thenComparing(each -> each.who().id())
                .thenComparing(Case::type));
        IntStream.range(0, subjects.size())
                .forEach(at -> cases.add(subjects.get(at).numbered(at + 1)));
        return cases.all;
    }

    private List<Case> opened(Period period) {
        List<Case> opened = new ArrayList<>();
        opened.addAll(about(period, "disciplinary", true, each -> each.saysMinority() ? 210 : 85));
        opened.addAll(about(period, "disciplinary", false, each -> 40));
        opened.addAll(about(period, "capability", true, each -> each.saysDisabled() ? 190 : 75));
        opened.addAll(about(period, "capability", false, each -> 30));
        opened.addAll(about(period, "absence", true, each -> each.saysDisabled() ? 330 : 130));
        opened.addAll(about(period, "fitness_to_practise", true, Cases::referred));
        opened.addAll(raised(period, "grievance", each -> each.saysDisabled() ? 160 : 75));
        opened.addAll(raised(period, "dignity_at_work", each -> each.saysMinority() ? 120 : 50));
        opened.addAll(raised(period, "whistleblowing", each -> 8));
        return opened;
    }

    private static int referred(Asked person) {
        boolean regulated = person.post().team().function().equals("social_work");
        return !regulated ? 0 : person.saysMinority() ? 900 : 250;
    }

    private List<Case> about(Period period, String type, boolean formal, ToIntFunction<Asked> rate) {
        return chosen(period, rate).stream()
                .map(each -> made(each, period, "subject", type, formal))
                .toList();
    }

    private List<Case> raised(Period period, String type, ToIntFunction<Asked> rate) {
        return chosen(period, rate).stream()
                .map(each -> made(each, period, "complainant", type, draw.chance(7_500)))
                .toList();
    }

    private List<Employment> chosen(Period period, ToIntFunction<Asked> rate) {
        return Dealer.some(council.roll().in(period), draw, each -> rate.applyAsInt(each.asked()));
    }

    private Case made(Employment who, Period period, String role, String type, boolean formal) {
        LocalDate opened = who.within(period).day(draw);
        Optional<LocalDate> closed =
                Optional.of(opened.plusDays(draw.between(20, 150))).filter(day -> !day.isAfter(Year.SNAPSHOT));
        boolean raised = role.equals("complainant");
        boolean suspended = type.equals("disciplinary") && formal && draw.chance(1_800);
        return new Case(
                0,
                who,
                role,
                type,
                raised ? ground(who.asked()) : "",
                opened,
                formal,
                closed,
                closed.map(day -> raised ? draw.pick(UPHELD) : sanction(formal, who.goesOn()))
                        .orElse(""),
                suspended);
    }

    private String sanction(boolean formal, boolean stillHere) {
        Odds odds = formal ? Odds.of(25, 20, 30, 16, stillHere ? 0 : 50) : Odds.of(45, 55, 0, 0, 0);
        return SANCTIONS.get(odds.at(draw.below(Draw.WHOLE)));
    }

    private String ground(Asked person) {
        if (person.saysDisabled() && draw.chance(5_000)) {
            return "disability";
        }
        if (person.saysMinority() && draw.chance(5_000)) {
            return "ethnicity";
        }
        if (person.woman() && draw.chance(2_000)) {
            return "sex";
        }
        return draw.chance(1_200) ? "age" : "";
    }

    private void add(Case one) {
        all.add(one);
        if (one.role().equals("complainant")) {
            other(one).map(one::against).ifPresent(all::add);
        }
    }

    /** A colleague of the same department who was there, if one is found at once: mostly a more senior one. */
    private Optional<Employment> other(Case one) {
        List<Employment> colleagues = departments.getOrDefault(department(one.who()), List.of());
        return IntStream.range(0, TRIES)
                .mapToObj(at -> draw.pick(colleagues))
                .filter(each -> !each.id().equals(one.who().id()) && each.on(one.opened()))
                .filter(each ->
                        each.post().tier() <= Math.max(4, one.who().post().tier()))
                .findFirst();
    }

    private static String department(Employment who) {
        return who.post().team().department();
    }

    static Sheet<Case> sheet(LocalCodes codes) {
        return new Sheet<Case>(Dataset.ER_CASES, codes)
                .text("Case", "case_id", each -> "ER" + (1_000 + each.number()))
                .text("Employee No", "person_id", each -> each.who().id())
                .text("Party", "role", Case::role)
                .text("Case Type", "case_type", Case::type)
                .text("Ground", "ground", Case::ground)
                .date("Opened", "opened", Case::opened)
                .yesNo("Formal", "formal", Case::formal)
                .text("Stage", "stage", Case::stage)
                .dateIfAny("Closed", "closed", Case::closed)
                .text("Result", "outcome", Case::outcome)
                .yesNo("Suspended", "suspended", Case::suspended)
                .place(each -> each.who().post())
                .text("Job Family", "function", each -> each.who().post().team().function())
                .person(each -> each.who().asked());
    }
}
