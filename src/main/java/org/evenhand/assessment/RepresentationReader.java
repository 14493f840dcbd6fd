package org.evenhand.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;

/**
 * Groups that are fewer here than in the community: has the distance grown, and is a change people, or people telling us?
 *
 * <p>Better or worse is said where the distance to the community moved by half a percentage point or more in a year and the share of
 * people who told us by no more than five, and where the change is mostly people who joined and left, not people who told us.
 */
final class RepresentationReader {

    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.80");
    private static final BigDecimal FIVE_POINTS = new BigDecimal("5");
    private static final List<String> READ =
            List.of("disability", "ethnicity", "sex", "sexual_orientation", "religion");

    private static final String CANNOT_SAY =
            " That is mostly people telling us, so that we cannot say whether it is better or worse.";
    private static final String UNKNOWN = " So we cannot say whether it is better or worse.";
    private static final String UNTOLD =
            "cannot be taken apart into people who joined and left and people who told us: the numbers are too small to tell";
    private static final String REST = "; of the rest we cannot say whether it is more or fewer";
    private static final String COMING = "people who joined and left";
    private static final String TELLING = "people who told us or changed their answer";

    private final Release release;
    private final Found representation;
    private final Found change;
    private boolean told;

    RepresentationReader(Release release) {
        this.release = release;
        this.representation = Found.in(release, "REP-02");
        this.change = Found.in(release, "REP-13");
    }

    void read(Narrative narrative) {
        representation
                .whole("ratio")
                .filter(ratio -> READ.contains(ratio.characteristic()))
                .filter(RepresentationReader::notComparator)
                .filter(ratio -> ratio.upper()
                        .filter(upper -> upper.compareTo(BigDecimal.ONE) < 0)
                        .isPresent())
                .sorted(Comparator.comparingInt(RepresentationReader::rank)
                        .thenComparing(Comparator.comparing(this::share).reversed()))
                .forEach(ratio -> read(ratio, narrative));
    }

    /** Those whom others are compared with are not looked at: that fewer men work here is said by the share of women. */
    private static boolean notComparator(Figure ratio) {
        return Characteristic.of(ratio.characteristic())
                .filter(by -> !by.comparator().equals(ratio.group()))
                .isPresent();
    }

    /** Of groups of one characteristic the larger is told of first, so a broad one before those that it is made of. */
    private BigDecimal share(Figure ratio) {
        return representation.beside(ratio, "share").map(Figure::number).orElse(BigDecimal.ZERO);
    }

    private static int rank(Figure ratio) {
        return READ.indexOf(ratio.characteristic());
    }

    private void read(Figure ratio, Narrative narrative) {
        Optional<Figure> share = representation.beside(ratio, "share");
        Optional<Figure> community = representation.beside(ratio, "benchmark");
        Optional<Figure> before = change.group("share", ratio.characteristic(), ratio.group(), "at start")
                .filter(then -> toldAlike(ratio.characteristic()));
        if (share.isEmpty() || community.isEmpty()) {
            return;
        }
        BigDecimal nearer =
                before.map(then -> share.get().number().subtract(then.number())).orElse(BigDecimal.ZERO);
        String text = sentence(share.get(), community.get(), before);
        String basis = basis(share.get(), before.isPresent());
        if (nearer.abs().compareTo(HALF_A_POINT) < 0) {
            if (ratio.number().compareTo(FOUR_FIFTHS) < 0) {
                narrative.worse(stillBehind(line(ratio, "Still behind: " + text, basis)));
            }
        } else if (unexplained(share.get())) {
            narrative.cannotSay(line(ratio, text + UNKNOWN, basis));
        } else if (mostlyTelling(share.get())) {
            narrative.cannotSay(line(ratio, text + CANNOT_SAY, basis));
        } else if (nearer.signum() > 0) {
            narrative.better(line(ratio, text, basis));
        } else {
            narrative.worse(line(ratio, text, basis));
        }
    }

    /** Who works here is the first question of a board, so one line of those who are far behind stands before all others. */
    private Line stillBehind(Line line) {
        boolean first = !told;
        told = true;
        return first ? Line.first(line.topic(), line.statement()) : line;
    }

