/**
 * A made-up sample council: every extract of a whole authority, the plan that reads them, and a page that says what is hidden in
 * them. The same number of people and seed give the same bytes on any machine.
 *
 * <p>Read first: {@link org.evenhand.sample.SampleCouncil}, {@link org.evenhand.sample.Council}. Must not know: how extracts are read,
 * measured or reported.
 *
 * <p>To add a team or a code, add one line to {@code teams.csv} or {@code codes.csv}; to add an extract, write
 * one class that draws its rows and names its columns, and add one line to {@code Extracts}; to hide something more, change the odds
 * where the rows are drawn, and say so in {@code README.md} among the resources.
 */
@NullMarked
package org.evenhand.sample;

import org.jspecify.annotations.NullMarked;
