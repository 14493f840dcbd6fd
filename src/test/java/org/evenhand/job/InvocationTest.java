package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.extract.Datasources;
import org.junit.jupiter.api.Test;

/** What a user is told to type. */
final class InvocationTest {

    @Test
    void theCheckReadsWhatTheRunRead() {
        RunRequest request = new RunRequest(
                Path.of("our extracts"),
                Optional.of(Path.of("plan.yaml")),
                Optional.of(LocalDate.of(2026, 3, 31)),
                Path.of("out"),
                DisclosurePolicy.PUBLISHED,
                Optional.empty(),
                "eflg-2021",
                new TreeSet<>(),
                new TreeMap<>(),
                Datasources.none(),
                1,
                "test");

        assertThat(Invocation.check(request))
                .isEqualTo("java -jar target/evenhand.jar check --extracts \"our extracts\" --plan plan.yaml"
                        + " --snapshot-date 2026-03-31");
    }
}
