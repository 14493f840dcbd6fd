package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Snapshot;
import org.evenhand.extract.Extracts;
import org.evenhand.extract.Reading;
import org.evenhand.publication.RunKey;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Finding;
import org.evenhand.quality.Gate;
import org.evenhand.quality.Severity;

/** Reads every extract once, into memory; stops where the input may not become figures, or already has. */
final class TakeSnapshot implements RunStep {

    private final AfterPublication after;

    TakeSnapshot(AfterPublication after) {
        this.after = after;
    }

    @Override
    public String title() {
        return "take snapshot";
    }

    @Override
    public ExitCode onInputOutputError() {
        return ExitCode.INPUT;
    }

    @Override
    public StepReport run(RunMemory memory) throws IOException {
        Reading reading = Extracts.read(memory.plan.get(), memory.request().datasources());
        List<Gate.Crossed> gates =
                reading.gates(memory.plan.get(), memory.request().acknowledgements());
        Snapshot snapshot = admitted(memory, reading, gates);
        memory.findings.put(reading.findings());
        memory.leftOut.put(leftOut(reading.totals()));
        memory.inputs.put(reading.inputs());
        memory.snapshot.put(snapshot);
        memory.snapshotDate.put(snapshot.facts().snapshotDate());
        memory.gates.put(gates);
        memory.key.put(KeptKey.of(memory));
        memory.runKey.put(RunKey.of(KeyParts.of(memory)));
        return alreadyThere(memory).orElseGet(() -> StepReport.of(rows(reading.totals()), "rows read"));
    }

    private static Snapshot admitted(RunMemory memory, Reading reading, List<Gate.Crossed> gates) {
        List<String> closed = gates.stream()
                .filter(Gate.Crossed::closed)
                .map(Gate.Crossed::text)
                .toList();
        if (closed.isEmpty()
                && !reading.findings().stopped()
                && reading.snapshot().isPresent()) {
            return reading.snapshot().get();
        }
        List<String> lines = new ArrayList<>(mistakes(reading, closed));
        lines.addAll(closed);
        lines.add("Nothing was published.");
        lines.add("To see everything that was noticed: " + Invocation.check(memory.request()));
        throw new Stop(ExitCode.INPUT, "E-INPUT", lines);
    }

    /** What stops the run by itself; beside a closed gate also the rows that were left out or mended, for they may have closed it. */
    private static List<String> mistakes(Reading reading, List<String> closed) {
        Severity mildest = closed.isEmpty() ? Severity.STOP : Severity.REPAIRED;
        return reading.findings().list().stream()
                .filter(finding -> finding.severity().compareTo(mildest) <= 0)
                .map(Finding::text)
                .toList();
    }

    private Optional<StepReport> alreadyThere(RunMemory memory) {
        Destination destination = memory.destination();
        destination.releases().byKey(memory.runKey.get()).ifPresent(there -> after.found(there.id(), memory));
        Optional<Path> place = destination.holding(memory.runKey.get());
        place.ifPresent(there -> memory.summary.put(Summaries.alreadyThere(memory, there)));
        if (place.isEmpty()) {
            refuseOtherPolicy(memory, destination);
        }
        return place.map(there -> StepReport.alreadyThere());
    }

    private static void refuseOtherPolicy(RunMemory memory, Destination destination) {
        destination
                .releases()
                .policyConflict(memory.snapshotDate(), KeyParts.policy(memory))
                .ifPresent(words -> {
                    throw new Stop(ExitCode.SET_UP, "E-POLICY", words.lines().toList());
                });
    }

    private static List<RunSummary.LeftOut> leftOut(ControlTotals totals) {
        return totals.lines().stream()
                .filter(line -> line.rejected() > 0)
                .map(line -> new RunSummary.LeftOut(line.dataset(), line.rejected()))
                .toList();
    }

    private static long rows(ControlTotals totals) {
        return totals.lines().stream().mapToLong(ControlTotals.Line::received).sum();
    }
}
