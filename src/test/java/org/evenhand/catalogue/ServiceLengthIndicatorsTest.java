package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.catalogue.Verify.years;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** How long people have been here, each from people whom one can count on one's fingers. */
final class ServiceLengthIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    /** Of 40 women 20 have completed 3 years and 20 have completed 8; the 20 men 12 each, one day short of 13. */
    private static Workforce serving() {
        return staff().with(20, woman -> woman.sex(FEMALE).in("Roads").put("service_start", LocalDate.of(2023, 3, 31)))
                .with(20, woman -> woman.sex(FEMALE).in("Housing").put("service_start", LocalDate.of(2018, 1, 1)))
                .with(20, man -> man.sex(MALE).in("Roads").put("service_start", LocalDate.of(2013, 4, 1)));
    }

    @Test
    void rep14IsTheMiddleOfCompletedYears() {
        verify("REP-14")
                .given(serving())
                .yields(FEMALE, years(5.5))
                .yields(MALE, years(12))
                .in("department", "Housing")
                .yields(FEMALE, years(8));
    }

    @Test
    void rep14SaysWhichShareOfAGroupIsInABand() {
        verify("REP-14")
                .given(serving())
                .measuring("share")
                .in("length of service", "2 to 4 years")
                .yields(FEMALE, percent(50))
                .yields(MALE, percent(0))
                .in("length of service", "10 to 19 years")
                .yields(MALE, percent(100));
    }

    @Test
    void rep14IsRoundedToHalfYearsAndHiddenOfTheFew() {
        Workforce staff = serving()
                .with(9, man -> man.sex(MALE).in("Housing").put("service_start", LocalDate.of(2001, 1, 1)))
                .with(11, woman -> woman.sex(FEMALE).in("Housing").put("service_start", LocalDate.of(2001, 1, 1)));
        Verify service = verify("REP-14").given(staff, DisclosurePolicy.PUBLISHED);

        service.yields(FEMALE, years(8));
        service.in("department", "Housing")
                .yieldsNothing(MALE, Status.U, "The median would rest on fewer than 20 people.");
        assertThat(service.figures())
                .filteredOn(figure -> figure.measure().equals("median") && figure.published())
                .allMatch(figure ->
                        figure.number().remainder(new BigDecimal("0.5")).signum() == 0);
    }

    @Test
    void rep14NeedsTheFirstDayOfService() {
        verify("REP-14")
                .given(staff().with(100, woman -> woman.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'service_start' of the extract 'workforce_snapshot' would give it.");
    }
}
