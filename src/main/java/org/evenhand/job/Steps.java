package org.evenhand.job;

import java.util.List;

/** The steps of a run, in order. */
record Steps(List<RunStep> inOrder) {}
