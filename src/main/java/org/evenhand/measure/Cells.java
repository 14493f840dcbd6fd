package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Statistics.Interval;

/** Makes single figures from the released counts of one population, and says why where one cannot be printed. */
final class Cells {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Between the name of a department and that of its team. */
    static final String TWO_LEVELS = " × ";

    private static final String WORKFORCE = " of the extract 'workforce_snapshot'";
    private static final Map<String, String> GIVEN_BY = Map.of(
            "department", "the column 'department', 'tier', 'function' or 'work_base'" + WORKFORCE,
            "occupation", "the column 'soc_code' or 'grade'" + WORKFORCE,
            "service_years", "the column 'service_start'" + WORKFORCE,
            "months_in_grade", "the extract 'promotions_moves', and the column 'grade_start'" + WORKFORCE + ",");
    private static final String EARLIER = "a year earlier";
    private static final String NONE = "The extract has nothing of the kind that this is about.";

    private final Counts counts;
    private final Rules rules;
    private final Minimum minimum;

    Cells(Counts counts, Rules rules, Minimum minimum) {
        this.counts = counts;
        this.rules = rules;
        this.minimum = minimum;
    }

    /** The one figure of an indicator that cannot be made because an extract, or a column of it, is missing. */
    static List<Figure> unavailable(Released released, String dataset) {
        return unavailable(released, dataset, "");
    }

    /** The same where the column must hold enough: {@code , with at least 25 people in a part,}. */
    static List<Figure> unavailable(Released released, String dataset, String enough) {
        return List.of(Figure.on(released.date()).absent(Status.X, wanting(dataset, enough)));
    }

    /** A figure that cannot be made because a population, an extract or a column of it is missing. */
    static Figure missing(Figure figure, String told) {
        return missing(figure, told, "");
    }

    /** The same where the column must hold enough. */
    static Figure missing(Figure figure, String told, String enough) {
        return figure.absent(Status.X, wanting(told, enough));
    }

    private static String wanting(String told, String enough) {
        return "Not available: " + named(extractOf(told)) + enough + " would give it.";
    }

    /** An extract, or a column of one: {@code leavers} or {@code leavers.leave_date}. */
    private static String named(String told) {
        if (told.endsWith(EARLIER)) {
            return "an earlier snapshot";
        }
        String[] extractAndColumn = told.split("\\.", 2);
        String extract = "the extract '" + extractAndColumn[0] + "'";
        return extractAndColumn.length == 1 ? extract : "the column '" + extractAndColumn[1] + "' of " + extract;
    }

    /** The one figure of an indicator whose population is missing, or has nobody in it; none where there is something to count. */
    static Optional<List<Figure>> nothing(Released released, String population) {
        return nothing(released, population, extractOf(population));
    }

    /** The same, where something else than the extract of its name, such as a column, is what is missing. */
    static Optional<List<Figure>> nothing(Released released, String population, String toldBy) {
        Optional<Counts> counts = released.of(population);
        if (counts.isEmpty()) {
            return Optional.of(unavailable(released, toldBy));
        }
        return counts.filter(each -> each.whole().size() == 0)
                .map(each -> List.of(Figure.on(released.date()).absent(Status.Z, NONE)));
    }

    /** The name of a population begins with the word of the extract that it is made of. */
    static String extractOf(String population) {
        return population.endsWith(EARLIER) ? population : population.split(",", -1)[0];
    }

    /** What would give the parts of a level that is not there. */
    static List<Figure> withoutLevel(Released released, String level) {
        return List.of(Figure.on(released.date())
                .absent(
                        Status.X,
                        "Not available: " + GIVEN_BY.getOrDefault(level, "the extract 'pay_bonus'")
                                + " would give it."));
    }

    /**
     * The figures of each characteristic that is held, and for each other one the figure that says so. Beside others, what was adopted
     * elsewhere and is not asked here is not missed.
     */
    List<Figure> each(List<Characteristic> characteristics, Function<Characteristic, List<Figure>> figures) {
        return eachAsked(
                characteristics,
                by -> groupsShown(counts.whole(), by)
                        ? figures.apply(by)
                        : List.of(guarded(Figure.on(counts.date()).of(by.code(), Group.ALL, by.label()))));
    }

    /** The same of measures that tell how many told us as well, and leave out by themselves the groups that may not be shown. */
    List<Figure> eachAsked(List<Characteristic> characteristics, Function<Characteristic, List<Figure>> figures) {
        return characteristics.stream()
                .filter(by -> counts.holds(by) || by.protects().isPresent() || characteristics.size() == 1)
                .flatMap(by -> (counts.holds(by) ? shown(by, figures) : List.of(notHeld(by))).stream())
                .toList();
    }

