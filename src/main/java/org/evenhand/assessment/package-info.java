/**
 * Released figures become judgements one can argue with: better, worse, cannot say yet.
 *
 * <p>Read first: {@link org.evenhand.assessment.Assessment}, {@link org.evenhand.assessment.Statement}. Must not know: people, columns,
 * measures, files.
 *
 * <p>To add a judgement, add a reader of released tables beside those of {@code Narrative}.
 */
@NullMarked
package org.evenhand.assessment;

import org.jspecify.annotations.NullMarked;
