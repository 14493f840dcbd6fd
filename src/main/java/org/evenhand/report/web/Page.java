package org.evenhand.report.web;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A template of the program, and what fills it. Every word is escaped but for drawings of our own. */
final class Page {

    private final Map<String, Object> words = new LinkedHashMap<>();
    private final String template;

    private Page(String template) {
        this.template = template;
    }

    static Page of(String template) throws IOException {
        return new Page(template).with("style", resource("report/style.css"));
    }

    Page with(String name, Object value) {
        words.put(name, value);
        return this;
    }

    void write(Path file) throws IOException {
        String page =
                Mustache.compiler().compile(resource("report/" + template)).execute(words);
        Files.writeString(file, page, StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
