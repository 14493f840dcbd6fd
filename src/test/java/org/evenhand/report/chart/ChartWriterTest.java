package org.evenhand.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChartWriterTest {

    private static final List<ChartSpec> CHARTS = Packs.full().charts();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void drawsTheSameBytesASecondTime() {
        for (ChartSpec chart : CHARTS) {
            assertThat(ChartWriter.png(chart)).isEqualTo(ChartWriter.png(chart));
            assertThat(ChartWriter.svg(chart)).isEqualTo(ChartWriter.svg(chart));
        }
    }

    @Test
    void drawsTwiceAsLargeAsItIsShown() throws IOException {
        for (ChartSpec chart : CHARTS) {
            assertThat(image(chart).getWidth()).isEqualTo(2 * Drawing.WIDTH);
        }
    }

    @Test
    void leavesTheEdgesOfEveryPictureWhite() throws IOException {
        for (ChartSpec chart : CHARTS) {
            BufferedImage image = image(chart);
            for (int y = 0; y < image.getHeight(); y++) {
                assertThat(image.getRGB(4, y)).as(chart.name()).isEqualTo(0xFFFFFFFF);
                assertThat(image.getRGB(image.getWidth() - 5, y))
                        .as(chart.name())
                        .isEqualTo(0xFFFFFFFF);
            }
        }
    }

    @Test
    void writesEveryValueAsTextIntoTheSvg() {
        for (ChartSpec chart : CHARTS) {
            String svg = ChartWriter.svg(chart);
            chart.values().forEach(value -> assertThat(svg).contains(chart.shown(value)));
            assertThat(svg)
                    .contains("<title id=\"" + chart.name() + "-title\"")
                    .contains("Arial, Helvetica, sans-serif");
        }
    }

    @Test
    void writesOnePngAndOneSvgForEachChart() throws IOException {
        ChartWriter.write(CHARTS, directory);
        List<String> expected = new ArrayList<>();
        CHARTS.forEach(chart -> expected.addAll(List.of(chart.name() + ".png", chart.name() + ".svg")));
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void describesTheBundledTypefaceToJava() {
        String text = FontDescription.of(Path.of("Regular.ttf"), Path.of("a b").resolve("B\u00f6ld.ttf"));
        assertThat(text)
                .startsWith("version=1\n")
                .contains("sequence.allfonts=latin-1\n")
                .contains("filename.Evenhand-Regular=Regular.ttf\n")
                .contains("B\\u00f6ld.ttf\n");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
    }

    /** WCAG 2.2, success criterion 1.4.11: what carries meaning stands out by 3 to 1; text by 4.5 to 1 (1.4.3). */
    @Test
    void everyBarStandsOutFromPaperAndItsTextFromIt() {
        for (ChartSpec.Tone tone : ChartSpec.Tone.values()) {
            assertThat(contrast(Palette.of(tone), Palette.PAPER)).as("%s", tone).isGreaterThanOrEqualTo(3);
            assertThat(contrast(Palette.on(tone), Palette.of(tone)))
                    .as("%s", tone)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Palette.of(ChartSpec.Tone.FOCUS), Palette.of(ChartSpec.Tone.CONTEXT)))
                .isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static BufferedImage image(ChartSpec chart) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ChartWriter.png(chart)));
    }
}
