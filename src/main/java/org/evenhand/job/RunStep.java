package org.evenhand.job;

import java.io.IOException;

/** One step of the job. It reads what earlier steps left in memory, leaves its own there, and can always start again. */
interface RunStep {

    /** A few words that name it: {@code take snapshot}. */
    String title();

    /** Does the work; what it throws never reaches the job repository. */
    StepReport run(RunMemory memory) throws IOException;

    /** What an input or output error means in this step. */
    default ExitCode onInputOutputError() {
        return ExitCode.PLACE;
    }
}
