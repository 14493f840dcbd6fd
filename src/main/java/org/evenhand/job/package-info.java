/**
 * The reporting job: Spring Batch steps in the order of the package list, each of which may start again, and nothing else.
 *
 * <p>Read first: {@link org.evenhand.job.ReportingRun}, {@link org.evenhand.job.RunStep}. Must not know: how anything is read, measured,
 * protected or written. Nobody but the command line may use this room.
 *
 * <p>To add a step, write one {@link org.evenhand.job.RunStep} and put it in the list of {@link org.evenhand.job.Steps}.
 */
@NullMarked
package org.evenhand.job;

import org.jspecify.annotations.NullMarked;
