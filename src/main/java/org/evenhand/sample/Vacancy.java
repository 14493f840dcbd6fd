package org.evenhand.sample;

import java.time.LocalDate;

/** A post that was advertised, and until when. */
record Vacancy(int number, Post post, LocalDate closing) {}
