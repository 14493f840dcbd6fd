package org.evenhand.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.publication.Manifest;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of every check, tied to the manifest of the files that were read.
 *
 * @param manifest fingerprint of the manifest
 */
public record AuditReport(String manifest, List<Result> results) {

    public AuditReport {
        results = List.copyOf(results);
    }

    /**
     * The result of one check.
     *
     * @param check its id
     * @param promise what is true if it passed
     * @param problems what is wrong, one sentence each
     * @param remarks what is not known to be wrong, and was not shown to be right either
     */
    public record Result(String check, String promise, List<String> problems, List<String> remarks) {
        public Result {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }

        /** A result without remarks. */
        public Result(String check, String promise, List<String> problems) {
            this(check, promise, problems, List.of());
        }

        public boolean passed() {
            return problems.isEmpty();
        }
    }

    public boolean passed() {
        return results.stream().allMatch(Result::passed);
    }

    /** Why the release is refused, in words; empty if it is not. */
    public String refusal() {
        return results.stream()
                .filter(result -> !result.passed())
                .map(result -> "Check '" + result.check() + "' failed:\n  " + String.join("\n  ", result.problems()))
                .collect(Collectors.joining("\n"));
    }

    /** Writes the result beside the manifest as {@code AUDIT.json}. */
    public void write(Path directory) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter form =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        String json = JsonMapper.builder().build().writer().with(form).writeValueAsString(content());
        Files.writeString(directory.resolve(Manifest.AUDIT_FILE), json + "\n");
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", "evenhand audit 1");
        content.put("manifest_sha256", manifest);
        content.put("passed", passed());
        content.put("checks", results.stream().map(AuditReport::contentOf).toList());
        return content;
    }

    private static Map<String, Object> contentOf(Result result) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("check", result.check());
        content.put("passed", result.passed());
        content.put("promise", result.promise());
        content.put("problems", result.problems());
        if (!result.remarks().isEmpty()) {
            content.put("remarks", result.remarks());
        }
        return content;
    }
}
