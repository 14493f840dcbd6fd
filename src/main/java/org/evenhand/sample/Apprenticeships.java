package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.evenhand.dataset.Dataset;

/**
 * Apprenticeships of three years: of those with an apprentice's contract, and of colleagues who learn beside their post.
 *
 * <p>Hidden here: men study at degree level more than twice as often as women; two in three finish, with the private provider fewer.
 */
final class Apprenticeships {

    private static final int DAYS_A_MONTH = 30;

    private final Council council;
    private final Draw draw;
    private final List<Standard> standards;
    private final Set<String> taken = new HashSet<>();
    private final List<Apprentice> all = new ArrayList<>();

    /** What is learnt, and with whom. */
    record Standard(
            String code,
            String title,
            int level,
            boolean degree,
            String provider,
            String providerType,
            boolean local,
            int months,
            List<String> functions) {

        static Standard of(Resource.Row row) {
            return new Standard(
                    row.cell("code"),
                    row.cell("title"),
                    Integer.parseInt(row.cell("level")),
                    row.cell("degree").equals("yes"),
                    row.cell("provider"),
                    row.cell("provider_type"),
                    row.cell("local").equals("yes"),
                    Integer.parseInt(row.cell("months")),
                    Arrays.asList(row.cell("functions").split(" ")));
        }

        boolean suits(Post post) {
            return functions.contains("any") || functions.contains(post.team().function());
        }
    }

    /** One person on one standard. */
    record Apprentice(Employment who, Standard standard, LocalDate start, Optional<LocalDate> end, String status) {

        LocalDate plannedEnd() {
            return start.plusDays((long) standard.months() * DAYS_A_MONTH);
        }

        /** Whether the person came for it. */
        String came() {
            return start.isBefore(who.first().plusDays(60)) ? "new_start" : "existing_staff";
        }

        String destination() {
            return !status.equals("completed") ? "" : who.goesOn() ? "In post" : "Left";
        }
    }

    private Apprenticeships(Council council) {
        this.council = council;
        this.draw = council.draw("apprenticeships");
        this.standards =
                Resource.rows("standards.csv").stream().map(Standard::of).toList();
    }

    /** By first day. */
    static List<Apprentice> drawn(Council council) {
        Apprenticeships made = new Apprenticeships(council);
        made.apprentices();
        made.beside(true, each -> each.woman() ? 90 : 230);
        made.beside(false, each -> 140);
        made.finished();
        made.all.sort(Comparator.comparing(Apprentice::start)
                .thenComparing(each -> each.who().id()));
        return made.all;
    }

    private void apprentices() {
        council.roll().kept().stream()
                .filter(each ->
                        each.goesOn() && each.person().terms().contract().equals("apprenticeship"))
                .forEach(each -> learns(each, false));
    }

    /** Colleagues who learn beside their post, at degree level or below. */
    private void beside(boolean degree, ToIntFunction<Asked> rate) {
        List<Employment> able = council.roll().kept().stream()
                .filter(each -> each.goesOn() && each.post().tier() >= 4 && !taken.contains(each.id()))
                .toList();
        Dealer.some(able, draw, each -> rate.applyAsInt(each.asked())).forEach(each -> learns(each, degree));
    }

    private void learns(Employment who, boolean degree) {
        Standard standard = standard(who.post(), degree);
        LocalDate start = Year.SNAPSHOT.minusDays(draw.between(20, standard.months() * DAYS_A_MONTH - 20));
        LocalDate began = start.isBefore(who.first()) ? who.first() : start;
        add(new Apprentice(who, standard, began, Optional.empty(), draw.chance(400) ? "break" : "in_learning"));
    }

    private void finished() {
        for (Employment each : Dealer.some(council.roll().kept(), draw, one -> 400)) {
            Standard standard = standard(each.post(), draw.chance(3_000));
            LocalDate planned = each.within(Period.allKept()).day(draw);
            LocalDate start = planned.minusDays((long) standard.months() * DAYS_A_MONTH);
            boolean completes = draw.chance(standard.providerType().equals("private") ? 4_800 : 7_400);
            LocalDate end =
                    completes ? planned : start.plusDays(draw.between(60, standard.months() * DAYS_A_MONTH / 2));
            if (each.on(start) && !taken.contains(each.id())) {
                add(new Apprentice(each, standard, start, Optional.of(end), completes ? "completed" : "withdrawn"));
            }
        }
    }

    private void add(Apprentice apprentice) {
        taken.add(apprentice.who().id());
        all.add(apprentice);
    }

    private Standard standard(Post post, boolean degree) {
        return draw.pick(standards.stream()
                .filter(each -> each.degree() == degree && each.suits(post))
                .toList());
    }

    static Sheet<Apprentice> sheet(LocalCodes codes) {
        return new Sheet<Apprentice>(Dataset.APPRENTICESHIPS, codes)
                .text("Employee No", "person_id", each -> each.who().id())
                .text("Standard", "standard_code", each -> each.standard().code())
                .text("Standard Title", "title", each -> each.standard().title())
                .text("Level", "level", each -> String.valueOf(each.standard().level()))
                .yesNo("Degree", "degree_flag", each -> each.standard().degree())
                .text("Provider", "provider_name", each -> each.standard().provider())
                .text("Provider Type", "provider_type", each -> each.standard().providerType())
                .yesNo("Local Provider", "provider_local", each -> each.standard()
                        .local())
                .date("Start", "start", Apprentice::start)
                .date("Planned End", "planned_end", Apprentice::plannedEnd)
                .dateIfAny("Actual End", "actual_end", Apprentice::end)
                .text("State", "status", Apprentice::status)
                .text("New/Existing", "new_or_existing", Apprentice::came)
                .text("Afterwards", "destination", Apprentice::destination);
    }
}
