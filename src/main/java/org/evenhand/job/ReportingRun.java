package org.evenhand.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.history.IndexDatabase;
import org.evenhand.history.ResultStore;
import org.evenhand.publication.RunLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.NoSuchJobException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One whole run, from the lock to the outcome: the door of this room. */
public final class ReportingRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReportingRun.class);

    private final RunMemory memory;
    private final Function<AfterPublication, Steps> steps;
    private final Clock clock;

    ReportingRun(RunRequest request, Progress progress, Function<AfterPublication, Steps> steps, Clock clock) {
        this.memory = new RunMemory(request, progress);
        this.steps = steps;
        this.clock = clock;
    }

    /** One whole run of what is asked for. */
    public static Outcome start(RunRequest request, Progress progress, Clock clock) {
        return new ReportingRun(request, progress, Steps::all, clock).run();
    }

    /** Runs, and says how it ended; throws nothing. */
    Outcome run() {
        try (RunLock lock = RunLock.take(memory.request().out())) {
            return runUnder(lock);
        } catch (JobExecutionException | RuntimeException e) {
            return Outcome.of(Faults.stopFor(e, ExitCode.PLACE));
        } finally {
            memory.finish();
        }
    }

    private Outcome runUnder(RunLock lock) throws JobExecutionException {
        LOG.debug("{} is held", lock);
        Stream.of(memory.request().out(), memory.destination().root())
                .distinct()
                .forEach(this::tidy);
        try (IndexDatabase index = IndexDatabase.open(memory.request().internals(), List.of(BatchRepository.SCHEMA))) {
            index.warning().ifPresent(memory.progress()::warned);
            return runWith(index);
        }
    }

    private void tidy(Path place) {
        if (Files.isDirectory(place)) {
            org.evenhand.publication.Recovery.run(place).forEach(memory.progress()::warned);
        }
    }

    private Outcome runWith(IndexDatabase index) throws JobExecutionException {
        AfterPublication after = after(index);
        after.remake();
        try (ConfigurableApplicationContext context = context(index, steps.apply(after))) {
            JobRepository repository = context.getBean(JobRepository.class);
            JobOperator operator = context.getBean(JobOperator.class);
            new Recovery(repository, operator).run();
            JobExecution execution = operator.start(context.getBean(Job.class), attempt(repository));
            return outcomeOf(execution);
        } finally {
            memory.discardStaged();
            memory.finish();
        }
    }

    private AfterPublication after(IndexDatabase index) {
        ReleaseIndex releases = new ReleaseIndex(memory.request().out(), new ResultStore(index.source()));
        return new AfterPublication(memory.request().out(), releases, clock, memory.progress());
    }

    private ConfigurableApplicationContext context(IndexDatabase index, Steps all) {
        return new SpringApplicationBuilder(ReportingJob.class)
                .web(WebApplicationType.NONE)
                .addCommandLineProperties(false)
                .logStartupInfo(false)
                .initializers(context -> give((GenericApplicationContext) context, index, all))
                .run();
    }

    private void give(GenericApplicationContext context, IndexDatabase index, Steps all) {
        context.registerBean(RunMemory.class, () -> memory);
        context.registerBean(Steps.class, () -> all);
        context.registerBean(IndexDatabase.class, () -> index, definition -> definition.setDestroyMethodName(""));
    }

    /** Every run is a new instance of the job: a run is cheap, and starting in the middle would need people on disk. */
    private static JobParameters attempt(JobRepository repository) throws NoSuchJobException {
        boolean first = !repository.getJobNames().contains(ReportingJob.NAME);
        long next = first ? 1 : repository.getJobInstanceCount(ReportingJob.NAME) + 1;
        return new JobParametersBuilder().addLong("attempt", next).toJobParameters();
    }

    private Outcome outcomeOf(JobExecution execution) {
        if (memory.stop().isPresent()) {
            return Outcome.of(memory.stop().get());
        }
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return Outcome.done(memory.summary.get());
        }
        LOG.error("The job ended as {}.", execution.getStatus());
        return Outcome.of(stopped(execution.getStatus()));
    }

    private static Stop stopped(BatchStatus status) {
        return status == BatchStatus.STOPPED
                ? new Stop(
                        ExitCode.FAULT, "E-STOPPED", List.of("The run was stopped on request. Nothing was published."))
                : new Stop(
                        ExitCode.FAULT,
                        "E-JOB",
                        List.of("The run could not be finished (E-JOB). Nothing was published."));
    }
}
