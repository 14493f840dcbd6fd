package org.evenhand.sample;

/**
 * One application for one vacancy, and how far it came.
 *
 * @param number from 1, in the order of the file
 * @param candidate the number of the application under which this candidate was first known
 */
record Candidacy(
        int number, int candidate, Vacancy vacancy, Asked person, boolean internal, Fate fate, int daysBeforeClosing) {

    /** How an application ended, and which stages it passed on the way. */
    enum Fate {
        REJECTED_SIFT,
        WITHDRAWN_BEFORE_SIFT,
        VACANCY_CANCELLED,
        WITHDRAWN,
        REJECTED_INTERVIEW,
        RESERVE,
        OFFER_DECLINED,
        APPOINTED;

        boolean shortlisted() {
            return compareTo(WITHDRAWN) >= 0;
        }

        boolean interviewed() {
            return compareTo(REJECTED_INTERVIEW) >= 0;
        }

        boolean offered() {
            return compareTo(OFFER_DECLINED) >= 0;
        }

        String outcome() {
            return this == WITHDRAWN_BEFORE_SIFT ? WITHDRAWN.outcome() : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same application by a candidate who is already known. */
    Candidacy by(Candidacy known) {
        return new Candidacy(number, known.candidate, vacancy, known.person, known.internal, fate, daysBeforeClosing);
    }
}
