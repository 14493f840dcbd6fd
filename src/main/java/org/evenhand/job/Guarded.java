package org.evenhand.job;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The boundary of a step: reports progress, and lets no exception of the work through to the job repository. */
final class Guarded implements Tasklet {

    private final RunStep step;
    private final RunMemory memory;

    Guarded(RunStep step, RunMemory memory) {
        this.step = step;
        this.memory = memory;
    }

    @Override
    @SuppressWarnings("IllegalCatch") // an error is worth no less care than an exception: both can carry a row
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try {
            report(contribution);
            return RepeatStatus.FINISHED;
        } catch (Throwable thrown) {
            Stop stop = Faults.stopFor(thrown, step.onInputOutputError());
            memory.stopped(stop);
            throw new StepFailure(stop.code());
        }
    }

    private void report(StepContribution contribution) throws IOException {
        long began = System.nanoTime();
        memory.progress().began(step.title());
        StepReport report = step.run(memory);
        contribution.incrementWriteCount(report.rows());
        exitStatusOf(report).ifPresent(contribution::setExitStatus);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        memory.progress().ended(step.title(), report.rows(), report.what(), took);
    }

    private static Optional<ExitStatus> exitStatusOf(StepReport report) {
        return report.next() ? Optional.empty() : Optional.of(ReportingJob.ALREADY_THERE);
    }
}
