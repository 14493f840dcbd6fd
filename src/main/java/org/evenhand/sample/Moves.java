package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;

/**
 * How people moved in three years: up, across, for a while, and when they applied in vain.
 *
 * <p>Those who stand a grade higher on the snapshot date than a year earlier were promoted in between. Hidden here: of the ethnic
 * minority colleagues who apply for a higher post one in five gets it, of all others two in five; men act up or are seconded more than
 * twice as often as women; women have been in their grade for longer.
 */
final class Moves {

    private static final Comparator<Move> BY_DAY = Comparator.comparing(Move::day)
            .thenComparing(each -> each.who().id())
            .thenComparing(Move::type);

    private final Council.Beginning council;
    private final Draw draw;
    private final Map<String, LocalDate> origins = new HashMap<>();
    private final Map<String, Move> promotions = new HashMap<>();
    private final List<Move> all = new ArrayList<>();

    /**
     * One move, or an application for one.
     *
     * @param number its place in the order of days
     * @param type a promotion that somebody applied for in vain is one, too
     */
    record Move(
            int number,
            Employment who,
            LocalDate day,
            int fromGrade,
            int toGrade,
            String type,
            boolean applied,
            String outcome) {

        private static final String SUCCESSFUL = "successful";

        Move(Employment who, LocalDate day, int fromGrade, int toGrade, String type, boolean applied, String outcome) {
            this(0, who, day, fromGrade, toGrade, type, applied, outcome);
        }

        Move numbered(int newNumber) {
            return new Move(newNumber, who, day, fromGrade, toGrade, type, applied, outcome);
        }

        boolean promotes() {
            return type.equals("promotion") && outcome.equals(SUCCESSFUL);
        }
    }

    private Moves(Council.Beginning council) {
        this.council = council;
        this.draw = council.draw("moves");
    }

    static Moves drawn(Council.Beginning council) {
        Moves moves = new Moves(council);
        moves.promoteInTheLastYear();
        moves.regrade();
        List.of(1, 2).forEach(moves::promoteEarlier);
        Period.KEPT.forEach(moves::applyInVain);
        Period.KEPT.forEach(moves::stretch);
        Period.KEPT.forEach(moves::moveAcross);
        moves.order();
        moves.council.roll().kept().forEach(moves::enterGrade);
        return moves;
    }

    private void order() {
        all.sort(BY_DAY);
        IntStream.range(0, all.size()).forEach(at -> all.set(at, all.get(at).numbered(at + 1)));
    }

    /** In order of their days. */
    List<Move> all() {
        return all;
    }

    /** Since when somebody has been in their grade. */
    LocalDate gradeStart(Person person, LocalDate on) {
        LocalDate origin = origins.getOrDefault(person.id(), person.serviceStart());
        Move up = promotions.get(person.id());
        return up == null || up.day().isAfter(on) ? origin : up.day();
    }

    private void promoteInTheLastYear() {
        Map<String, Integer> before = new HashMap<>();
        council.year()
                .before()
                .forEach(each -> before.put(each.id(), each.asked().post().grade()));
        for (Employment each : council.roll().kept()) {
            int was = before.getOrDefault(each.id(), each.post().grade());
            if (was < each.post().grade()) {
                promote(each, Period.ago(0), was);
            }
        }
    }

    private void promoteEarlier(int yearsAgo) {
        Period period = Period.ago(yearsAgo);
        List<Employment> able = council.roll().in(period).stream()
                .filter(each ->
                        each.first().isBefore(period.first()) && each.post().grade() > 1)
                .filter(each -> each.post().grade() <= 10 && !promotions.containsKey(each.id()))
                .toList();
        Dealer.some(able, draw, each -> 240)
                .forEach(each -> promote(each, period, each.post().grade() - 1));
    }

    private void promote(Employment who, Period period, int from) {
        LocalDate day = who.within(period).day(draw);
        Move move = new Move(who, day, from, from + 1, "promotion", true, Move.SUCCESSFUL);
        promotions.put(who.id(), move);
        all.add(move);
    }

    /** One team's posts were found to be worth a grade more: the same posts, and nobody was promoted. */
    private void regrade() {
        LocalDate day = Year.EARLIER.minusMonths(6);
        council.roll().on(day).stream()
                .filter(each -> each.post().team().name().startsWith("Customer contact"))
                .filter(each ->
                        each.post().grade() >= 2 && each.post().grade() <= 4 && !promotions.containsKey(each.id()))
                .forEach(each -> all.add(
                        new Move(each, day, each.post().grade() - 1, each.post().grade(), "regrade", false, "")));
    }

