package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.characteristic.Sex;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the government's gender pay gap service takes as bonus figures, and what it refuses (github.com/cabinetoffice/gender-pay-gap).
 * People are made up so that the figures should come out; then the line that we print is one that the service takes, and never one that it refuses.
 */
final class ServiceRulesTest {

    private static final int PEOPLE = 2000;
    private static final BigDecimal BONUS_OF_A_MAN = new BigDecimal("1000");
    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    static Stream<Vector> lines() {
        return Vectors.csv("gpg-service-validation.csv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void onlyWhatTheServiceTakesIsPrinted(Vector line) {
        Workforce staff = Workforce.on(31, MARCH, 2026);
        paid(staff, FEMALE, line.text("female_bonus_pct"), bonusOfAWoman(line.text("mean_bonus_gap")));
        paid(staff, MALE, line.text("male_bonus_pct"), BONUS_OF_A_MAN);
        List<String> wanted =
                List.of(line.text("male_bonus_pct"), line.text("female_bonus_pct"), line.text("mean_bonus_gap"));

        assertThat(printed(staff).equals(wanted))
                .isEqualTo(line.text("expected").equals("valid"));
    }

    private static void paid(Workforce staff, Sex sex, String share, BigDecimal bonus) {
        int paid =
                new BigDecimal(share).multiply(BigDecimal.valueOf(PEOPLE / 100)).intValueExact();
        staff.with(paid, person -> person.sex(sex).amount("bonus_pay_12m", bonus.toPlainString()))
                .with(PEOPLE - paid, person -> person.sex(sex).bonus(0));
    }

    /** The bonus that gives this gap; the smallest where no bonus does. */
    private static BigDecimal bonusOfAWoman(String gap) {
        BigDecimal share = new BigDecimal(gap.isEmpty() ? "0" : gap).movePointLeft(2);
        return BONUS_OF_A_MAN.multiply(BigDecimal.ONE.subtract(share)).max(SMALLEST);
    }

    private static List<String> printed(Workforce staff) {
        Figure men = verify("PAY-05").given(staff).figure("male");
        Figure women = verify("PAY-05").given(staff).figure("female");
        return Stream.of(men, women, gap(staff)).map(ServiceRulesTest::text).toList();
    }

    private static Figure gap(Workforce staff) {
        List<Figure> gaps = verify("PAY-03").given(staff).figures().stream()
                .filter(figure ->
                        figure.measure().equals("gap") && figure.within().equals(Figure.ORGANISATION))
                .toList();
        assertThat(gaps).hasSize(1);
        return gaps.get(0);
    }

    private static String text(Figure figure) {
        return figure.value()
                .map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
