package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.assessment.Assessment;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;

/**
 * The whole pack as a value: what every format writes, in its own way, and nothing that it could disagree about.
 *
 * @param facts organisation, date and policy
 * @param cover the first page
 * @param sheets at most fifteen, the summary first
 */
public record BoardPack(Release.Facts facts, Cover cover, List<Sheet> sheets) {

    /** The name of the workbook, for whoever reads of its sheets elsewhere. */
    public static final String WORKBOOK = "board-pack.xlsx";

    private static final int MOST_SHEETS = 15;

    private static final Set<String> ENDINGS = Set.of("Notes");

    public BoardPack {
        sheets = List.copyOf(sheets);
        if (sheets.size() > MOST_SHEETS) {
            throw new IllegalArgumentException(
                    "a board reads at most " + MOST_SHEETS + " sheets, not " + sheets.size());
        }
    }

    /** The pack that these figures make: a sheet exists only where there is something to say. */
    public static BoardPack of(Assessment assessment, Catalogue catalogue) {
        Source source = new Source(assessment, catalogue);
        Cover cover = Cover.of(assessment);
        List<Sheet> body = new ArrayList<>(figures(source));
        body.add(NotesSheet.of(source));
        List<Sheet> all = new ArrayList<>();
        all.add(SummarySheet.of(source, cover));
        all.add(AboutSheet.of(source, body));
        all.addAll(body);
        return new BoardPack(
                source.facts(),
                cover,
                all.stream().map(sheet -> marked(source.facts(), sheet)).toList());
    }

    private static List<Sheet> figures(Source source) {
        return Stream.of(
                        DeclarationSheet.of(source),
                        ProfileSheet.of(source),
                        ChangeSheet.of(source),
                        ReachSheet.of(source),
                        Topics.ROUTES.of(source),
                        Topics.recruitment(source).of(source),
                        Topics.JOINING.of(source),
                        Topics.DEVELOPMENT.of(source),
                        Topics.pay(source).of(source),
                        Topics.VOICE.of(source),
                        LensSheet.of(source),
                        Topics.OBJECTIVES.of(source))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An exact pack says on every sheet who it is for. */
    private static Sheet marked(Release.Facts facts, Sheet sheet) {
        if (facts.policy() != DisclosurePolicy.EXACT) {
            return sheet;
        }
        Sheet drawn = sheet.with(
                sheet.charts().stream().map(chart -> chart.saying(Cover.EXACT)).toList());
        return drawn.lines().contains(Cover.EXACT) ? drawn : drawn.saying(Cover.EXACT);
    }

    /** The sheet that a page ends with: what could not be reported, and what the marks mean. */
    public List<Sheet> endings() {
        return sheets.stream().filter(sheet -> ENDINGS.contains(sheet.tab())).toList();
    }

    /** All charts, in the order of their sheets. */
    public List<ChartSpec> charts() {
        return sheets.stream().flatMap(sheet -> sheet.charts().stream()).toList();
    }
}
