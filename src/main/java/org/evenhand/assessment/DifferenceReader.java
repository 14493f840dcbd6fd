package org.evenhand.assessment;

import java.util.List;
import java.util.Optional;
import org.evenhand.catalogue.Better;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.Indicator;
import org.evenhand.catalogue.Indicator.Headline;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/**
 * Clear differences between groups, of every indicator whose sentence is about a ratio: a test that was stated before says that chance
 * alone would hardly make them.
 */
final class DifferenceReader {

    private static final String ABOVE = "clearly above 1";
    private static final String BELOW = "clearly below 1";

    /** Told by readers of their own. */
    private static final List<String> TOLD = List.of("REP-02", "REC-05");

    private final Release release;
    private final Catalogue catalogue;

    DifferenceReader(Release release, Catalogue catalogue) {
        this.release = release;
        this.catalogue = catalogue;
    }

    void read(Narrative narrative) {
        catalogue.indicators().stream()
                .filter(indicator -> !TOLD.contains(indicator.id()))
                .filter(indicator -> indicator.headline().measure().equals("ratio"))
                .forEach(indicator -> Found.in(release, indicator.id())
                        .published("ratio")
                        .filter(ratio -> toTell(indicator, ratio))
                        .forEach(
                                ratio -> narrative.worse(Line.about(ratio, topic(indicator), said(indicator, ratio)))));
    }

    private static boolean toTell(Indicator indicator, Figure ratio) {
        Headline headline = indicator.headline();
        String within = headline.within().isEmpty() ? Figure.ORGANISATION : headline.within();
        return ratio.within().equals(within)
                && (headline.stage().isEmpty() || headline.stage().equals(ratio.stage()))
                && (headline.group().isEmpty() || headline.group().equals(ratio.group()))
                && unfavourable(indicator, ratio)
                && !comparator(ratio);
    }

    /** Where parity is best, a difference either way is a finding. */
    private static boolean unfavourable(Indicator indicator, Figure ratio) {
        boolean above = ratio.signal().equals(ABOVE);
        boolean below = ratio.signal().equals(BELOW);
        Better better = indicator.better();
        boolean low = indicator.comparatorOnTop() ? above : below;
        boolean high = indicator.comparatorOnTop() ? below : above;
        return switch (better) {
            case TOWARDS_1 -> above || below;
            case HIGHER, UP_TO_1 -> low;
            case LOWER -> high;
            case TOWARDS_0, CONTEXT -> false;
        };
    }

    /** Those whom others are compared with are told by these others. */
    private static boolean comparator(Figure ratio) {
        Optional<Characteristic> by = Characteristic.of(ratio.characteristic());
        return by.filter(each -> each.comparator().equals(ratio.group())).isPresent();
    }

    /** Indicators of one family tell the same of a characteristic from several sides; those of the workforce do not. */
    private static String topic(Indicator indicator) {
        String id = indicator.id();
        return id.startsWith("REP") ? id : id.substring(0, id.indexOf('-'));
    }

    private static Statement said(Indicator indicator, Figure ratio) {
        String range = Words.range(ratio);
        return new Statement(
                Headlines.filled(indicator.headline(), ratio),
                indicator.id() + (range.isEmpty() ? "" : "; " + range),
                List.of(indicator.id()));
    }
}