    private void applyInVain(Period period) {
        applyInVain(period, each -> each.asked().saysMinority(), 400);
        applyInVain(period, each -> !each.asked().saysMinority(), 150);
    }

    /** So many in a hundred for each of them who succeeded. */
    private void applyInVain(Period period, Predicate<Employment> who, int hundredths) {
        long succeeded = all.stream()
                .filter(each -> each.promotes() && period.holds(each.day()) && who.test(each.who()))
                .count();
        List<Employment> able = new ArrayList<>(council.roll().in(period).stream()
                .filter(each -> who.test(each) && each.post().grade() < 10)
                .toList());
        draw.shuffle(able);
        able.stream().limit(succeeded * hundredths / 100).forEach(each -> all.add(vainly(each, period)));
    }

    private Move vainly(Employment who, Period period) {
        int grade = gradeOn(who, period.first());
        String outcome = draw.chance(1_200) ? "withdrawn" : "unsuccessful";
        return new Move(who, who.within(period).day(draw), grade, grade + 1, "promotion", true, outcome);
    }

    private int gradeOn(Employment who, LocalDate day) {
        Move up = promotions.get(who.id());
        return up != null && up.day().isAfter(day) ? up.fromGrade() : who.post().grade();
    }

    private void stretch(Period period) {
        List<Employment> able = council.roll().in(period).stream()
                .filter(each -> each.post().grade() < Post.HIGHEST_GRADE)
                .toList();
        for (Employment each : Dealer.some(able, draw, one -> one.asked().woman() ? 140 : 340)) {
            boolean up = draw.chance(6_000);
            LocalDate day = each.within(period).day(draw);
            int grade = gradeOn(each, day);
            all.add(new Move(
                    each,
                    day,
                    grade,
                    up ? grade + 1 : grade,
                    up ? "acting_up" : "secondment",
                    draw.chance(4_000),
                    Move.SUCCESSFUL));
            endLater(each, day, grade, up);
        }
    }

    private void endLater(Employment who, LocalDate began, int grade, boolean up) {
        LocalDate ended = began.plusDays(draw.between(90, 270));
        if (up && who.on(ended)) {
            all.add(new Move(who, ended, grade + 1, grade, "temporary_end", false, ""));
        }
    }

    private void moveAcross(Period period) {
        for (Employment each : Dealer.some(council.roll().in(period), draw, one -> 90)) {
            LocalDate day = each.within(period).day(draw);
            int grade = gradeOn(each, day);
            all.add(new Move(each, day, grade, grade, "sideways", true, Move.SUCCESSFUL));
        }
    }

    private void enterGrade(Employment who) {
        Move up = promotions.get(who.id());
        LocalDate end = up == null ? who.last() : up.day();
        int days = Math.max(1, new Period(who.first(), end).days());
        int most = who.asked().woman() ? 25 : 60;
        origins.put(who.id(), who.first().plusDays(draw.below(Math.max(1, days * most / 100))));
    }

    Sheet<Move> sheet(LocalCodes codes) {
        return new Sheet<Move>(Dataset.PROMOTIONS_MOVES, codes)
                .text("Move No", "move_id", each -> "M" + (10_000 + each.number()))
                .text("Employee No", "person_id", each -> each.who().id())
                .date("Effective", "effective_date", Move::day)
                .text("Old Grade", "from_grade", each -> Post.gradeName(each.fromGrade()))
                .text("New Grade", "to_grade", each -> Post.gradeName(each.toGrade()))
                .text("Old Tier", "from_tier", each -> tier(each, each.fromGrade()))
                .text("New Tier", "to_tier", each -> tier(each, each.toGrade()))
                .text(
                        "Directorate",
                        "from_department",
                        each -> each.who().post().team().department())
                .text("Job Family", "function", each -> each.who().post().team().function())
                .text("Kind", "move_type", Move::type)
                .yesNo("Applied", "applied", Move::applied)
                .text("Result", "outcome", Move::outcome)
                .person(each -> each.who().asked());
    }

    private static String tier(Move move, int grade) {
        return String.valueOf(Establishment.tierOf(grade, move.who().post().tier()));
    }
}
