package org.evenhand.figure;

import java.util.EnumSet;
import java.util.Set;

/** What a value counts. */
public enum Unit {
    PEOPLE("people", 0),
    APPLICATIONS("applications", 0),
    REQUESTS("requests", 0),
    ENROLMENTS("enrolments", 0),
    CASES("cases", 0),
    VACANCIES("vacancies", 0),
    PANELS("panels", 0),
    RESPONSES("responses", 0),
    ACTIONS("actions", 0),
    TEAMS("teams", 0),
    CONTRACTS("contracts", 0),
    RECORDS("records", 0),
    SCORE("score from 0 to 100", 0),
    SCORE_POINTS("points of a score", 0),
    PARTNERS("partners", 0),
    PROFILES("role profiles", 0),
    FTE("full-time equivalent", 1),
    PER_CENT("per cent", 1),
    PER_THOUSAND("per thousand", 1),
    POINTS("percentage points", 1),
    RATIO("ratio", 2),
    POUNDS_AN_HOUR("pounds an hour", 2),
    POUNDS("pounds", 0),
    ROWS("rows", 0),
    DAYS("days", 0),
    DAYS_EACH("days for each full-time equivalent", 1),
    YEARS("years", 1),
    MONTHS("months", 0),
    PARTS("parts", 0);

    private static final Set<Unit> OF_PEOPLE = EnumSet.of(PEOPLE, APPLICATIONS, REQUESTS, ENROLMENTS, RESPONSES, CASES);

    private final String label;
    private final int places;

    Unit(String label, int places) {
        this.label = label;
        this.places = places;
    }

    public String label() {
        return label;
    }

    /** Whether it counts people, or what each of them did, so that a few of them are not printed. */
    public boolean people() {
        return OF_PEOPLE.contains(this);
    }

    /** How many decimal places are printed. */
    public int places() {
        return places;
    }
}
