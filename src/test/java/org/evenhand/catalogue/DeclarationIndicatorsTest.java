package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Answer.NOT_HELD;
import static org.evenhand.characteristic.Answer.NOT_STATED;
import static org.evenhand.characteristic.Characteristic.ETHNICITY;
import static org.evenhand.characteristic.Characteristic.GENDER_IDENTITY;
import static org.evenhand.characteristic.Characteristic.RELIGION;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.characteristic.GenderIdentity;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** How many told us, and what is said of a group where few did, each from people whom one can count on one's fingers. */
final class DeclarationIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    @Test
    void dec01CountsThoseWhoGaveAnAnswerAmongEverybody() {
        verify("DEC-01").given(Answering.most()).by(ETHNICITY).yields("all", percent(80));
    }

    @Test
    void dec01SaysWhichQuestionTheExtractDoesNotHold() {
        verify("DEC-01")
                .given(Answering.most())
                .by(RELIGION)
                .measuring("count")
                .yieldsNothing(
                        "all",
                        Status.X,
                        "Not available: the column 'religion' of the extract 'workforce_snapshot' would give it.");
    }

    /** With 600 shown beside 605 who told us, the others would be known. */
    @Test
    void genderIdentityOfAFewIsToldByDeclarationAlone() {
        String reason = "Fewer than 10 gave one of the answers, so no more is shown than how many told us.";

        verify("REP-01")
                .given(ofGenderIdentity(5), DisclosurePolicy.PUBLISHED)
                .by(GENDER_IDENTITY)
                .yieldsNothing(GenderIdentity.SAME, Status.C, reason)
                .yieldsNothing(GenderIdentity.DIFFERENT, Status.C, reason)
                .measuring("count")
                .yieldsNothing(GenderIdentity.SAME, Status.C, reason)
                .yieldsNothing(GenderIdentity.DIFFERENT, Status.C, reason)
                .yields("not_stated", people(100));
        verify("DEC-01")
                .given(ofGenderIdentity(5), DisclosurePolicy.PUBLISHED)
                .by(GENDER_IDENTITY)
                .yields("all", percent(85.8));
        verify("REP-01")
                .given(ofGenderIdentity(40), DisclosurePolicy.PUBLISHED)
                .by(GENDER_IDENTITY)
                .measuring("count")
                .yields(GenderIdentity.SAME, people(600))
                .yields(GenderIdentity.DIFFERENT, people(40));
    }

    private static Workforce ofGenderIdentity(int different) {
        return staff().with(600, person -> person.is(GenderIdentity.SAME))
                .with(different, person -> person.is(GenderIdentity.DIFFERENT))
                .with(100, person -> person.answers(GENDER_IDENTITY, NOT_STATED));
    }

    @Test
    void dec01IsUnreliableBelowTwentyPeople() {
        verify("DEC-01")
                .given(staff().with(19, person -> person.is(WHITE_BRITISH)))
                .by(ETHNICITY)
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 20 people.");
        verify("DEC-01")
                .given(staff().with(20, person -> person.is(WHITE_BRITISH)))
                .by(ETHNICITY)
                .yields("all", percent(100));
    }

    @Test
    void dec01LooksAtEachDepartment() {
        Workforce staff = staff().with(30, person -> person.in("Housing").is(WHITE_BRITISH))
                .with(10, person -> person.in("Housing"))
                .with(40, person -> person.in("Roads").is(WHITE_BRITISH));

        verify("DEC-01")
                .given(staff)
                .by(ETHNICITY)
                .in("department", "Housing")
                .yields("all", percent(75))
                .in("department", "Roads")
                .yields("all", percent(100));
    }

    @Test
    void dec01LooksAtEachTier() {
        Workforce staff = staff().with(30, person -> person.tier(6).is(WHITE_BRITISH))
                .with(10, person -> person.tier(6))
                .with(20, person -> person.tier(4).is(WHITE_BRITISH));

        verify("DEC-01")
                .given(staff)
                .by(ETHNICITY)
                .in("tier", "Tier 6")
                .yields("all", percent(75))
                .in("tier", "Tier 4")
                .yields("all", percent(100));
    }

    /** Of 100 in post 80 told us, of 40 who applied 30; what applicants are not asked is missed of them alone. */
    @Test
    void dec01SetsApplicantsBesideStaff() {
        Workforce staff = Answering.most()
                .applications(30, each -> each.is(WHITE_BRITISH))
                .applications(10, each -> each);

        verify("DEC-01")
                .given(staff)
                .by(ETHNICITY)
                .yields("all", percent(80))
                .in("extract", "recruitment")
                .yields("all", percent(75))
                .by(RELIGION)
                .measuring("count")
                .yieldsNothing(
                        "all",
                        Status.X,
                        "Not available: the column 'religion' of the extract 'recruitment' would give it.");
    }

    @Test
    void dec02CountsOnlyThoseWhoDeclined() {
        verify("DEC-02").given(Answering.most()).by(ETHNICITY).yields("all", percent(10));
    }

    @Test
    void dec03CountsOnlyThoseWithoutARecord() {
        verify("DEC-03").given(Answering.most()).by(ETHNICITY).yields("all", percent(5));
    }

    /** Of 20 who began in the year 15 have no record of their ethnicity, of 40 who are here for ten years and more 10. */
    @Test
    void dec03LooksAtThoseWhoBeganTogether() {
        UnaryOperator<Row> began = person -> person.put("service_start", LocalDate.of(2025, 10, 1));
        UnaryOperator<Row> longAgo = person -> person.put("service_start", LocalDate.of(2012, 10, 1));
        Workforce staff = staff().with(15, person -> began.apply(person).answers(ETHNICITY, NOT_HELD))
                .with(5, person -> began.apply(person).is(WHITE_BRITISH))
                .with(10, person -> longAgo.apply(person).answers(ETHNICITY, NOT_HELD))
                .with(30, person -> longAgo.apply(person).is(WHITE_BRITISH));

        verify("DEC-03")
                .given(staff)
                .by(ETHNICITY)
                .in("length of service", "Under 1 year")
                .yields("all", percent(75))
                .in("length of service", "10 to 19 years")
                .yields("all", percent(25));
    }

    @Test
    void dec04IsTheShareOfRowsTakenUnchanged() {
        Workforce staff =
                Answering.most().received(Dataset.WORKFORCE_SNAPSHOT, 200, 197).received(Dataset.LEAVERS, 0, 0);

        verify("DEC-04")
                .given(staff)
                .in("extract", "workforce_snapshot")
                .yields("all", percent(98.5))
                .in("extract", "leavers")
                .yieldsNothing("all", Status.Z, "The extract has no rows.");
    }
}
