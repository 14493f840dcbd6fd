package org.evenhand.catalogue;

/**
 * One area of the LGA Equality Framework, in the words of one edition.
 *
 * @param id stable word: {@code communities}, {@code leadership}, {@code involvement}, {@code services}, {@code workforce}
 * @param title the edition's own title
 */
public record FrameworkArea(String id, String title) {}
