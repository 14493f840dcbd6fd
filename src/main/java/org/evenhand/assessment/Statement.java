package org.evenhand.assessment;

import java.util.List;

/**
 * One sentence about released figures.
 *
 * @param text who, how much, compared with what, since when, how many people
 * @param basis what it rests on, in brackets after it: indicators, bases, likely range
 * @param indicators the ids of the indicators that it reads
 */
public record Statement(String text, String basis, List<String> indicators) {}
