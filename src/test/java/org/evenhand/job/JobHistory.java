package org.evenhand.job;

import java.nio.file.Path;
import java.util.List;
import org.evenhand.history.IndexDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the job repository of an output folder remembers. */
final class JobHistory {

    private JobHistory() {}

    static List<String> statuses(Path out) {
        try (IndexDatabase index = IndexDatabase.open(out.resolve(".evenhand"), List.of())) {
            return JdbcClient.create(index.source())
                    .sql("SELECT status FROM batch_job_execution ORDER BY job_execution_id")
                    .query(String.class)
                    .list();
        }
    }
}
