package org.evenhand.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One YAML file, read as nodes: no value changes its type on the way ({@code no}, {@code 012} and dates stay text). */
public final class YamlFile {

    private YamlFile() {}

    /** The mapping that a file holds; empty, with a complaint, where it holds something else. */
    public static Optional<YamlMap> map(String file, String text, Complaints complaints) {
        return compose(file, text, complaints).flatMap(node -> {
            if (node instanceof MappingNode mapping) {
                return Optional.of(YamlMap.of(file, mapping, complaints));
            }
            complaints.add(file, 1, "The file must hold a mapping of words to values.");
            return Optional.empty();
        });
    }

    /** The mappings that a file lists; empty, with a complaint, where it holds something else. */
    public static List<YamlMap> maps(String file, String text, Complaints complaints) {
        Optional<Node> node = compose(file, text, complaints);
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            return YamlMap.each(file, sequence, complaints);
        }
        if (node.isPresent()) {
            complaints.add(file, 1, "The file must hold a list.");
        }
        return List.of();
    }

    private static Optional<Node> compose(String file, String text, Complaints complaints) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node == null) {
                complaints.add(file, 1, "The file is empty.");
            }
            return Optional.ofNullable(node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            complaints.add(file, line, "This is not YAML: " + e.getProblem() + ".");
            return Optional.empty();
        }
    }
}
