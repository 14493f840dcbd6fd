package org.evenhand.job;

/**
 * What the job repository keeps of a failure: a code. It has no cause and no message of the exception that it stands for, because those
 * can hold a row about a person and the repository writes them to a file.
 */
final class StepFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepFailure(String code) {
        super(code, null, false, false);
    }
}
