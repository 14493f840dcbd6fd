package org.evenhand.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.yaml.SetUpException;

/** Finds out before anything is read whether the run can end well: all mistakes of plan and catalogue at once. */
final class CheckInputs implements RunStep {

    @Override
    public String title() {
        return "check inputs";
    }

    @Override
    public StepReport run(RunMemory memory) {
        memory.destination().prepare();
        List<String> mistakes = new ArrayList<>();
        Optional<ExtractPlan> plan = unlessMistaken(() -> plan(memory.request()), mistakes);
        Optional<Catalogue> catalogue = unlessMistaken(() -> catalogue(memory.request()), mistakes);
        if (!mistakes.isEmpty()) {
            throw new SetUpException(mistakes);
        }
        memory.plan.put(plan.orElseThrow());
        memory.catalogue.put(catalogue.orElseThrow());
        return StepReport.of(catalogue.orElseThrow().indicators().size(), "indicators asked for");
    }

    private static ExtractPlan plan(RunRequest request) {
        ExtractPlan plan = ExtractPlan.read(request.extracts(), request.plan(), request.snapshotDate());
        request.datasources().check(plan);
        return plan;
    }

    private static Catalogue catalogue(RunRequest request) {
        return Catalogue.load(request.edition(), Set.of());
    }

    private static <T> Optional<T> unlessMistaken(Supplier<T> maker, List<String> mistakes) {
        try {
            return Optional.of(maker.get());
        } catch (SetUpException e) {
            mistakes.addAll(e.mistakes());
            return Optional.empty();
        }
    }
}
