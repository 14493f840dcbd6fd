package org.evenhand.job;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Isolation;

/** Keeps the history of runs in the index database; without it Spring Batch 6 keeps none. */
@Configuration(proxyBeanMethods = false)
class BatchRepository extends JdbcDefaultBatchConfiguration {

    /** Makes the tables; it lies in the jar of Spring Batch. */
    static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";

    @Override
    protected Isolation getIsolationLevelForCreate() {
        return Isolation.SERIALIZABLE;
    }
}
