package org.evenhand.table;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * One column of a schema, as the component of the record declares it.
 *
 * @param column the word of the column in files and catalogue, in snake case ({@code person_id})
 * @param type the Java type of the component: {@code String}, {@code LocalDate}, {@code BigDecimal}, {@code Boolean} or {@code Integer}
 * @param required whether a row without it is rejected
 * @param meaning the sentence of the data dictionary
 * @param component where further annotations can be asked for
 */
public record Field(String column, Class<?> type, boolean required, String meaning, RecordComponent component) {

    /** Whether the number that it holds may be below zero. */
    public boolean signed() {
        return component.isAnnotationPresent(Signed.class);
    }

    static Field of(RecordComponent component) {
        Means means = component.getAnnotation(Means.class);
        return new Field(
                wordOf(component.getName()),
                component.getType(),
                component.isAnnotationPresent(Required.class),
                means == null ? "" : means.value(),
                component);
    }

    /** The column word of a Java name: {@code personId} becomes {@code person_id}. */
    static String wordOf(String javaName) {
        return javaName.replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_").toLowerCase(Locale.ROOT);
    }
}
