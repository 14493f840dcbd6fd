package org.evenhand.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.Indicator;
import org.evenhand.catalogue.Indicator.Headline;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;

/** The one sentence of each indicator, made of the figure that speaks for it. */
final class Headlines {

    private static final Pattern MORE_OR_LESS = Pattern.compile("\\{size} (?:less|lower|higher)( an hour)? than");
    private static final Pattern NAMING = Pattern.compile("\\{([Oo]ther )?([Pp]eople|[Cc]andidates)}");

    private Headlines() {}

    static Map<String, String> of(Release release, Catalogue catalogue) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            Found found = Found.in(release, indicator.id());
            if (!found.figures().isEmpty()) {
                sentence(indicator, found).ifPresent(text -> sentences.put(indicator.id(), text));
            }
        }
        return sentences;
    }

    static Optional<String> sentence(Indicator indicator, Found found) {
        return pick(indicator.headline(), found).map(figure -> filled(indicator.headline(), figure)
                .replace("{number of each stage}", stages(found, figure)));
    }

    private static Optional<Figure> pick(Headline headline, Found found) {
        List<Figure> fitting = found.figures().stream()
                .filter(figure -> fits(headline, figure))
                .toList();
        Stream<Figure> published =
                fitting.stream().filter(Figure::published).filter(figure -> alike(headline, figure, fitting.get(0)));
        return switch (headline.pick()) {
            case "lowest" -> published.min(Comparator.comparing(Figure::number));
            case "highest" -> published.max(Comparator.comparing(Figure::number));
            default -> published.findFirst();
        };
    }

    private static boolean fits(Headline headline, Figure figure) {
        return figure.measure().equals(headline.measure())
                && fits(headline.characteristic(), figure.characteristic())
                && fits(whom(headline), figure.group())
                && fits(headline.within(), figure.within())
                && fits(headline.part(), figure.withinValue())
                && fits(headline.stage(), figure.stage());
    }

    /** A sentence that has no word for a group is about everybody. */
    private static String whom(Headline headline) {
        return headline.group().isEmpty() && !NAMING.matcher(headline.reads()).find() ? "all" : headline.group();
    }

    /** A sentence that has no word for a part, or for a kind of event, is about the one that its indicator asks first. */
    private static boolean alike(Headline headline, Figure figure, Figure first) {
        String reads = headline.reads();
        boolean part = reads.contains("{part}") || figure.withinValue().equals(first.withinValue());
        boolean kind = reads.contains("{stage}")
                || reads.contains("{kind}")
                || figure.kind().equals(first.kind());
        return part && kind;
    }

    private static boolean fits(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    /** The sentence of a headline, filled in. */
    static String filled(Headline headline, Figure figure) {
        boolean below = figure.number().signum() < 0 && !headline.readsBelow().isEmpty();
        String reads = none(below ? headline.readsBelow() : headline.reads(), figure);
        return people(numbers(reads, figure), figure) + years(reads, figure) + "." + doubt(figure);
    }

    /** Nothing has words of its own: the same, and none of so many. */
    private static String none(String reads, Figure figure) {
        String level =
                figure.number().signum() == 0 ? MORE_OR_LESS.matcher(reads).replaceFirst("the same$1 as") : reads;
        boolean nobody = figure.numerator().filter(few -> few.signum() == 0).isPresent();
        return nobody ? level.replace("{numerator} of", "none of") : level;
    }

    private static String numbers(String reads, Figure figure) {
        String range = Words.distance(figure);
        return reads.replace(" ({range})", range.isEmpty() ? "" : " (" + range + ")")
                .replace("{value}", Words.value(figure))
                .replace("{size}", Words.size(figure))
                .replace("{numerator}", figure.numerator().map(Words::people).orElse(""))
                .replace(
                        "{denominator}", figure.denominator().map(Words::people).orElse(""))
                .replace("{characteristic}", characteristic(figure))
                .replace("{part}", figure.withinValue())
                .replace("{stage}", figure.stage().toLowerCase(Locale.ROOT))
                .replace("{kind}", figure.kind().toLowerCase(Locale.ROOT));
    }

    /** {@code 2 improving, 1 worsening}: how many there are of each kind, all of them. */
    private static String stages(Found found, Figure figure) {
        return found.whole(figure.measure())
                .map(each -> Words.value(each) + " " + Words.lower(each.stage()))
                .collect(Collectors.joining(", "));
    }

    private static String people(String reads, Figure figure) {
        return reads.replace("{People}", Words.peopleOf(figure))
                .replace("{people}", Words.who(figure, "people"))
                .replace("{Other people}", Words.capital(Words.comparator(figure, "people")))
                .replace("{other people}", Words.comparator(figure, "people"))
                .replace("{Candidates}", Words.capital(Words.who(figure, "candidates")))
                .replace("{candidates}", Words.who(figure, "candidates"))
                .replace("{Other candidates}", Words.capital(Words.comparator(figure, "candidates")))
                .replace("{other candidates}", Words.comparator(figure, "candidates"));
    }

    /** Where rare events of several years are counted together, the sentence says so, unless its words do. */
    private static String years(String reads, Figure figure) {
        String several = figure.yearsTogether();
        boolean said = reads.contains("{stage}") || reads.contains("years");
        return said || several.isEmpty() ? "" : ", " + several;
    }

    /** A sentence states a ratio; where its verdict is open, the next says so at once. */
    private static String doubt(Figure figure) {
        if (!Words.open(figure)) {
            return "";
        }
        String range = Words.range(figure);
        String why = figure.basis() == Basis.EXACT ? " This may be chance" : " Chance and rounding leave this open";
        return why + (range.isEmpty() ? "" : " (" + range + ")") + ", so we cannot say yet.";
    }

    private static String characteristic(Figure figure) {
        return Characteristic.of(figure.characteristic())
                .map(each -> each.label().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
