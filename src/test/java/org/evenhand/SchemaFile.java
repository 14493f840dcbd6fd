package org.evenhand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a JSON Schema, and what it says of a text in YAML: with it, an editor completes and checks what people write. */
public final class SchemaFile {

    /** In the order of keys, for that of a small map differs from run to run. */
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private SchemaFile() {}

    /** A schema with a title, as it is kept in a file. */
    public static String text(String title, Map<String, Object> schema) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        all.put("title", title);
        all.putAll(schema);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all).replace("\r\n", "\n") + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mapping that knows these keys only. */
    public static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    /** A mapping of any keys to such values. */
    public static Map<String, Object> mapOf(Map<String, ?> values) {
        return new TreeMap<>(Map.of("type", "object", "additionalProperties", values));
    }

    /** One of these words. */
    public static Map<String, Object> oneOf(Collection<String> words) {
        return Map.of("enum", words.stream().sorted().toList());
    }

    public static Map<String, Object> listOf(Map<String, ?> items) {
        return new TreeMap<>(Map.of("type", "array", "items", items));
    }

    /** Any scalar: a plan reads every one as text. */
    public static Map<String, Object> scalar() {
        return Map.of("type", List.of("boolean", "number", "string"));
    }

    /** One scalar, or several. */
    public static Map<String, Object> scalars() {
        return Map.of("anyOf", List.of(scalar(), listOf(scalar())));
    }

    /** What the schema says against a text in YAML. */
    public static List<String> against(String schema, String yaml) {
        try {
            JsonSchema read = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
            JsonNode tree = YAML.readTree(yaml);
            return read.validate(tree).stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
