package org.evenhand.job;

import java.util.List;
import javax.sql.DataSource;
import org.evenhand.history.IndexDatabase;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Extracts become a release, step by step; a step that finds the release already there ends the job. */
@Configuration(proxyBeanMethods = false)
@Import({BatchRepository.class, GracefulStop.class})
class ReportingJob {

    static final String NAME = "reporting";
    static final ExitStatus ALREADY_THERE = new ExitStatus("ALREADY THERE");

    @Bean
    DataSource dataSource(IndexDatabase index) {
        return index.source();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    Job job(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunMemory memory,
            Steps steps,
            GracefulStop gracefulStop) {
        List<Step> all = steps.inOrder().stream()
                .map(step -> step(step, repository, transactions, memory))
                .toList();
        return new JobBuilder(NAME, repository)
                .listener(gracefulStop)
                .start(flow(all))
                .end()
                .build();
    }

    private static Step step(
            RunStep step, JobRepository repository, PlatformTransactionManager transactions, RunMemory memory) {
        return new StepBuilder(step.title(), repository)
                .allowStartIfComplete(true)
                .tasklet(new Guarded(step, memory), transactions)
                .build();
    }

    private static Flow flow(List<Step> steps) {
        FlowBuilder<Flow> flow = new FlowBuilder<Flow>(NAME).start(steps.get(0));
        for (int next = 1; next < steps.size(); next++) {
            Step before = steps.get(next - 1);
            flow.from(before).on(ALREADY_THERE.getExitCode()).end();
            flow.from(before).on(ExitStatus.STOPPED.getExitCode()).stop();
            flow.from(before).on(ExitStatus.COMPLETED.getExitCode()).to(steps.get(next));
            flow.from(before).on("*").fail();
        }
        return flow.end();
    }
}
