package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.catalogue.Verify;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our protection beside four ways in which public bodies round small counts. None of them is ours, which is drawn and adds up; but what any
 * of them hides is never printed here.
 */
final class RoundingStylesTest {

    private static final List<String> STYLES =
            List.of("hesa_style", "ofqual_style", "nhs_digital_1_to_7_style", "civil_service_style");

    static Stream<Vector> counts() {
        return Vectors.csv("disclosure-rounding.csv");
    }

    @ParameterizedTest
    @MethodSource("counts")
    void whatAnyOfTheStylesHidesIsNeverPrinted(Vector vector) {
        int people = vector.number("count");
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(people, person -> person.is(DISABLED).in("Roads"))
                .with(150, person -> person.is(NOT_DISABLED).in("Roads"))
                .with(150, person -> person.is(NOT_DISABLED).in("Housing"));
        Verify profile = verify("REP-01")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .printsNobodyOfAFew()
                .measuring("count")
                .in("department", "Roads");

        boolean hidden = people > 0
                && STYLES.stream().map(vector::text).anyMatch(shown -> !shown.matches("\\d+") || shown.equals("0"));
        profile.figure("disabled").value().ifPresent(printed -> assertThat(printed)
                .isNotEqualByComparingTo(BigDecimal.valueOf(hidden ? people : -1))
                .isBetween(BigDecimal.valueOf(people - 4), BigDecimal.valueOf(people + 4)));
    }
}
