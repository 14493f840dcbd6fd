package org.evenhand.extract;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;

/** What is noticed while the cells of rows become values: goes to the findings, and decides what becomes of the row. */
final class RowNotes {

    private final Findings findings;
    private final Map<String, Integer> unknownCodes = new HashMap<>();
    private final Map<String, Integer> unreadAges = new HashMap<>();
    private Place place;
    private boolean rejected;
    private boolean repaired;
    private boolean ofAge;
    private boolean ageUnread;

    RowNotes(Findings findings, Place sheet) {
        this.findings = findings;
        this.place = sheet;
    }

    void startRow(int number) {
        place = place.row(number).column("");
        rejected = false;
        repaired = false;
        ageUnread = false;
    }

    void column(String heading) {
        place = place.column(heading);
        ofAge = false;
    }

    /** A column that says how old somebody is: they are counted, and their age is not held, where it cannot be read. */
    void age(String heading) {
        column(heading);
        ofAge = true;
    }

    /** The row cannot be used; without its age it can. */
    void reject(String code, String message, String advice) {
        if (ofAge) {
            ageUnread = true;
            unreadAges.merge(place.column(), 1, Integer::sum);
            repair(code, message + " The row was kept, with age not held.", advice);
            return;
        }
        rejected = true;
        findings.add(Severity.REJECTED, code, place, message + " The row was left out.", advice);
    }

    /** Nothing can be published from a file that holds this. */
    void stop(String code, String message, String advice) {
        rejected = true;
        findings.add(Severity.STOP, code, place, message, advice);
    }

    /** A value was mended, or is counted as not held. */
    void repair(String code, String message, String advice) {
        repaired = true;
        findings.add(Severity.REPAIRED, code, place, message, advice);
    }

    void note(String code, String message) {
        note(code, message, "");
    }

    void note(String code, String message, String advice) {
        findings.add(Severity.NOTED, code, place, message, advice);
    }

    /** Counts a word that is in no list, without saying so again. */
    void countUnknown() {
        unknownCodes.merge(place.column(), 1, Integer::sum);
    }

    /** A code is in no code list. */
    void unknownCode(String message, String advice) {
        countUnknown();
        repair("E-UNKNOWN-CODE", message, advice);
    }

    /** Whether the row says how old somebody is, and nobody can read it: not the same as a blank. */
    boolean ageUnread() {
        return ageUnread;
    }

    /** Rows whose age could not be read, by heading. */
    Map<String, Integer> unreadAges() {
        return unreadAges;
    }

    boolean rejected() {
        return rejected;
    }

    boolean repaired() {
        return repaired;
    }

    Map<String, Integer> unknownCodes() {
        return unknownCodes;
    }
}
