package org.evenhand.sample;

import java.time.LocalDate;

/** Somebody who left in the year, as they were when last counted. */
record Departure(Person person, LocalDate date, String reason) {}
