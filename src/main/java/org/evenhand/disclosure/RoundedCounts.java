package org.evenhand.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.measure.Count;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;
import org.evenhand.measure.PayCell;
import org.evenhand.measure.PayStatistic;
import org.evenhand.measure.Population;
import org.evenhand.measure.Rules;
import org.evenhand.measure.TopEarners;

/** Counts under the policy {@code published}: rounded so that nobody can be identified, and exact where they may be. */
final class RoundedCounts extends OutlinedCounts {

    /** To what an amount is rounded, by its column: pay in pounds, bonuses in tens of pounds, time in years, months and days, scores in whole numbers. */
    private static final Map<String, BigDecimal> STEPS = Map.of(
            "hourly_pay",
            new BigDecimal("0.10"),
            "service_years",
            new BigDecimal("0.5"),
            "months_in_grade",
            BigDecimal.ONE,
            "inclusion",
            BigDecimal.ONE,
            "progression",
            BigDecimal.ONE,
            "capability",
            BigDecimal.ONE,
            "confidence",
            BigDecimal.ONE,
            "bonus_pay",
            BigDecimal.TEN,
            "days_open",
            new BigDecimal("5"));

    private static final BigDecimal HUNDRED_POUNDS = new BigDecimal("100");
    private static final BigDecimal FIVE = new BigDecimal("5");

    private final Set<Characteristic> by;
    private final ProtectedCounts counts;
    private final Map<PayCell, PayStatistic> pay;
    private final Rules rules;

    RoundedCounts(
            Population population,
            Set<Characteristic> by,
            ProtectedCounts counts,
            Map<PayCell, PayStatistic> pay,
            Rules rules) {
        super(population);
        this.by = by;
        this.counts = counts;
        this.pay = pay;
        this.rules = rules;
    }

    @Override
    public boolean holds(Characteristic characteristic) {
        return by.contains(characteristic);
    }

    @Override
    public Optional<Detail> detail(Part part, Characteristic characteristic) {
        if (part.whole()) {
            return characteristic.crossed() ? crossed(characteristic) : Optional.of(Detail.FULL);
        }
        Division division = outline().division(part);
        return division.kind() == Division.Kind.SIZES
                ? Optional.empty()
                : counts.detail(division, part, characteristic);
    }

    /**
     * How finely two questions are shown together: only where it is exact, since rounded numbers beside the exact ones of each question
     * could be told from one another.
     */
    private Optional<Detail> crossed(Characteristic characteristic) {
        return Stream.of(Detail.BROAD, Detail.BINARY)
                .filter(detail -> characteristic.groups().groups().stream()
                        .filter(group -> group.declared() && group.from() == detail)
                        .filter(group -> standard(characteristic, group))
                        .allMatch(group -> counts.exact(characteristic, group)))
                .findFirst();
    }

    private static boolean standard(Characteristic characteristic, Group group) {
        return characteristic.categories().stream()
                .filter(category -> category.code().equals(group.code()))
                .allMatch(Category::standard);
    }

    @Override
    public Count count(Part part, Characteristic characteristic, Group group) {
        if (!shows(part, characteristic, group)) {
            return new Count(0, Basis.ROUNDED);
        }
        boolean exact;
        int value;
        if (part.whole()) {
            exact = counts.exact(characteristic, group);
            value = counts.count(characteristic, group);
        } else {
            Division division = outline().division(part);
            exact = counts.exact(division, part, characteristic, group);
            value = counts.count(division, part, characteristic, group);
        }
        return new Count(value, basis(part, characteristic, exact));
    }

    private Basis basis(Part part, Characteristic characteristic, boolean exact) {
        if (!exact) {
            return Basis.ROUNDED;
        }
        return characteristic == Characteristic.SEX && ordered(part) ? Basis.STATUTORY : Basis.EXACT;
    }

    /** Whether the law orders figures of this part: of those whom it does not count it orders none. */
    private boolean ordered(Part part) {
        return !part.whole()
                && !part.code().equals(Part.NOT_RECORDED)
                && outline().division(part).kind() == Division.Kind.STATUTORY;
    }

    /** Statutory pay as it is; all other pay only of enough people, and rounded. */
    @Override
    public Optional<PayStatistic> pay(PayCell cell) {
        return statutory(cell) ? Optional.ofNullable(pay.get(cell)) : payLevel(cell);
    }

    @Override
    public Optional<PayStatistic> payLevel(PayCell cell) {
        return Optional.ofNullable(pay.get(cell))
                .filter(exact -> !withheld(cell).contains(cell.part()) && !nested(cell))
                .map(exact -> rounded(cell, exact));
    }

