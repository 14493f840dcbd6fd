package org.evenhand.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Snapshot;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
import org.evenhand.extract.Reading;
import org.evenhand.publication.RestrictedDirectory;
import org.evenhand.quality.Gate;

/**
 * What a run would notice about its input, without a run.
 *
 * @param outcome how a run would end at this point
 * @param lines findings, control totals and gates
 */
public record InputCheck(Outcome outcome, List<String> lines) {

    /**
     * Reads the extracts; writes nothing but a file of findings for those who mend them.
     *
     * @param protection whether to try what each policy would show of them as well, and list that beside the findings
     */
    public static InputCheck of(RunRequest request, boolean protection) {
        ExtractPlan plan = ExtractPlan.read(request.extracts(), request.plan(), request.snapshotDate());
        Reading reading = Extracts.read(plan, request.datasources());
        List<Gate.Crossed> gates = reading.gates(plan, request.acknowledgements());
        RestrictedDirectory.beside(request.out()).writeCheck(FindingsCsv.of(reading.findings()));
        Outcome outcome = outcome(reading, gates);
        List<String> lines = lines(reading, gates);
        reading.snapshot()
                .filter(snapshot -> protection && outcome.exit() == ExitCode.DONE)
                .ifPresent(snapshot -> lines.addAll(tried(snapshot, plan, request)));
        return new InputCheck(outcome, lines);
    }

    private static List<String> tried(Snapshot snapshot, ExtractPlan plan, RunRequest request) {
        RestrictedDirectory restricted = RestrictedDirectory.beside(request.out());
        DryRun tried = DryRun.of(snapshot, request.edition(), KeptKey.toTry(plan, request));
        List<String> lines = new ArrayList<>(tried.lines());
        lines.add("By what each is broken down by: " + restricted.writeTried(tried.csv()));
        return lines;
    }

    private static Outcome outcome(Reading reading, List<Gate.Crossed> gates) {
        boolean stops = reading.snapshot().isEmpty() || gates.stream().anyMatch(Gate.Crossed::closed);
        return stops
                ? new Outcome(ExitCode.INPUT, List.of("A run would stop here and publish nothing."), Optional.empty())
                : new Outcome(ExitCode.DONE, List.of(), Optional.empty());
    }

    private static List<String> lines(Reading reading, List<Gate.Crossed> gates) {
        List<String> lines = new ArrayList<>();
        reading.findings().text().lines().forEach(lines::add);
        reading.totals().text().lines().forEach(lines::add);
        gates.stream().map(Gate.Crossed::text).flatMap(String::lines).forEach(lines::add);
        return lines;
    }
}
