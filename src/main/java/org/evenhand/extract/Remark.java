package org.evenhand.extract;

import org.evenhand.quality.Finding;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;

/** Something noticed about a file as a whole, before its place is known. */
record Remark(Severity severity, String code, String message, String advice) {

    static Remark repaired(String code, String message) {
        return new Remark(Severity.REPAIRED, code, message, "");
    }

    static Remark noted(String code, String message) {
        return new Remark(Severity.NOTED, code, message, "");
    }

    Finding at(Place place) {
        return Finding.of(severity, code, place, message, advice);
    }
}
