package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * Who lives in the area served, and how fresh the evidence is.
 *
 * <p>Shares of residents in per cent, {@code residents of the category / residents}; age of the source in years, {@code snapshot date −
 * date of the source}. Neither direction is better; a source older than five years that is not the latest census is stale. Figures of
 * others, so exact. Undefined for a category that the source does not tell apart.
 */
public record CommunityProfile() implements Measure {

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Community community = released.community();
        if (community.residents().isEmpty()) {
            return Cells.unavailable(released, "community_benchmark");
        }
        List<Figure> figures = new ArrayList<>();
        community
                .date()
                .ifPresent(date -> figures.add(Figure.on(released.date())
                        .measuring("age", Unit.YEARS)
                        .resting(Optional.empty(), Optional.empty(), Basis.EXACT)
                        .published(BigDecimal.valueOf(ChronoUnit.DAYS.between(date, released.date()))
                                .divide(DAYS_OF_A_YEAR, MathContext.DECIMAL128))));
        terms.by().stream().filter(community::holds).forEach(by -> by.groups().groups().stream()
                .filter(Group::declared)
                .forEach(group -> share(released, community, by, group).ifPresent(figures::add)));
        return figures;
    }

    private static Optional<Figure> share(Released released, Community community, Characteristic by, Group group) {
        return community.residents(by, group).map(residents -> Figure.on(released.date())
                .of(by.code(), group.code(), group.label())
                .in("community", community.area())
                .measuring("share", Unit.PER_CENT)
                .from(whole(residents), whole(community.all(by)), Basis.EXACT)
                .published(Cells.perCent(residents, community.all(by))));
    }

    /** Amounts are read with places; residents have none, unless a source estimates parts of one. */
    private static BigDecimal whole(BigDecimal residents) {
        BigDecimal plain = residents.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
