package org.evenhand.measure;

/**
 * Fewest people and events that a figure may rest on to mean anything: a matter of reliability, never of confidentiality.
 *
 * @param base people in the denominator
 * @param events events counted
 */
public record Minimum(int base, int events) {}
