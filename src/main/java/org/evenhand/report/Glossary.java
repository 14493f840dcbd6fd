package org.evenhand.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words that a pack uses with a fixed meaning. */
final class Glossary {

    static final Map<String, String> WORDS = words();

    private Glossary() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Told us", "The person gave one of the answers.");
        words.put("Prefer not to say", "The person looked at the question and chose not to answer.");
        words.put("Not stated", "The person was asked and gave no answer.");
        words.put("Not held", "There is no record: never asked, lost, or in a code that nobody could read.");
        words.put("Comparator", "The group that others are compared with.");
        words.put(
                "Average headcount",
                "The mean of the headcounts at the beginning and at the end of the year, so that it can end in a half.");
        words.put("Ratio", "How many times as likely, or as large a share; 1.00 means no difference.");
        words.put(
                "Likely range",
                "Where the true value probably lies, given how few people it rests on and any rounding.");
        words.put(
                "Verdict",
                "What a test (Fisher's exact, or chi-square) and the size of a ratio say together. Clearly above or below 1: outside"
                        + " 0.80 to 1.25, and hardly chance. Small but real difference: inside, and hardly chance. No clear difference:"
                        + " inside, and near enough to 1 for chance. May be chance: outside, on few people or events. The likely range"
                        + " is reckoned in another way (Katz), so that the two can disagree about 1.00, and rounding can leave it open:"
                        + " then we cannot say yet.");
        words.put(
                "Pay gap",
                "The comparator's pay less the group's, as a share of the comparator's. Positive: the comparator is paid more.");
        words.put("Pay quarter", "Everybody in order of hourly pay, in four groups of equal size.");
        words.put("Exact", "The number is the true one.");
        words.put("Rounded", "The number was moved a little so that nobody can be identified.");
        words.put("Statutory", "The law orders this figure, from true pay and counts.");
        return words;
    }
}