    private static Line line(Figure ratio, String text, String basis) {
        return Line.about(ratio, "REP-02", new Statement(text, basis, List.of("REP-02", "REP-13")));
    }

    /** Whether a change is printed and what it is made of is not, because too few joined or left. */
    private boolean unexplained(Figure share) {
        return changeOf(share, "in all").isPresent()
                && changeOf(share, "people telling us").isEmpty()
                && changeOf(share, "people").isEmpty();
    }

    /** Whether more of a change is people telling us, or changing their answer, than people coming and going. */
    private boolean mostlyTelling(Figure share) {
        return changeOf(share, "people telling us")
                .filter(telling -> changeOf(share, "people")
                        .filter(people ->
                                people.number().abs().compareTo(telling.number().abs()) >= 0)
                        .isEmpty())
                .isPresent();
    }

    private Optional<Figure> changeOf(Figure share, String stage) {
        return change.group("change", share.characteristic(), share.group(), stage);
    }

    /** Whether the share of people who told us moved so little that shares of them can be compared. */
    private boolean toldAlike(String characteristic) {
        Optional<Figure> then = change.group("rate", characteristic, "all", "at start");
        Optional<Figure> now = change.group("rate", characteristic, "all", "at end");
        return then.isPresent()
                && now.isPresent()
                && now.get().number().subtract(then.get().number()).abs().compareTo(FIVE_POINTS) <= 0;
    }

    private String sentence(Figure share, Figure community, Optional<Figure> before) {
        String text = Words.peopleOf(share) + " are " + Words.value(share) + " of those who told us"
                + before.map(then -> moved(share, then)).orElse("") + "; " + Words.value(community)
                + " of working-age residents are. The gap is about " + missing(share, community)
                + " people (a measure of distance, not a target: appointments are on merit).";
        return text + parts(share);
    }

    private static String moved(Figure share, Figure then) {
        int way = share.number().compareTo(then.number());
        if (way == 0) {
            return ", as a year ago";
        }
        return (way > 0 ? ", up from " : ", down from ") + Words.value(then) + " a year ago";
    }

    /** How many more of the group there would be if their share were that of the community. */
    private static String missing(Figure share, Figure community) {
        BigDecimal there = share.denominator()
                .orElseThrow()
                .multiply(community.number())
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
        BigDecimal gap = there.subtract(share.numerator().orElseThrow());
        BigDecimal step = share.basis() == Basis.ROUNDED ? BigDecimal.valueOf(5) : BigDecimal.ONE;
        return Words.people(gap.divide(step, 0, RoundingMode.HALF_UP).multiply(step));
    }

    /** How much of the change is people coming and going, and how much is people telling us. */
    private String parts(Figure share) {
        Optional<Figure> people = changeOf(share, "people");
        Optional<Figure> telling = changeOf(share, "people telling us");
        return changeOf(share, "in all")
                .filter(all -> all.number().signum() != 0)
                .map(all -> " The change of " + signed(all) + " people " + parts(people, telling) + ".")
                .orElse("");
    }

    /** What of a change is sure to be more, or fewer, and no more than that. */
    private static String parts(Optional<Figure> people, Optional<Figure> telling) {
        List<String> sure = Stream.concat(
                        people.stream().map(part -> from(part, COMING)),
                        telling.stream().map(part -> from(part, TELLING)))
                .toList();
        return sure.isEmpty() ? UNTOLD : "is " + String.join(" and ", sure) + (sure.size() == 1 ? REST : "");
    }

    private static String from(Figure part, String whom) {
        return (part.basis() == Basis.ROUNDED ? "about " : "") + signed(part) + " from " + whom;
    }

    private static String signed(Figure change) {
        int way = change.number().signum();
        return (way == 0 ? "" : way < 0 ? "−" : "+") + Words.size(change);
    }

    private String basis(Figure share, boolean explained) {
        Optional<Figure> told = Found.in(release, "DEC-01").group("rate", share.characteristic(), "all", "");
        return (explained ? "REP-02, REP-13" : "REP-02")
                + told.map(rate -> "; " + Words.people(rate.numerator().orElseThrow()) + " people told us, "
                                + Words.value(rate))
                        .orElse("")
                + (share.basis() == Basis.ROUNDED ? "; rounded" : "");
    }
}
