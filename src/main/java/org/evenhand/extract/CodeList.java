package org.evenhand.extract;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Asks;
import org.evenhand.dataset.Codes;
import org.evenhand.dataset.Dataset;
import org.evenhand.table.Field;
import org.evenhand.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/** What the codes of one column mean: the plan's list first, then the canonical codes, then the words that many systems use. */
final class CodeList {

    private static final YamlMap SHIPPED = Declarations.shipped("answers.yaml");

    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> own;
    private final boolean closed;

    private CodeList(List<String> own) {
        this.own = Set.copyOf(own);
        this.closed = !own.isEmpty();
    }

    /** The code list of a column, if it holds codes. */
    static Optional<CodeList> of(Field field, Map<String, String> planned) {
        List<String> own = own(field);
        boolean open = own.isEmpty() && SHIPPED.keys().contains(field.column());
        if (own.isEmpty() && !open && planned.isEmpty()) {
            return Optional.empty();
        }
        CodeList list = new CodeList(own);
        planned.forEach((theirs, ours) -> list.learn(theirs, ours));
        own.forEach(code -> list.learn(code, code));
        list.learnShipped(field.type() == Boolean.class ? "yes or no" : field.column());
        asked(field).ifPresent(list::learnAnswers);
        return Optional.of(list);
    }

    /** The list of the categories of a characteristic, without any plan. */
    static CodeList of(Characteristic characteristic) {
        List<String> own = own(characteristic);
        CodeList list = new CodeList(own);
        own.forEach(code -> list.learn(code, code));
        list.learnShipped(characteristic.column());
        list.learnAnswers(characteristic);
        return list;
    }

    /** Yes and no, as many systems write them. */
    static CodeList ofYesAndNo() {
        CodeList list = new CodeList(List.of("yes", "no"));
        list.learnShipped("yes or no");
        return list;
    }

    /** The canonical codes that a column may hold; none where any word may stand. */
    static List<String> canonical(Dataset dataset, String column) {
        return dataset.schema().field(column).map(CodeList::own).orElse(List.of());
    }

    /** The codes of a column without a closed list that the program knows. */
    static Set<String> shipped(String column) {
        return SHIPPED.map(column).map(YamlMap::keys).orElse(Set.of());
    }

    /** What a reader calls a canonical code. */
    static String label(Dataset dataset, String column, String code) {
        String words = code.replace('_', ' ');
        return dataset.schema().field(column).flatMap(CodeList::asked).stream()
                .flatMap(asked -> asked.categories().stream())
                .filter(category -> category.code().equals(code))
                .map(Category::label)
                .findFirst()
                .or(() -> Answer.withoutCategory(code).map(Answer::label))
                .orElse(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** The columns of a dataset for which a plan can list codes. */
    static List<String> columnsOf(Dataset dataset) {
        return dataset.schema().fields().stream()
                .filter(field -> field.type() == String.class || field.type() == Boolean.class)
                .map(Field::column)
                .toList();
    }

    static Optional<Characteristic> asked(Field field) {
        return Optional.ofNullable(field.component().getAnnotation(Asks.class)).map(Asks::value);
    }

    private static List<String> own(Field field) {
        if (field.type() == Boolean.class) {
            return List.of("yes", "no");
        }
        RecordComponent component = field.component();
        Codes codes = component.getAnnotation(Codes.class);
        return codes != null
                ? List.of(codes.value())
                : asked(field).map(CodeList::own).orElse(List.of());
    }

    private static List<String> own(Characteristic characteristic) {
        List<String> codes = new ArrayList<>();
        characteristic.categories().stream().map(Category::code).forEach(codes::add);
        Arrays.stream(Answer.values())
                .filter(answer -> answer != Answer.DECLARED)
                .map(Answer::code)
                .forEach(codes::add);
        return codes;
    }

    private void learn(String theirs, String ours) {
        canonical.putIfAbsent(plain(theirs), ours);
    }

    /** Columns of one name can hold other codes in other datasets: only those of this one are learnt. */
    private void learnShipped(String column) {
        SHIPPED.map(column).ifPresent(list -> list.keys().stream()
                .filter(code -> !closed || own.contains(code))
                .forEach(code -> list.texts(code).forEach(word -> learn(word, code))));
    }

    /** The words of a characteristic's own sets first: what is a category in one column is no answer in another. */
    private void learnAnswers(Characteristic characteristic) {
        if (characteristic == Characteristic.ETHNICITY) {
            EthnicCodes.teach(this::learn);
        }
        characteristic.categories().forEach(category -> learn(category.label(), category.code()));
        learnShipped("unknown");
    }

    /** A code without case and punctuation: how codes are compared. Signs alone stay as they are. */
    static String plain(String code) {
        String lower = Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        String words = lower.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? lower : words;
    }

    /** The canonical code of a file's code; none where no list has it. */
    Optional<String> canonical(String theirs) {
        String plain = plain(theirs);
        Optional<String> known = Optional.ofNullable(canonical.get(plain)).or(() -> afterCode(plain, canonical::get));
        return known.isPresent() || closed ? known : Optional.of(theirs);
    }

    /** What a short code and the words after it mean, as in {@code A White British}, if both mean the same. */
    static Optional<String> afterCode(String plain, Function<String, @Nullable String> meaning) {
        int space = plain.indexOf(' ');
        if (space < 1 || space > 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(meaning.apply(plain.substring(0, space)))
                .filter(code -> code.equals(meaning.apply(plain.substring(space + 1))));
    }

    /** Whether a list has the code. */
    boolean knows(String theirs) {
        return canonical.containsKey(plain(theirs));
    }

    /** The codes and words that the list has, as they are compared. */
    Set<String> words() {
        return canonical.keySet();
    }

    /** Whether only codes of the list may stand in the column. */
    boolean closed() {
        return closed;
    }
}
