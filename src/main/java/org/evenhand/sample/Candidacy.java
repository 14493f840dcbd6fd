package org.evenhand.sample;

import java.util.Locale;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;

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
            return this == WITHDRAWN_BEFORE_SIFT ? WITHDRAWN.outcome() : name().toLowerCase(Locale.ROOT);
        }
    }

    static Sheet<Candidacy> sheet(LocalCodes codes, Advertising advertising) {
        Sheet<Candidacy> sheet = new Sheet<Candidacy>(Dataset.RECRUITMENT, codes)
                .text("Application", "application_id", each -> "AP" + (100_000 + each.number()))
                .text("Candidate", "candidate_id", each -> "C" + (100_000 + each.candidate()))
                .text(
                        "Vacancy",
                        "vacancy_id",
                        each -> "V" + (1_000 + each.vacancy().number()))
                .text("Directorate", "department", each -> each.post().team().department())
                .text("Grade", "grade", each -> each.post().gradeName())
                .text("Tier", "tier", each -> String.valueOf(each.post().tier()))
                .text("Job Family", "function", each -> each.post().team().function())
                .text("Int/Ext", "candidate_type", each -> each.internal() ? "internal" : "external")
                .date("Closing", "closing_date", each -> each.vacancy().closing())
                .date("Applied", "applied_date", each -> each.vacancy()
                        .closing()
                        .minusDays(each.daysBeforeClosing()));
        advertising.to(sheet);
        stages(sheet);
        return sheet.person(Candidacy::person, Characteristic.SEXUAL_ORIENTATION);
    }

    private static void stages(Sheet<Candidacy> sheet) {
        sheet.yesNo("Shortlisted", "shortlisted", each -> each.fate().shortlisted())
                .yesNo("Interviewed", "interviewed", each -> each.fate().interviewed())
                .yesNo("Offered", "offered", each -> each.fate().offered())
                .yesNo("Accepted", "accepted", each -> each.fate() == Fate.APPOINTED)
                .text("Result", "outcome", each -> each.fate().outcome());
    }

    private Post post() {
        return vacancy.post();
    }

    /** The same application by a candidate who is already known. */
    Candidacy by(Candidacy known) {
        return new Candidacy(number, known.candidate, vacancy, known.person, known.internal, fate, daysBeforeClosing);
    }
}
