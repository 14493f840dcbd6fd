package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What people learnt: mandatory and equality learning, development that they asked for, digital learning, mentoring, and the digital
 * champions. The system forgets people a year after they have left.
 *
 * <p>Hidden here: ethnic minority colleagues get less development, and it is disabled colleagues whose requests are refused most;
 * those of 55 and over take up half as much digital learning; Environment and Waste is behind with equality learning and has hardly a
 * champion; mentoring goes mostly to those who are promoted next.
 */
final class Training {

    private static final Comparator<Learning> BY_DAY = Comparator.comparing(Learning::day)
            .thenComparing(each -> each.who().id())
            .thenComparing(each -> each.course().id());

    private static final Period YEAR = Period.ago(0);

    private final Council council;
    private final Draw draw;
    private final List<Course> courses;
    private final List<Learning> all = new ArrayList<>();

    /** Something that can be learnt. */
    record Course(String id, String title, String category, String mode, String hours, String cost, boolean funded) {

        static Course of(Resource.Row row) {
            return new Course(
                    row.cell("id"),
                    row.cell("title"),
                    row.cell("category"),
                    row.cell("mode"),
                    row.cell("hours"),
                    row.cell("cost"),
                    row.cell("funded").equals("yes"));
        }
    }

    /**
     * One person's part in one course.
     *
     * @param decision on the request; empty where nobody has to ask
     */
    record Learning(
            Employment who,
            Course course,
            Optional<LocalDate> applied,
            String decision,
            Optional<LocalDate> started,
            Optional<LocalDate> completed,
            String role) {

        static final String LEARNER = "learner";

        LocalDate day() {
            return started.or(() -> applied).orElse(Year.SNAPSHOT);
        }
    }

    private Training(Council council) {
        this.council = council;
        this.draw = council.draw("training");
        this.courses = courses();
    }

    /** By the day on which it began, or was asked for. */
    static List<Learning> drawn(Council council) {
        Training training = new Training(council);
        training.equality();
        training.simple("mandatory", YEAR, each -> 4_500);
        training.simple("digital", YEAR, each -> each.asked().age() >= 55 ? 1_300 : 2_700);
        training.simple("informal", YEAR, each -> 700);
        training.development();
        training.mentoring();
        training.champions();
        training.all.sort(BY_DAY);
        return training.all;
    }

    /** Everything that can be learnt. */
    static List<Course> courses() {
        return Resource.rows("courses.csv").stream().map(Course::of).toList();
    }

    private List<Course> courses(String category) {
        return courses.stream().filter(each -> each.category().equals(category)).toList();
    }

    private void equality() {
        Course course = courses("equality").get(0);
        for (Employment each : Dealer.some(council.roll().kept(), draw, Training::equalityDone)) {
            learn(each, course, each.within(Period.allKept()).day(draw), 9_900);
        }
    }

    private static int equalityDone(Employment who) {
        return who.post().team().department().equals(StaffMix.TELLS_LITTLE) ? 5_800 : 9_000;
    }

    /** Learning that nobody has to ask for. */
    private void simple(String category, Period period, ToIntFunction<Employment> rate) {
        List<Course> choices = courses(category);
        for (Employment each : Dealer.some(council.roll().keptIn(period), draw, rate)) {
            learn(each, draw.pick(choices), each.within(period).day(draw), 9_300);
        }
    }

    private void learn(Employment who, Course course, LocalDate started, int completes) {
        all.add(new Learning(
                who,
                course,
                Optional.empty(),
                "",
                Optional.of(started),
                completed(who, started, draw.chance(completes)),
                Learning.LEARNER));
    }

    private Optional<LocalDate> completed(Employment who, LocalDate started, boolean completes) {
        return Optional.of(started.plusDays(draw.between(0, 45))).filter(day -> completes && who.on(day));
    }

    private void development() {
        List<Course> choices = new ArrayList<>(courses("professional"));
        choices.addAll(courses("leadership"));
        choices.addAll(courses("other"));
        List<Employment> asking = Dealer.some(
                council.roll().keptIn(YEAR), draw, each -> each.asked().saysMinority() ? 2_500 : 3_700);
        List<String> decisions = new Dealer<>(List.of("approved", "refused", "withdrawn"), draw.branch())
                .deal(asking, Training::decision);
        IntStream.range(0, asking.size()).forEach(at -> develop(asking.get(at), draw.pick(choices), decisions.get(at)));
    }

    private static Odds decision(Employment who) {
        return who.asked().saysDisabled() ? Odds.of(71, 25, 4) : Odds.of(86, 10, 4);
    }

    private void develop(Employment who, Course course, String decision) {
        LocalDate applied = who.within(YEAR).day(draw);
        Optional<LocalDate> started = Optional.of(applied.plusDays(draw.between(14, 80)))
                .filter(day -> decision.equals("approved") && who.on(day));
        Optional<LocalDate> completed =
                started.map(day -> day.plusDays(draw.between(1, 100))).filter(day -> draw.chance(8_900) && who.on(day));
        all.add(new Learning(who, course, Optional.of(applied), decision, started, completed, Learning.LEARNER));
    }

    private void mentoring() {
        TreeMap<String, LocalDate> promoted = new TreeMap<>();
        council.moves().all().stream()
                .filter(Moves.Move::promotes)
                .forEach(each -> promoted.put(each.who().id(), each.day()));
        Course mentoring = courses("mentoring").get(0);
        Course sponsorship = courses("sponsorship").get(0);
        for (Employment each : Dealer.some(council.roll().kept(), draw, one -> mentored(one, promoted))) {
            LocalDate before = promoted.getOrDefault(
                    each.id(), each.within(Period.allKept()).day(draw).plusDays(60));
            LocalDate day = before.minusDays(draw.between(60, 500));
            if (each.on(day) && Period.allKept().holds(day)) {
                learn(each, draw.chance(2_500) ? sponsorship : mentoring, day, 9_000);
            }
        }
        Dealer.some(council.roll().kept(), draw, each -> each.post().tier() <= 4 ? 1_500 : 0)
                .forEach(each ->
                        part(each, mentoring, each.within(Period.allKept()).day(draw), "mentor"));
    }

    private static int mentored(Employment who, TreeMap<String, LocalDate> promoted) {
        if (who.post().tier() <= 2) {
            return 0;
        }
        return promoted.containsKey(who.id()) ? 4_500 : 350;
    }

    private void part(Employment who, Course course, LocalDate day, String role) {
        all.add(new Learning(who, course, Optional.empty(), "", Optional.of(day), Optional.empty(), role));
    }

    private void champions() {
        Course course = courses("digital").get(0);
        TreeMap<String, List<Employment>> teams = new TreeMap<>();
        council.roll().kept().stream()
                .filter(each ->
                        each.goesOn() && each.asked().age() < 50 && each.post().tier() >= 5)
                .forEach(each -> teams.computeIfAbsent(each.post().team().name(), key -> new ArrayList<>())
                        .add(each));
        for (List<Employment> team : teams.values()) {
            boolean few = team.get(0).post().team().department().equals(StaffMix.TELLS_LITTLE);
            if (draw.chance(few ? 1_000 : 7_000)) {
                Employment champion = draw.pick(team);
                part(champion, course, champion.within(YEAR).day(draw), "champion");
            }
        }
    }
}