    /** Whether the groups of a characteristic may stand in a part: of a guarded one only where none is of a few. */
    boolean groupsShown(Part part, Characteristic by) {
        return !by.guarded()
                || by.groups().declaredAt(Detail.BINARY).stream()
                        .allMatch(group -> counts.count(part, by, group).value() >= rules.hideBelow());
    }

    /** What stands in the place of a group that may not be shown. */
    Figure guarded(Figure figure) {
        return figure.resting(Optional.empty(), Optional.empty(), Basis.ROUNDED)
                .absent(
                        Status.C,
                        "Fewer than " + rules.hideBelow()
                                + " gave one of the answers, so no more is shown than how many" + " told us.");
    }

    private List<Figure> shown(Characteristic by, Function<Characteristic, List<Figure>> figures) {
        return counts.detail(counts.whole(), by).isPresent()
                ? figures.apply(by)
                : List.of(Figure.on(counts.date())
                        .of(by.code(), Group.ALL, by.label())
                        .absent(
                                Status.C,
                                "Withheld: in some groups of both questions together are too few people for exact numbers,"
                                        + " and others could be told from the two questions by themselves."));
    }

    /** The figures of each group of a characteristic that is compared. */
    static List<Figure> eachCompared(Characteristic by, Function<Group, List<Figure>> figures) {
        return compared(by).stream()
                .flatMap(group -> figures.apply(group).stream())
                .toList();
    }

    /** The one figure of a characteristic that the extract does not hold. */
    Figure notHeld(Characteristic by) {
        return Figure.on(counts.date())
                .of(by.code(), Group.ALL, by.groups().root().label())
                .absent(Status.X, notHeldInWords(by));
    }

    private String notHeldInWords(Characteristic by) {
        if (by.crossed()) {
            return "Not available: the extract does not hold both " + by.label().toLowerCase(Locale.ROOT) + ".";
        }
        String population = counts.population();
        String extract = population.startsWith("workforce") ? "workforce_snapshot" : extractOf(population);
        return wanting(extract + "." + by.column(), "");
    }

    Figure at(Part part, Characteristic by, Group group) {
        return at(part).of(by.code(), group.code(), group.label());
    }

    Figure at(Part part) {
        Figure figure = Figure.on(counts.date());
        if (part.whole()) {
            return figure;
        }
        return figure.in(part.printedLevel(), part.label());
    }

    /** How many people or events, unless they are so few that they are not shown. */
    Figure count(Figure figure, Count count) {
        Figure counted = counted(figure);
        if (count.value() < rules.hideBelow()) {
            return counted.resting(Optional.empty(), Optional.empty(), Basis.ROUNDED)
                    .absent(Status.C, rules.hidden());
        }
        Figure printed = counted.resting(Optional.of(count.amount()), Optional.empty(), count.basis())
                .published(count.amount());
        return count.basis() == Basis.ROUNDED
                ? printed.between(BigDecimal.valueOf(count.least()), BigDecimal.valueOf(count.most()))
                : printed;
    }

    /** A number of what is counted here. */
    Figure counted(Figure figure) {
        return figure.measuring("count", counts.unit());
    }

    /** Whether people are counted, or what each of them did, so that a few of them are not printed. */
    boolean ofPeople() {
        return counts.unit().people();
    }

    /** The headcount of a part, which is not a secret, unless so few are in it that no number under 10 may stand there. */
    Figure headcount(Part part, Figure figure) {
        if (ofPeople() && part.size() < rules.hideBelow()) {
            return counted(figure).absent(Status.C, rules.hidden());
        }
        BigDecimal size = BigDecimal.valueOf(part.size());
        return counted(figure)
                .resting(Optional.of(size).filter(people -> ofPeople()), Optional.empty(), Basis.EXACT)
                .published(size);
    }

    /** A count among others, in per cent, with the range that sampling and rounding leave. */
    Figure share(Figure figure, String measure, Part part, Count events, Count base) {
        return share(figure.measuring(measure, Unit.PER_CENT), part, events, base);
    }

    /** The same in the unit that the figure has already: per cent or per thousand. */
    Figure share(Figure share, Part part, Count events, Count base) {
        if (events.basis() == Basis.STATUTORY && base.value() > 0) {
            return ordered(share, events, base);
        }
        Optional<Figure> tooFew = tooFew(share, part, base);
        if (tooFew.isPresent()) {
            return tooFew.get();
        }
        if (events.value() < rules.hideBelow()) {
            return share.absent(Status.C, rules.hidden());
        }
        Basis basis = events.basis().and(base.basis());
        return ranged(
                share.from(events.amount(), base.amount(), basis)
                        .published(per(share.unit(), events.amount(), base.amount())),
                events,
                base);
    }

