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
    private Place place;
    private boolean rejected;
    private boolean repaired;

    RowNotes(Findings findings, Place sheet) {
        this.findings = findings;
        this.place = sheet;
    }

    void startRow(int number) {
        place = place.row(number).column("");
        rejected = false;
        repaired = false;
    }

    void column(String heading) {
        place = place.column(heading);
    }

    /** The row cannot be used. */
    void reject(String code, String message, String advice) {
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
