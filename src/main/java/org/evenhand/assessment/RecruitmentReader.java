package org.evenhand.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** Where applicants are lost: the stage that the stumbling-block finder names, and stages where nobody is. */
final class RecruitmentReader {

    private static final BigDecimal RARE = BigDecimal.valueOf(3);
    private static final String CANDIDATES = "candidates";

    private final Found stages;
    private final Found appointed;

    RecruitmentReader(Release release) {
        this.stages = Found.in(release, "REC-05");
        this.appointed = Found.in(release, "REC-03");
    }

    void read(Narrative narrative) {
        stages.whole("furthest behind")
                .sorted((a, b) -> a.number().compareTo(b.number()))
                .forEach(figure -> narrative.worse(Line.about(figure, "REC", behind(figure))));
        appointed
                .whole("ratio")
                .filter(ratio -> ratio.signal().equals("no clear difference"))
                .filter(RecruitmentReader::surelyAlike)
                .filter(ratio ->
                        List.of("female", "disabled", "ethnic_minority").contains(ratio.group()))
                .forEach(ratio -> narrative.better(Line.about(ratio, "REC", level(ratio))));
        appointed
                .whole("ratio")
                .filter(Words::open)
                .filter(ratio ->
                        List.of("female", "disabled", "ethnic_minority").contains(ratio.group()))
                .forEach(ratio -> narrative.cannotSay(Line.about(ratio, "REC", unsure(ratio))));
    }

    private Statement behind(Figure figure) {
        Optional<Figure> own = stages.beside(figure, "rate");
        Optional<Figure> theirs = stages.group("rate", figure.characteristic(), figure.comparator(), figure.stage());
        String comparator = Words.comparator(figure, CANDIDATES);
        String text = candidates(figure) + " fall furthest behind " + comparator + " at the stage '"
                + figure.stage().toLowerCase(Locale.ROOT) + "'"
                + own.flatMap(rate -> theirs.map(other -> beside(rate, other))).orElse("")
                + ".";
        String basis = "REC-05, " + counted(own) + " and " + counted(theirs) + " at the stage before; "
                + Words.range(figure) + " times as likely";
        return new Statement(text, basis, List.of("REC-05"));
    }

    private static String candidates(Figure figure) {
        return Words.capital(Words.who(figure, CANDIDATES));
    }

    private static String counted(Optional<Figure> rate) {
        return rate.flatMap(Figure::denominator).map(Words::people).orElse("some");
    }

    /** Two rates in one manner of speaking: as one in so many where both are rare, else in per cent. */
    private static String beside(Figure own, Figure theirs) {
        boolean rare = many(own).min(many(theirs)).compareTo(RARE) >= 0;
        return rare
                ? ": 1 in " + whole(many(own)) + " reaches it, against 1 in " + whole(many(theirs))
                : ": " + Words.value(own) + " reach it, against " + Words.value(theirs);
    }

    private static BigDecimal many(Figure rate) {
        return rate.denominator().orElseThrow().divide(rate.numerator().orElseThrow(), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal whole(BigDecimal many) {
        return many.setScale(0, RoundingMode.HALF_UP);
    }

    /** Only where the whole likely range is near 1 is it good news that there is no clear difference. */
    private static boolean surelyAlike(Figure ratio) {
        return ratio.lower()
                        .filter(lower -> lower.compareTo(new BigDecimal("0.80")) >= 0)
                        .isPresent()
                && ratio.upper()
                        .filter(upper -> upper.compareTo(new BigDecimal("1.25")) <= 0)
                        .isPresent();
    }

    private static Statement level(Figure ratio) {
        return new Statement(
                candidates(ratio) + " and " + Words.comparator(ratio, CANDIDATES)
                        + " are about equally likely to be appointed from the shortlist.",
                basis(ratio),
                List.of("REC-03"));
    }

    private static Statement unsure(Figure ratio) {
        return new Statement(
                "We cannot say whether " + Words.who(ratio, CANDIDATES)
                        + " are as likely to be appointed from the shortlist as "
                        + Words.comparator(ratio, CANDIDATES) + ": too few were appointed to be sure.",
                basis(ratio),
                List.of("REC-03"));
    }

    /** Guidance puts those whom a group is compared with on top of this ratio. */
    private static String basis(Figure ratio) {
        return "REC-03; " + Words.comparator(ratio, CANDIDATES) + " " + Words.value(ratio) + " times as likely as "
                + Words.who(ratio, CANDIDATES) + "; " + Words.range(ratio);
    }
}
