package org.evenhand.job;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** All that the steps of one run hand to each other: people live here and nowhere else, and are gone when the run ends. */
final class RunMemory {

    private final RunRequest request;
    private final Progress progress;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile Optional<Stop> stop = Optional.empty();

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

    void stopped(Stop why) {
        stop = Optional.of(why);
    }

    Optional<Stop> stop() {
        return stop;
    }

    void finish() {
        finished.countDown();
    }

    /** Waits until the run has ended, but not for ever. */
    boolean awaitEnd(long seconds) throws InterruptedException {
        return finished.await(seconds, TimeUnit.SECONDS);
    }
}
