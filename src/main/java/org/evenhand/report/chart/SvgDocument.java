package org.evenhand.report.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.evenhand.report.ChartSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as SVG text: real text, ids that are this chart's own, and words for those who cannot see it. */
final class SvgDocument {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FALLBACK = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private SvgDocument() {}

    static String of(ChartSpec chart, int width, int height, Consumer<Graphics2D> drawing) {
        SVGGraphics2D graphics = new SVGGraphics2D(context(chart), false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        drawing.accept(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("lang", "en-GB");
        root.setAttribute("aria-labelledby", chart.name() + "-title " + chart.name() + "-desc");
        describe(root, chart);
        return text(graphics, root).replace("\"genericDefs\"", "\"" + chart.name() + "-genericDefs\"");
    }

    private static void describe(Element root, ChartSpec chart) {
        root.insertBefore(words(root, "desc", chart.name() + "-desc", chart.alternative()), root.getFirstChild());
        root.insertBefore(words(root, "title", chart.name() + "-title", chart.title()), root.getFirstChild());
    }

    private static Element words(Element root, String tag, String id, String words) {
        Element element = root.getOwnerDocument().createElementNS(SVG, tag);
        element.setAttribute("id", id);
        element.appendChild(root.getOwnerDocument().createTextNode(words));
        return element;
    }

    private static SVGGeneratorContext context(ChartSpec chart) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty());
        context.setComment("Evenhand");
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return chart.name() + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(SVGGraphics2D graphics, Element root) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().replace("\r\n", "\n").replace("'Liberation Sans'", FALLBACK);
    }
}
