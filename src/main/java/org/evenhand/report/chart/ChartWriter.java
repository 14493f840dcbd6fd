package org.evenhand.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.evenhand.report.ChartSpec;
import org.jfree.chart.JFreeChart;

/** Draws charts as pictures and writes them: the same chart gives the same bytes on the same Java. */
public final class ChartWriter {

    private static final int SCALE = 2;

    private ChartWriter() {}

    /** Writes each chart as {@code <name>.png} and {@code <name>.svg}, and hands back the PNGs by the charts' names. */
    public static Map<String, byte[]> write(List<ChartSpec> charts, Path directory) throws IOException {
        Map<String, byte[]> pngs = new TreeMap<>();
        Files.createDirectories(directory);
        for (ChartSpec chart : charts) {
            byte[] png = png(chart);
            pngs.put(chart.name(), png);
            Files.write(directory.resolve(chart.name() + ".png"), png);
            Files.writeString(directory.resolve(chart.name() + ".svg"), svg(chart), StandardCharsets.UTF_8);
        }
        return pngs;
    }

    /** The PNGs of charts, by their names. */
    public static Map<String, byte[]> pngs(List<ChartSpec> charts) {
        Map<String, byte[]> pngs = new TreeMap<>();
        charts.forEach(chart -> pngs.put(chart.name(), png(chart)));
        return pngs;
    }

    /** A chart as a PNG, twice as large as it is shown. */
    public static byte[] png(ChartSpec chart) {
        Drawing drawing = Drawing.of(chart);
        BufferedImage image =
                new BufferedImage(SCALE * drawing.width(), SCALE * drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        draw(drawing, graphics);
        graphics.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A chart as SVG, with its title and description for those who cannot see it. */
    public static String svg(ChartSpec chart) {
        Drawing drawing = Drawing.of(chart);
        return SvgDocument.of(chart, drawing.width(), drawing.height(), graphics -> draw(drawing, graphics));
    }

    /** A chart as SVG inside a page, which says title, measure and source in its own words. */
    public static String inlineSvg(ChartSpec chart) {
        Drawing drawing = Drawing.bare(chart);
        String svg = SvgDocument.of(chart, drawing.width(), drawing.height(), graphics -> draw(drawing, graphics));
        return svg.substring(svg.indexOf("<svg"));
    }

    private static void draw(Drawing drawing, Graphics2D graphics) {
        JFreeChart chart = drawing.chart();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
    }
}
