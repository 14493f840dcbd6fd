package org.evenhand.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a YAML file: words to text, lists or further mappings. What does not fit is a complaint, never an exception. */
public final class YamlMap {

    private final String file;
    private final int line;
    private final Map<String, Node> values;
    private final Complaints complaints;

    private YamlMap(String file, int line, Map<String, Node> values, Complaints complaints) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.complaints = complaints;
    }

    static YamlMap of(String file, MappingNode node, Complaints complaints) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            int line = lineOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                complaints.add(file, line, "A key must be a word.");
            } else if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                complaints.add(file, line, "'" + key.getValue() + "' stands here twice.");
            }
        }
        return new YamlMap(file, lineOf(node), values, complaints);
    }

    static List<YamlMap> each(String file, SequenceNode sequence, Complaints complaints) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            if (node instanceof MappingNode mapping) {
                maps.add(of(file, mapping, complaints));
            } else {
                complaints.add(file, lineOf(node), "Each entry of this list must be a mapping.");
            }
        }
        return maps;
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    public Set<String> keys() {
        return values.keySet();
    }

    /** The line where the mapping begins. */
    public int line() {
        return line;
    }

    /** The line of a key's value, or of the mapping where the key is missing. */
    public int lineOf(String key) {
        Node node = values.get(key);
        return node == null ? line : lineOf(node);
    }

    /** Complains at the line of a key. */
    public void complain(String key, String message) {
        complaints.add(file, lineOf(key), message);
    }

    /** Complains about every key that is not one of these. */
    public void allow(Collection<String> known) {
        keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key ->
                        complain(key, "'" + key + "' is not known here. Known are: " + String.join(", ", known) + "."));
    }

    /** The text of a key, if the key is there. */
    public Optional<String> text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        complain(key, "'" + key + "' must be text.");
        return Optional.empty();
    }

    /** The text of a key that must be there; empty text, with a complaint, where it is not. */
    public String needed(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && !values.containsKey(key)) {
            complain(key, "'" + key + "' is missing.");
        }
        return text.orElse("");
    }

    /** The texts that a key lists; one text alone is a list of one; none where the key is missing. */
    public List<String> texts(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            List<String> texts = new ArrayList<>();
            for (Node each : sequence.getValue()) {
                if (each instanceof ScalarNode scalar) {
                    texts.add(scalar.getValue().strip());
                } else {
                    complain(key, "'" + key + "' must list texts.");
                }
            }
            return texts;
        }
        return text(key).map(List::of).orElse(List.of());
    }

    /** The mapping of a key, if the key is there. */
    public Optional<YamlMap> map(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof MappingNode mapping) {
            return Optional.of(of(file, mapping, complaints));
        }
        complain(key, "'" + key + "' must be a mapping of words to values.");
        return Optional.empty();
    }

    /** The mappings that a key lists; none where the key is missing. */
    public List<YamlMap> maps(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return each(file, sequence, complaints);
        }
        complain(key, "'" + key + "' must be a list.");
        return List.of();
    }

    /** Every key with its text, in order; what is not text is a complaint. */
    public Map<String, String> allTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        keys().forEach(key -> text(key).ifPresent(text -> texts.put(key, text)));
        return texts;
    }
}
