package org.evenhand.job;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.context.SmartLifecycle;

/** Ends a running job in order when the program is told to stop, within seconds: a service manager waits no longer. */
final class GracefulStop implements SmartLifecycle, JobExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
    private static final int PATIENCE_SECONDS = 7;

    private final JobOperator operator;
    private final RunMemory memory;
    private volatile Optional<JobExecution> running = Optional.empty();
    private volatile boolean started;

    GracefulStop(JobOperator operator, RunMemory memory) {
        this.operator = operator;
        this.memory = memory;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        running = Optional.of(execution);
    }

    @Override
    public void afterJob(JobExecution execution) {
        running = Optional.empty();
    }

    @Override
    public void start() {
        started = true;
    }

    /** What is left over when patience ends is cleaned up by the next start, as after a crash. */
    @Override
    public void stop() {
        started = false;
        running.ifPresent(this::stop);
    }

    private void stop(JobExecution execution) {
        LOG.info("Stopping on request.");
        try {
            operator.stop(execution);
            memory.awaitEnd(PATIENCE_SECONDS);
        } catch (JobExecutionNotRunningException e) {
            LOG.debug("The job had just ended.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
