package org.evenhand.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * A calculation: first it counts people, then, from what was released, it derives figures. Between the two it sees nothing.
 *
 * <p>Every implementation says unit, formula, orientation, undefined case and source.
 */
public sealed interface Measure
        permits Composition,
                DeclarationRate,
                ExtractQuality,
                Representation,
                TopEarners,
                TierGradient,
                Segregation,
                Rungs,
                Reach,
                Duration,
                Contrast,
                ChangeExplained,
                PayGap,
                PayQuarters,
                GradeWeightedGap,
                GapsToExplain,
                PayGaps,
                PayGapSet,
                Likelihood,
                StumblingBlock,
                EventRate,
                AmountRate,
                MiddleAmount,
                HeadcountShare,
                Breakdown,
                PartShare,
                PartCount,
                Likeness,
                Apart,
                GapToAll,
                Membership,
                ToldElsewhere,
                Coverage,
                MeanScore,
                ConfidenceGap,
                Presence,
                RateByPart,
                Together,
                CommunityProfile,
                OnlyIn {

    /** Asks for what must be counted. */
    Tabulation tabulate(Terms terms, Scope scope);

    /**
     * The levels that it reads of each population, where it may be asked of one part of the organisation beside everyone else; empty where
     * it may not.
     */
    default Map<String, Set<Among>> readsOfAPart() {
        return Map.of();
    }

    /** The level of the part whose share is told, where it is one part. */
    default Optional<String> shareOf() {
        return Optional.empty();
    }

    /** Makes figures from what was released; at least one, which says why, where nothing can be made. */
    List<Figure> derive(Terms terms, Released released);
}
