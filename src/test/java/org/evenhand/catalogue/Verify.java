package org.evenhand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Snapshot;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/**
 * Looks up one released figure of one indicator: {@code verify("PAY-02").given(staff).yields(FEMALE, percent(10.0))}.
 *
 * <p>What is not said is not narrowed: without {@link #measuring} the measure is the one that the indicator's sentence is about,
 * without {@link #in} the figure is about the whole organisation, without {@link #at} it has any stage.
 */
public final class Verify {

    /** A value as it is printed. */
    public record Printed(BigDecimal value, Unit unit) {}

    /** What stands in the place of a number of a few people, and of those that would tell it. */
    public static final String HIDDEN = "Fewer than 10, or withheld so that nobody can be identified.";

    private static final String EDITION = "eflg-2018";

    private final String indicator;
    private final List<Figure> figures;
    private final String measure;
    private final String characteristic;
    private final String within;
    private final String part;
    private final Optional<String> stage;

    private Verify(
            String indicator,
            List<Figure> figures,
            String measure,
            String characteristic,
            String within,
            String part,
            Optional<String> stage) {
        this.indicator = indicator;
        this.figures = figures;
        this.measure = measure;
        this.characteristic = characteristic;
        this.within = within;
        this.part = part;
        this.stage = stage;
    }

    public static Verify verify(String indicator) {
        String measure = Catalogue.load(EDITION, Set.of(indicator))
                .indicator(indicator)
                .orElseThrow()
                .headline()
                .measure();
        return new Verify(indicator, List.of(), measure, "", Figure.ORGANISATION, "", Optional.empty());
    }

    public static Printed percent(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.PER_CENT);
    }

    public static Printed percent(String value) {
        return new Printed(new BigDecimal(value), Unit.PER_CENT);
    }

    public static Printed points(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.POINTS);
    }

    public static Printed ratio(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.RATIO);
    }

    public static Printed people(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.PEOPLE);
    }

    public static Printed vacancies(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.VACANCIES);
    }

    public static Printed panels(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.PANELS);
    }

    public static Printed applications(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.APPLICATIONS);
    }

    public static Printed cases(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.CASES);
    }

    public static Printed requests(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.REQUESTS);
    }

    public static Printed partners(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.PARTNERS);
    }

    public static Printed days(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.DAYS);
    }

    public static Printed daysEach(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.DAYS_EACH);
    }

    public static Printed fte(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.FTE);
    }

    public static Printed profiles(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.PROFILES);
    }

    public static Printed perThousand(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.PER_THOUSAND);
    }

    public static Printed poundsAnHour(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.POUNDS_AN_HOUR);
    }

    public static Printed pounds(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.POUNDS);
    }

    public static Printed years(double value) {
        return new Printed(BigDecimal.valueOf(value), Unit.YEARS);
    }

    /** Runs the indicator for these people under the policy {@code exact}. */
    public Verify given(Workforce staff) {
        return given(staff, DisclosurePolicy.EXACT);
    }

    public Verify given(Workforce staff, DisclosurePolicy policy) {
        return of(release(staff, policy, Set.of(indicator)));
    }

    /** Runs the indicator for what was read, under the policy {@code exact}. */
    public Verify given(Snapshot read) {
        return of(release(read, DisclosurePolicy.EXACT, Set.of(indicator)));
    }

    private Verify of(Release release) {
        return new Verify(
                indicator,
                release.table(indicator).orElseThrow().figures(),
                measure,
                characteristic,
                within,
                part,
                stage);
    }

    /** Everything that is released for these people. */
    public static Release release(Workforce staff, DisclosurePolicy policy, Set<String> only) {
        return release(staff.snapshot(), policy, only);
    }

    private static Release release(Snapshot snapshot, DisclosurePolicy policy, Set<String> only) {
        Catalogue catalogue = Catalogue.load(EDITION, only);
        Release.Facts facts = new Release.Facts(
                "Test Council",
                "England",
                snapshot.facts().snapshotDate(),
                Optional.empty(),
                policy,
                EDITION,
                "demonstration",
                true,
                snapshot.people().size(),
                Map.of(),
                0,
                0,
                List.of());
        return DisclosureControl.release(catalogue.inquiry(snapshot), facts, ProtectionKey.demonstration());
    }

    public Verify measuring(String what) {
        return new Verify(indicator, figures, what, characteristic, within, part, stage);
    }

    public Verify by(Characteristic question) {
        return new Verify(indicator, figures, measure, question.code(), within, part, stage);
    }

    public Verify in(String level, String label) {
        return new Verify(indicator, figures, measure, characteristic, level, label, stage);
    }

    public Verify at(String label) {
        return new Verify(indicator, figures, measure, characteristic, within, part, Optional.of(label));
    }

    public Verify yields(Category group, Printed expected) {
        return yields(group.code(), expected);
    }

    /** Exactly one figure fits, and is published with this value. */
    public Verify yields(String group, Printed expected) {
        Figure figure = figure(group);
        assertThat(figure.value())
                .as("%s of %s in %s: %s", measure, group, indicator, figure.reason())
                .isPresent();
        assertThat(figure.number())
                .as("%s of %s in %s", measure, group, indicator)
                .isEqualByComparingTo(expected.value());
        assertThat(figure.unit()).isEqualTo(expected.unit());
        return this;
    }

    /** Exactly one figure fits, and it has no value, for this reason. */
    public Verify yieldsNothing(String group, Status status, String reason) {
        Figure figure = figure(group);
        assertThat(figure.status()).as(figure.reason()).isEqualTo(status);
        assertThat(figure.reason()).isEqualTo(reason);
        return this;
    }

    public Verify yieldsNothing(Category group, Status status, String reason) {
        return yieldsNothing(group.code(), status, reason);
    }

    /** All that is released is one cell without a value, for this reason. */
    public void yieldsOnly(Status status, String reason) {
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).status()).isEqualTo(status);
        assertThat(figures.get(0).reason()).isEqualTo(reason);
    }

    /** No figure fits. */
    public Verify saysNothingOf(Category group) {
        return saysNothingOf(group.code());
    }

    public Verify saysNothingOf(String group) {
        assertThat(fitting(group)).isEmpty();
        return this;
    }

    /** Nothing that stands in a cell is a number of people from 1 to 9. */
    public Verify printsNobodyOfAFew() {
        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            Stream<BigDecimal> counted =
                    figure.measure().equals("count") && figure.unit().people()
                            ? figure.value().stream()
                            : Stream.empty();
            assertThat(Stream.of(counted, figure.numerator().stream(), figure.denominator().stream())
                            .flatMap(each -> each)
                            .filter(number -> number.signum() > 0))
                    .as("%s", figure)
                    .allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo(BigDecimal.TEN));
        });
        return this;
    }

    /** The one figure of this group that fits. */
    public Figure figure(String group) {
        List<Figure> fitting = fitting(group);
        assertThat(fitting)
                .as("%s of %s in %s among %s", measure, group, indicator, figures)
                .hasSize(1);
        return fitting.get(0);
    }

    public List<Figure> figures() {
        return figures;
    }

    private List<Figure> fitting(String group) {
        return figures.stream()
                .filter(figure -> figure.group().equals(group))
                .filter(figure -> figure.measure().equals(measure))
                .filter(figure ->
                        characteristic.isEmpty() || figure.characteristic().equals(characteristic))
                .filter(figure -> figure.within().equals(within))
                .filter(figure -> figure.withinValue().equals(part))
                .filter(figure -> stage.isEmpty() || figure.stage().equals(stage.get()))
                .toList();
    }
}
