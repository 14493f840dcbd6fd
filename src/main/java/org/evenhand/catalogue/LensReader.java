package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.measure.Lens;
import org.evenhand.measure.Question;
import org.evenhand.yaml.Complaints;
import org.evenhand.yaml.YamlFile;
import org.evenhand.yaml.YamlMap;

/** Reads which parts are looked at beside everyone else, and by which indicators. */
final class LensReader {

    static final List<String> KEYS = List.of("id", "title", "where", "indicators");

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, List<Lens>> through = new TreeMap<>();
    private final List<Lens> lenses = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Complaints complaints;

    LensReader(List<Question> questions, Complaints complaints) {
        questions.forEach(question -> this.questions.put(question.indicator(), question));
        this.complaints = complaints;
    }

    void read(String file, String text) {
        YamlFile.maps(file, text, complaints).forEach(this::read);
    }

    List<Lens> lenses() {
        return lenses;
    }

    /** All questions, each with its lenses. */
    List<Question> questions() {
        return questions.values().stream()
                .map(question -> question.through(through.getOrDefault(question.indicator(), List.of())))
                .toList();
    }

    private void read(YamlMap entry) {
        entry.allow(KEYS);
        Lens lens = new Lens(id(entry), entry.needed("title"), where(entry));
        lenses.add(lens);
        if (entry.texts("indicators").isEmpty()) {
            entry.complain("indicators", "'indicators' is missing: the ids of those to ask through this lens.");
        }
        entry.texts("indicators").forEach(indicator -> look(entry, lens, indicator));
    }

    private String id(YamlMap entry) {
        String id = entry.needed("id");
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]{0,19}")) {
            entry.complain("id", "The id of a lens is a word of at most 20 small letters, digits and hyphens.");
        }
        if (!ids.add(id)) {
            entry.complain("id", "The lens " + id + " stands here twice.");
        }
        return id;
    }

    private static Map<String, Set<String>> where(YamlMap entry) {
        Map<String, Set<String>> where = new TreeMap<>();
        Optional<YamlMap> columns = entry.map("where");
        columns.ifPresent(map -> map.keys().forEach(column -> where.put(column, words(map, column))));
        if (where.isEmpty()) {
            entry.complain("where", "'where' is missing: a column of the extracts, and its words.");
        }
        return where;
    }

    private static Set<String> words(YamlMap map, String column) {
        if (!Whereabouts.COLUMNS.contains(column)) {
            map.complain(
                    column,
                    "'" + column + "' does not say where in the organisation somebody is. What does: "
                            + String.join(", ", Whereabouts.COLUMNS) + ".");
        }
        Set<String> words = new TreeSet<>();
        map.texts(column).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    private void look(YamlMap entry, Lens lens, String indicator) {
        Question question = questions.get(indicator);
        if (question == null) {
            entry.complain("indicators", "No indicator '" + indicator + "'. 'catalogue' lists all.");
        } else if (question.measure().readsOfAPart().isEmpty()) {
            entry.complain(
                    "indicators",
                    indicator + " cannot be asked through the lens '" + lens.id()
                            + "': its calculation is made for the whole organisation only.");
        } else {
            through.computeIfAbsent(indicator, id -> new ArrayList<>()).add(lens);
        }
    }
}
