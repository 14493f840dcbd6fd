package org.evenhand.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.sample.Candidacy.Fate;

/**
 * How vacancies were advertised, who sat on their panels, and how each candidate heard of them.
 *
 * <p>Hidden here: panels for senior posts are mixed less often; whom a colleague told is appointed far more often, and community
 * events bring ethnic minority candidates.
 */
final class Advertising {

    private static final List<String> SOURCES =
            List.of("Council website", "Jobs board", "Colleague", "Social media", "Jobcentre", "Community event");

    private final Draw draw;
    private final Map<Integer, Panel> panels = new HashMap<>();
    private final Set<Integer> openToColleagues = new HashSet<>();
    private final List<Route> routes = new ArrayList<>();

    /** Who chose for one vacancy. */
    record Panel(int size, boolean mixed, int trained) {}

    /** How one candidate came to apply, and what they asked for. */
    record Route(String source, boolean guaranteed, boolean adjustments) {}

    Advertising(List<Candidacy> applications, Draw draw) {
        this.draw = draw;
        for (Candidacy each : applications) {
            panels.computeIfAbsent(
                    each.vacancy().number(), key -> panel(each.vacancy().post()));
            if (each.internal()) {
                openToColleagues.add(each.vacancy().number());
            }
        }
        List<String> sources = new Dealer<>(SOURCES, draw.branch()).deal(applications, Advertising::heard);
        IntStream.range(0, applications.size()).forEach(at -> routes.add(route(applications.get(at), sources.get(at))));
    }

    private Panel panel(Post post) {
        int size = post.tier() <= 4 ? 4 : 3;
        boolean mixed = draw.chance(post.tier() <= 4 ? 4_500 : 7_800);
        return new Panel(size, mixed, Math.min(size, 1 + draw.below(size + 1)));
    }

    private static Odds heard(Candidacy application) {
        boolean appointed = application.fate() == Fate.APPOINTED;
        boolean minority = application.person().saysMinority();
        return Odds.of(34, 33, appointed ? 26 : 8, 12, 6, minority ? 14 : 4);
    }

    private Route route(Candidacy application, String source) {
        boolean disabled = application.person().saysDisabled();
        return new Route(source, disabled && draw.chance(6_000), draw.chance(disabled ? 3_500 : 80));
    }

    /** Adds the columns about all this. */
    void to(Sheet<Candidacy> sheet) {
        sheet.text("Vacancy Title", "vacancy_title", each -> each.vacancy()
                        .post()
                        .title())
                .text("Open To", "vacancy_type", this::type)
                .text("Heard Through", "advert_source", each -> route(each).source())
                .yesNo("Guaranteed Interview", "guaranteed_interview", each -> route(each)
                        .guaranteed())
                .yesNo("Adjustments", "adjustments_requested", each -> route(each)
                        .adjustments())
                .text(
                        "Panel",
                        "panel_size",
                        each -> String.valueOf(panelOf(each).size()))
                .yesNo("Panel Mixed", "panel_mixed", each -> panelOf(each).mixed())
                .text(
                        "Panel Trained",
                        "panel_trained",
                        each -> String.valueOf(panelOf(each).trained()));
    }

    private String type(Candidacy application) {
        return openToColleagues.contains(application.vacancy().number()) ? "both" : "external";
    }

    Route route(Candidacy application) {
        return routes.get(application.number() - 1);
    }

    Panel panelOf(Candidacy application) {
        return panels.computeIfAbsent(application.vacancy().number(), number -> new Panel(0, false, 0));
    }
}
