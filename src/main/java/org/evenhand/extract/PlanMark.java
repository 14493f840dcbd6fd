package org.evenhand.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a plan say that was made from a mapping workbook.
 *
 * @param mapping the SHA-256 of that workbook
 * @param untouched whether the plan is still as it was made
 */
record PlanMark(String mapping, boolean untouched) {

    private static final Pattern MARK = Pattern.compile("# Made from " + Mapping.FILE_NAME
            + ", sha256 ([0-9a-f]{64}), by 'evenhand plan'\\.\\R# [^\\r\\n]*\\(sha256 ([0-9a-f]{64})\\)[^\\r\\n]*\\R");

    /** The mark of a plan; none where somebody wrote it. */
    static Optional<PlanMark> of(String plan) {
        Matcher mark = MARK.matcher(plan);
        return mark.lookingAt()
                ? Optional.of(new PlanMark(mark.group(1), mark.group(2).equals(sha256(plan.substring(mark.end())))))
                : Optional.empty();
    }

    /** The plan with its mark. */
    static String marked(String mappingSha256, String body) {
        return "# Made from " + Mapping.FILE_NAME + ", sha256 " + mappingSha256 + ", by 'evenhand plan'.\n"
                + "# Until something below is changed by hand (sha256 " + sha256(body)
                + "), 'evenhand plan' may write it again.\n" + body;
    }

    /** Line ends do not count: an editor may have changed them. */
    private static String sha256(String body) {
        return Fingerprint.sha256(body.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
