/**
 * Declarations that people write for us to read: every scalar stays text, every value knows its line, and all complaints come at once.
 *
 * <p>Read first: {@link org.evenhand.yaml.YamlFile}, {@link org.evenhand.yaml.YamlMap}. Must not know: what the declarations mean.
 *
 * <p>To add a kind of declaration, read it with {@link org.evenhand.yaml.YamlFile} in the room that owns it.
 */
@NullMarked
package org.evenhand.yaml;

import org.jspecify.annotations.NullMarked;