    /**
     * The parts of a level whose pay is not shown for a group: those with too few people, and as many more, the smallest first, as it
     * takes for nobody's pay to follow from what the whole has beside the parts that are shown.
     */
    private Set<String> withheld(PayCell cell) {
        List<Part> bySize = outline().parts(cell.level()).stream()
                .sorted(Comparator.comparingInt((Part part) -> people(part, cell))
                        .thenComparing(Part::index))
                .toList();
        Set<String> withheld = new TreeSet<>();
        bySize.stream().filter(part -> !enough(cell.in(part.code()))).forEach(part -> withheld.add(part.code()));
        boolean units = dividesPeople(cell.level());
        for (Part part : bySize) {
            boolean together = withheld.isEmpty() || people(bySize, withheld, cell) >= rules.payPeople();
            if (units && !together) {
                withheld.add(part.code());
            }
        }
        return withheld;
    }

    /**
     * Whether the pay of a group would tell that of a few: of those who are in the broader group beside it and are too few to be shown.
     * Of the groups that make up a broader one as many are withheld, the smallest first, as it takes for the others to be enough.
     */
    private boolean nested(PayCell cell) {
        Part part = part(cell).orElse(whole());
        int together = 0;
        boolean somebody = false;
        for (Group each : beside(part, cell)) {
            Count people = count(part, cell.by(), each);
            if (people.value() >= rules.payPeople() && (!somebody || together >= rules.payPeople())) {
                return false;
            }
            if (each.equals(cell.named())) {
                return true;
            }
            somebody |= people.most() > 0;
            together += people.value();
        }
        return false;
    }

    /** The groups that make up the same broader group, the smallest first; none where the group is in no broader one. */
    private List<Group> beside(Part part, PayCell cell) {
        return cell.named().parent().filter(Group::declared).stream()
                .flatMap(broader -> cell.by().groups().children(broader).stream())
                .sorted(Comparator.comparingInt(
                                (Group each) -> count(part, cell.by(), each).value())
                        .thenComparing(Group::index))
                .toList();
    }

    /** Whether the parts of a level are places that people are in, rather than what became of them. */
    private boolean dividesPeople(String level) {
        return outline().parts(level).stream()
                .filter(part -> !part.whole())
                .findFirst()
                .map(part -> outline().division(part).kind())
                .filter(kind -> kind == Division.Kind.UNITS || kind == Division.Kind.SIZES)
                .isPresent();
    }

    private int people(List<Part> parts, Set<String> withheld, PayCell cell) {
        return parts.stream()
                .filter(part -> withheld.contains(part.code()))
                .mapToInt(part -> people(part, cell))
                .sum();
    }

    private int people(Part part, PayCell cell) {
        return cell.people(this, part).value();
    }

    @Override
    public Basis payBasis(PayCell cell) {
        return statutory(cell) ? Basis.STATUTORY : Basis.ROUNDED;
    }

    private boolean statutory(PayCell cell) {
        return cell.by() == Characteristic.SEX
                && part(cell).filter(this::ordered).isPresent();
    }

    private Optional<Part> part(PayCell cell) {
        return part(cell.level(), cell.part());
    }

    private boolean enough(PayCell cell) {
        Optional<PayStatistic> statistic = Optional.ofNullable(pay.get(cell));
        Optional<Count> people = part(cell).map(part -> cell.people(this, part));
        boolean many =
                people.filter(count -> count.value() >= rules.payPeople()).isPresent();
        boolean hours = cell.column().equals(TopEarners.FTE);
        boolean exact = people.filter(count -> count.basis() != Basis.ROUNDED).isPresent();
        return many && statistic.filter(this::manyPaid).isPresent() && (!hours || exact);
    }

    /** Not everybody of a group has the amount: of a few alone nothing is shown, and nothing where one has half of the sum. */
    private boolean manyPaid(PayStatistic statistic) {
        return statistic.people() >= rules.payPeople() && !statistic.dominated();
    }

    private static PayStatistic rounded(PayCell cell, PayStatistic exact) {
        BigDecimal step = STEPS.getOrDefault(cell.column(), HUNDRED_POUNDS);
        return new PayStatistic(
                0, to(step, exact.mean()), to(step, exact.median()), to(FIVE, exact.total()), exact.dominated());
    }

    private static BigDecimal to(BigDecimal step, BigDecimal amount) {
        return amount.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
