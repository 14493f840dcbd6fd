package org.evenhand.sample;

import java.util.HashMap;
import java.util.Map;

/** What a post is in the Standard Occupational Classification 2020: its sub-major group, by function and tier. */
final class Occupation {

    /** Corporate managers and directors. */
    private static final String MANAGERS = "11";

    private static final Map<String, Resource.Row> BY_FUNCTION = new HashMap<>();

    static {
        Resource.rows("occupations.csv").forEach(row -> BY_FUNCTION.put(row.cell("function"), row));
    }

    private Occupation() {}

    static String of(Post post) {
        if (post.tier() <= 3) {
            return MANAGERS;
        }
        Resource.Row row = BY_FUNCTION.get(post.team().function());
        if (row == null) {
            throw new IllegalStateException("No occupation for " + post.team().function());
        }
        return row.cell(post.tier() == 7 ? "assistant" : post.tier() == 6 ? "officer" : "manager");
    }
}
