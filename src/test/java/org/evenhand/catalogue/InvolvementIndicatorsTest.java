package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Caring.CARER;
import static org.evenhand.characteristic.Caring.NOT_CARER;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom consultations reach, and whether networks of staff are listened to. */
final class InvolvementIndicatorsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(FEMALE).is(DISABLED))
                .with(60, person -> person.sex(MALE).is(NOT_DISABLED));
    }

    private static Workforce took(
            Workforce staff, String exercise, LocalDate day, String characteristic, String category, int people) {
        return staff.with(Dataset.ENGAGEMENT_LOG, 1, "exercise", "E", each -> each.put("exercise", exercise)
                .put("held_on", day)
                .put("characteristic", characteristic)
                .put("category", category)
                .amount("participants", String.valueOf(people)));
    }

    private static Workforce tookAt(Workforce staff, String place, String sex, int people) {
        return staff.with(Dataset.ENGAGEMENT_LOG, 1, "exercise", "E", each -> each.put("exercise", "Budget")
                .put("place", place)
                .put("held_on", OCTOBER)
                .put("characteristic", "sex")
                .put("category", sex)
                .amount("participants", String.valueOf(people)));
    }

    private static Workforce item(Workforce staff, String type, String title, String theme, String status) {
        return staff.with(Dataset.ACTION_PLAN_EVIDENCE, 1, "item_id", "I", each -> each.put("item_type", type)
                .put("title", title)
                .put("partner", title)
                .put("theme", theme)
                .put("status", status));
    }

    private static Workforce network(Workforce staff, String title, String theme, int members) {
        return staff.with(Dataset.ACTION_PLAN_EVIDENCE, 1, "item_id", "I", each -> each.put("item_type", "network")
                .put("title", title)
                .put("theme", theme)
                .amount("baseline", String.valueOf(members)));
    }

    @Test
    void inv01NeedsTheLogAndTheCommunity() {
        verify("INV-01")
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'engagement_log' would give it.");
        verify("INV-01")
                .given(took(staff(), "Budget", OCTOBER, "sex", "female", 30))
                .measuring("count")
                .by(Characteristic.DISABILITY)
                .yieldsNothing(
                        "all",
                        Status.X,
                        "Not available: the column 'disability' of the extract 'engagement_log' would give it.");
    }

    @Test
    void anEmptyLogHasNothingToSay() {
        verify("INV-01")
                .given(staff().supplied(Dataset.ENGAGEMENT_LOG))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** Women: 30 of 100 who took part, 50 of 100 residents. What was held a year earlier does not count. */
    @Test
    void inv01ComparesThoseWhoTookPartWithTheCommunity() {
        Workforce staff = took(staff(), "Budget", OCTOBER, "sex", "female", 10);
        took(staff, "Budget", OCTOBER, "sex", "male", 40);
        took(staff, "Parks", OCTOBER, "sex", "female", 20);
        took(staff, "Parks", OCTOBER, "sex", "male", 30);
        took(staff, "Roads", OCTOBER.minusYears(1), "sex", "female", 90);
        took(staff, "Budget", OCTOBER, "ethnicity", "white", 45);
        took(staff, "Budget", OCTOBER, "ethnicity", "asian", 5);
        staff.residents(50, FEMALE).residents(50, MALE);

        verify("INV-01")
                .given(staff)
                .yields(FEMALE, ratio(0.6))
                .yields(MALE, ratio(1.4))
                .in("exercise", "Budget")
                .yields(FEMALE, ratio(0.4));
    }

    /** In the town 10 of 50 are women, in the village 30 of 40; what was held nowhere in particular is in neither place. */
    @Test
    void inv01LooksAtEachPlace() {
        Workforce staff = tookAt(staff(), "Town", "female", 10);
        tookAt(staff, "Town", "male", 40);
        tookAt(staff, "Village", "female", 30);
        tookAt(staff, "Village", "male", 10);
        tookAt(staff, "", "female", 20);
        staff.residents(50, FEMALE).residents(50, MALE);

        verify("INV-01")
                .given(staff)
                .in("place", "Town")
                .yields(FEMALE, ratio(0.4))
                .yields(MALE, ratio(1.6))
                .in("place", "Village")
                .yields(FEMALE, ratio(1.5));
    }

    @Test
    void inv01SaysNothingOfPlacesThatTheLogDoesNotTell() {
        Workforce staff =
                tookAt(staff(), "", "female", 20).residents(50, FEMALE).residents(50, MALE);

        assertThat(verify("INV-01").given(staff).figures()).isNotEmpty().noneMatch(figure -> figure.within()
                .equals("place"));
    }

    @ParameterizedTest
    @EnumSource(
            value = DisclosurePolicy.class,
            names = {"PUBLISHED"})
    void aFewWhoTookPartAreNotPrinted(DisclosurePolicy policy) {
        Workforce staff = took(staff(), "Budget", OCTOBER, "sex", "female", 6);
        took(staff, "Budget", OCTOBER, "sex", "male", 44);
        took(staff, "Budget", OCTOBER, "disability", "disabled", 3);
        took(staff, "Budget", OCTOBER, "disability", "not_disabled", 31);
        staff.residents(50, FEMALE).residents(50, MALE);

        verify("INV-01").given(staff, policy).printsNobodyOfAFew();
    }

    @Test
    void inv02NeedsTheRegister() {
        verify("INV-02")
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'action_plan_evidence' would give it.");
    }

    /** Of sixteen asks eight were taken up; the four of one network are too few to tell. The network of disabled staff has 20 members beside 40 disabled people. */
    @Test
    void inv02CountsAsksAndMembers() {
        Workforce staff = network(staff(), "Disabled colleagues", "disability", 20);
        network(staff, "Younger colleagues", "age", 15);
        for (int times = 0; times < 4; times++) {
            item(staff, "action", "Disabled colleagues", "network ask", "done");
            item(staff, "action", "Disabled colleagues", "network ask", "in_progress");
            item(staff, "action", "Disabled colleagues", "network ask", "not_started");
            item(staff, "action", "Younger colleagues", "network ask", "dropped");
        }
        item(staff, "action", "", "", "done");

        Verify all = verify("INV-02").given(staff);
        all.yields("all", percent(50));
        all.at("Asks taken up").in("network", "Disabled colleagues").yields("all", percent(66.7));
        all.at("Asks taken up")
                .in("network", "Younger colleagues")
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 10 actions.");
        Verify members = all.at("");
        members.in("network", "Disabled colleagues")
                .yields("all", percent(50))
                .measuring("count")
                .yields("all", people(20));
        members.in("network", "Younger colleagues")
                .yieldsNothing("all", Status.Z, "The register names no characteristic that some of the staff share.");
    }

    /** Of 40 carers who told us, 10 are as many as the network has members. */
    @Test
    void inv02KnowsANetworkOfCarers() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.is(CARER))
                .with(60, person -> person.is(NOT_CARER));

        verify("INV-02")
                .given(network(staff, "Carers", "caring", 10))
                .at("")
                .in("network", "Carers")
                .yields("all", percent(25));
    }

    /** Nine disabled people are too few to tell how many of them are members. */
    @Test
    void inv02NeedsEnoughStaffWhoShareTheCharacteristic() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(9, person -> person.is(DISABLED))
                .with(60, person -> person.is(NOT_DISABLED));

        verify("INV-02")
                .given(network(staff, "Disabled colleagues", "disability", 9))
                .at("")
                .in("network", "Disabled colleagues")
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 10 people.");
    }

    @Test
    void aFewMembersAreNotPrinted() {
        Workforce staff = network(staff(), "Disabled colleagues", "disability", 9);
        network(staff, "Women at work", "sex", 30);
        Verify published =
                verify("INV-02").given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();

        assertThat(published.at("").in("network", "Disabled colleagues").figures())
                .filteredOn(each -> each.withinValue().equals("Disabled colleagues"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(Status.C));
        published.at("").in("network", "Women at work").yields("all", percent(75));
    }
}
