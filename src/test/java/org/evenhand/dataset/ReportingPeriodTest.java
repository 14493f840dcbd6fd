package org.evenhand.dataset;

import static java.time.Month.FEBRUARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;
import org.junit.jupiter.api.Test;

final class ReportingPeriodTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void beginsTheDayAfterTheOneThatEndedAYearBefore() {
        assertThat(ReportingPeriod.upTo(LocalDate.of(2026, 3, 31)))
                .isEqualTo(new ReportingPeriod(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
        assertThat(ReportingPeriod.upTo(LEAP_DAY).first()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(ReportingPeriod.upTo(LocalDate.of(2025, 2, 28)).first()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void leavesNoDayOutAndCountsNoneTwice() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            ReportingPeriod year = ReportingPeriod.upTo(day);
            assertThat(year.yearBefore().last()).isEqualTo(year.first().minusDays(1));
            assertThat(ReportingPeriod.ended(day, 12, 12).last())
                    .isEqualTo(year.first().minusDays(1));
            assertThat(ReportingPeriod.ended(day, 12, 12).first())
                    .isEqualTo(ReportingPeriod.upTo(day, 24).first());
            assertThat(year.holds(year.first())).isTrue();
            assertThat(year.holds(day)).isTrue();
            assertThat(year.holds(year.first().minusDays(1))).isFalse();
            assertThat(year.holds(day.plusDays(1))).isFalse();
        }
    }

    /** Leavers of 29 February 2024 are of the year up to that day, and not of the one up to 28 February 2025. */
    @Test
    void eventsOfALeapDayAreOfOneYear() {
        assertThat(leaversOfTheYearUpTo(29, FEBRUARY, 2024)).isEqualTo(3);
        assertThat(leaversOfTheYearUpTo(28, FEBRUARY, 2025)).isZero();
    }

    private static int leaversOfTheYearUpTo(int day, Month month, int year) {
        Workforce staff = Workforce.on(day, month, year).with(20, person -> person);
        staff.leavers(3, each -> each.put("leave_date", LEAP_DAY));
        return staff.snapshot().events(Dataset.LEAVERS, 12).size();
    }

    @Test
    void isWhatTheReleaseSays() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            Release.Facts facts = new Release.Facts(
                    "Test Council",
                    "England",
                    day,
                    Optional.empty(),
                    DisclosurePolicy.PUBLISHED,
                    "eflg-2021",
                    "demonstration",
                    true,
                    20,
                    Map.of(),
                    0,
                    0,
                    List.of());
            assertThat(facts.periodStart()).isEqualTo(ReportingPeriod.upTo(day).first());
        }
    }
}
