package org.evenhand.sample;

/** Full-time salaries by grade and point, in pounds: the council's own scale, rising by one pay award a year. */
final class PayScale {

    static final int TOP_POINT = 4;

    private static final int[] START = {
        24_420, 25_190, 26_410, 28_180, 30_420, 34_960, 39_020, 43_480, 49_270, 61_900, 96_400, 158_000
    };
    private static final int[] STEP = {150, 280, 410, 540, 1_060, 1_010, 1_060, 1_180, 1_560, 2_640, 3_900, 4_100};

    /** Salaries before the award, of a thousand after it. */
    private static final int[] AWARD = {1_000, 969};

    private PayScale() {}

    /** The salary so many awards ago. */
    static int salary(int grade, int point, int awardsAgo) {
        int now = START[grade - 1] + STEP[grade - 1] * point;
        return (int) ((long) now * AWARD[awardsAgo] / 1_000);
    }
}
