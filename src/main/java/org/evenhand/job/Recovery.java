package org.evenhand.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Puts in order what a killed run left behind. It holds the run lock, so whatever looks alive is dead. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final JobRepository repository;
    private final JobOperator operator;

    Recovery(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    void run() {
        repository.findRunningJobExecutions(ReportingJob.NAME).forEach(this::recover);
    }

    private void recover(JobExecution execution) {
        operator.recover(execution);
        LOG.info("An earlier run was cut off; it is now recorded as failed.");
    }
}
