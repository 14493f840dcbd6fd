package org.evenhand.report.chart;

import java.awt.Color;
import org.evenhand.report.ChartSpec.Tone;

/**
 * The colours of government statistics; every bar stands out from the paper, and from the bar beside it, by 3 to 1 at least.
 *
 * @see <a href="https://analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-colours-in-charts/">Government Analysis
 *     Function: colours in charts</a>
 */
final class Palette {

    static final Color TEXT = new Color(0x0B0C0C);
    static final Color QUIET = new Color(0x3D3D3D);
    static final Color LINE = new Color(0x801650);
    static final Color PAPER = Color.WHITE;

    private Palette() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case FOCUS -> new Color(0x12436D);
            case CONTEXT -> new Color(0x949494);
            case SECOND -> new Color(0x28A197);
        };
    }

    /** The colour of text that stands on a bar: at least 4.5 to 1. */
    static Color on(Tone tone) {
        return tone == Tone.FOCUS ? PAPER : TEXT;
    }
}
