package org.evenhand.dataset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.evenhand.characteristic.Characteristic;

/**
 * Marks a column that holds a person's answer about a characteristic: one of its category codes, {@code prefer_not_to_say},
 * {@code not_stated} or {@code not_held}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Asks {
    Characteristic value();
}
