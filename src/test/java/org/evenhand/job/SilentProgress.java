package org.evenhand.job;

import java.time.Duration;

/** Nobody listens. */
final class SilentProgress implements Progress {

    @Override
    public void began(String step) {}

    @Override
    public void ended(String step, long count, String what, Duration took) {}

    @Override
    public void warned(String message) {}
}