    /** The same with the range that sampling and rounding leave. */
    static Figure ranged(Figure share, Count events, Count base) {
        Interval likely = likely(events, base);
        return share.between(
                of(share.unit()).multiply(BigDecimal.valueOf(likely.lower())),
                of(share.unit()).multiply(BigDecimal.valueOf(likely.upper())));
    }

    /**
     * What stands instead of a percentage of so few people: too few to tell, by the policy's limit or the indicator's, whichever is larger.
     * Nothing is hidden by it; a count that is has a reason of its own.
     */
    Optional<Figure> tooFew(Figure share, Part part, Count base) {
        int fewest = Math.max(shareBase(part), minimum.base());
        return base.value() < fewest
                ? Optional.of(share.absent(
                        Status.U, "The percentage would rest on fewer than " + fewest + " " + unitWords() + "."))
                : Optional.empty();
    }

    /** Whether numbers may stand beside what the law orders: with them the sex of those whom it does not count could follow. */
    boolean lawTellsNoOthers() {
        return counts.everybody(counts.whole(), Characteristic.SEX).basis() != Basis.ROUNDED;
    }

    /** What the law orders is printed of however few; how few is not. */
    private Figure ordered(Figure share, Count events, Count base) {
        boolean enough = lawTellsNoOthers() && events.value() >= rules.hideBelow() && base.value() >= rules.hideBelow();
        return share.resting(
                        Optional.of(events.amount()).filter(amount -> enough),
                        Optional.of(base.amount()).filter(amount -> enough),
                        Basis.STATUTORY)
                .published(perCent(events.amount(), base.amount()));
    }

    private String unitWords() {
        return counts.unit().label();
    }

    private int shareBase(Part part) {
        return part.inDepartment() ? rules.unitShareBase() : rules.shareBase();
    }

    static BigDecimal perCent(BigDecimal events, BigDecimal base) {
        return per(Unit.PER_CENT, events, base);
    }

    /** Events for each hundred, or each thousand, of a base. */
    static BigDecimal per(Unit unit, BigDecimal events, BigDecimal base) {
        return events.multiply(of(unit)).divide(base, MathContext.DECIMAL128);
    }

    private static BigDecimal of(Unit unit) {
        return unit == Unit.PER_THOUSAND ? THOUSAND : HUNDRED;
    }

    private static Interval likely(Count events, Count base) {
        int most = Math.max(1, base.most());
        int least = Math.max(1, base.least());
        return new Interval(
                Statistics.wilson(Math.min(events.least(), most), most, Statistics.CONFIDENCE)
                        .lower(),
                Statistics.wilson(Math.min(events.most(), least), least, Statistics.CONFIDENCE)
                        .upper());
    }

    /** Whether so many of a part have told us that groups may be compared. */
    boolean enoughTold(Part part, Characteristic by) {
        int everybody = counts.everybody(part, by).value();
        return everybody > 0 && counts.declared(part, by).value() * 100L >= (long) rules.declared() * everybody;
    }

    /** Whether one of two groups that are compared has fewer people than the indicator asks for. */
    boolean tooFew(Part part, Characteristic by, Group one, Group other) {
        int own = counts.count(part, by, one).value();
        int theirs = counts.count(part, by, other).value();
        return Math.min(own, theirs) < minimum.base();
    }

    /** The fewest people that the indicator asks for. */
    int fewest() {
        return minimum.base();
    }

    /** What is said where too few have told us. */
    Figure tooFewTold(Figure figure) {
        return figure.absent(Status.U, "Fewer than " + rules.declared() + "% have told us.");
    }

    /**
     * The groups of a characteristic that are compared: five where there are as many, and two. Answers that are listed only where
     * somebody gave them are not compared.
     */
    static List<Group> compared(Characteristic by) {
        List<Group> groups = new ArrayList<>(by.groups().declaredAt(Detail.BROAD));
        groups.removeIf(group -> listed(by, group));
        by.groups().declaredAt(Detail.BINARY).stream()
                .filter(group -> !by.groups().leaf(group, Detail.BROAD))
                .forEach(groups::add);
        return groups;
    }

    /** The broadest groups, without answers that are listed only where somebody gave them: of sex, women and men. */
    static List<Group> broadest(Characteristic by) {
        return by.groups().declaredAt(Detail.BINARY).stream()
                .filter(group -> !listed(by, group))
                .toList();
    }

    private static boolean listed(Characteristic by, Group group) {
        return by.categories().stream()
                .anyMatch(category -> category.code().equals(group.code()) && !category.standard());
    }

    /** Everybody else who told us, group by group. */
    static Stream<Group> others(Characteristic by, Group named) {
        return by.groups().declaredAt(Detail.BINARY).stream().filter(group -> !group.equals(named));
    }

    /** A name within a sentence. */
    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    Counts counts() {
        return counts;
    }

    Rules rules() {
        return rules;
    }

    Minimum minimum() {
        return minimum;
    }
}
