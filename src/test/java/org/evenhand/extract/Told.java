package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.quality.Gate;

/** All that is said about an extract: findings, totals, the gates that close, and whether it was read. */
final class Told {

    private Told() {}

    static String of(Reading reading) {
        StringBuilder text = new StringBuilder();
        reading.findings().list().forEach(finding -> text.append(finding.severity())
                .append(' ')
                .append(finding.code())
                .append('\n')
                .append(finding.text())
                .append("\n\n"));
        reading.totals().lines().forEach(line -> text.append(line.text()).append('\n'));
        text.append(closed(reading));
        text.append(reading.snapshot().isPresent() ? "read" : "stopped").append('\n');
        return text.toString();
    }

    private static String closed(Reading reading) {
        String gates =
                Gate.test(reading.totals(), reading.findings(), reading.plausibility(), Map.of(), Map.of()).stream()
                        .map(crossed -> crossed.gate().word())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return gates.isEmpty() ? "" : "closed: " + gates + "\n";
    }

    /** Compares with what was accepted; {@code -Devenhand.golden=accept} accepts what is said now. */
    static void mustBe(Path accepted, Reading reading) throws IOException {
        String text = of(reading);
        if (System.getProperty("evenhand.golden", "").equals("accept")) {
            Files.createDirectories(accepted.getParent());
            Files.writeString(accepted, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(accepted, StandardCharsets.UTF_8));
    }
}
