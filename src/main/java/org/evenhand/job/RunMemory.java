package org.evenhand.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evenhand.assessment.Assessment;
import org.evenhand.audit.reidentification.StaffList;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.dataset.Snapshot;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Fingerprint;
import org.evenhand.publication.Manifest;
import org.evenhand.publication.RunKey;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Gate;

/** All that the steps of one run hand to each other: people live here and nowhere else, and are gone when the run ends. */
final class RunMemory {

    private final RunRequest request;
    private final Progress progress;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile Optional<Stop> stop = Optional.empty();

    final Held<ExtractPlan> plan = new Held<>("plan");
    final Held<Catalogue> catalogue = new Held<>("catalogue");
    final Held<Findings> findings = new Held<>("list of findings");
    final Held<List<RunSummary.LeftOut>> leftOut = new Held<>("list of rows left out");
    final Held<List<Fingerprint>> inputs = new Held<>("list of inputs");
    final Held<LocalDate> snapshotDate = new Held<>("snapshot date");
    final Held<Snapshot> snapshot = new Held<>("snapshot");
    final Held<List<Gate.Crossed>> gates = new Held<>("list of gates");
    final Held<ProtectionKey> key = new Held<>("protection key");
    final Held<RunKey> runKey = new Held<>("run key");
    final Held<Assessment> assessment = new Held<>("assessment");
    final Held<StaffList> staff = new Held<>("staff list");
    final Held<Path> staged = new Held<>("staging");
    final Held<Manifest> manifest = new Held<>("manifest");
    final Held<RunSummary> summary = new Held<>("summary");

    RunMemory(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    RunRequest request() {
        return request;
    }

    Progress progress() {
        return progress;
    }

    Destination destination() {
        return Destination.of(request);
    }

    /** The day that the workforce is described for, as the extract or the plan says it. */
    LocalDate snapshotDate() {
        return snapshotDate.get();
    }

    void stopped(Stop why) {
        stop = Optional.of(why);
    }

    Optional<Stop> stop() {
        return stop;
    }

    /** Leaves no unfinished release behind. */
    void discardStaged() {
        staged.ifThere().ifPresent(destination().publisher()::discard);
        staged.drop();
    }

    void finish() {
        finished.countDown();
    }

    /** Waits until the run has ended, but not for ever. */
    boolean awaitEnd(long seconds) throws InterruptedException {
        return finished.await(seconds, TimeUnit.SECONDS);
    }
}
