/**
 * The re-identification test: what a reader who knows the rule, every headcount and the staff list without answers can work out about
 * people from the files of a release.
 *
 * <p>Read first: {@link org.evenhand.audit.reidentification.Reidentification}, {@link org.evenhand.audit.reidentification.Lattice}.
 * Must not know: disclosure control, measures, the writers, or anything else that made the files; nor any answer of a person.
 *
 * <p>Read are the numbers of people in post, by part and by one characteristic at a time: not yet pay, stages, two characteristics together,
 * other populations and other releases.
 *
 * <p>To add a kind of knowledge, write it as {@link org.evenhand.audit.reidentification.Statement}s: which counts it adds up, and
 * between which two numbers the sum lies.
 */
@NullMarked
package org.evenhand.audit.reidentification;

import org.jspecify.annotations.NullMarked;
