package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.extract.Datasources;

/** Steps that do one thing, to see what the job makes of it. */
final class TestSteps {

    static final RunSummary SUMMARY = new RunSummary(
            "Fernshire Council",
            LocalDate.of(2026, 3, 31),
            2700,
            24,
            1,
            2,
            3,
            List.of(),
            Optional.empty(),
            0,
            35,
            Path.of("reports"),
            RunSummary.State.PUBLISHED);

    private TestSteps() {}

    static RunRequest request(Path out) {
        return new RunRequest(
                Path.of("sample-data"),
                Optional.empty(),
                Optional.empty(),
                out,
                DisclosurePolicy.PUBLISHED,
                Optional.empty(),
                "eflg-2021",
                new TreeSet<>(),
                new TreeMap<>(),
                Datasources.none(),
                1,
                "test");
    }

    static RunStep ending() {
        return step(memory -> {
            memory.summary.put(SUMMARY);
            return StepReport.of(1, "row");
        });
    }

    static RunStep alreadyThere() {
        return step(memory -> {
            memory.summary.put(SUMMARY);
            return StepReport.alreadyThere();
        });
    }

    static RunStep failing(Throwable thrown) {
        return step(memory -> {
            throw TestSteps.<RuntimeException>unchecked(thrown);
        });
    }

    /** The compiler believes that it throws what it is told: a step of ours must stand any throwable. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    static RunStep step(Work work) {
        return new RunStep() {

            @Override
            public String title() {
                return "test " + System.identityHashCode(work);
            }

            @Override
            public StepReport run(RunMemory memory) throws IOException {
                return work.run(memory);
            }
        };
    }

    /** What a step does. */
    interface Work {
        StepReport run(RunMemory memory) throws IOException;
    }
}
