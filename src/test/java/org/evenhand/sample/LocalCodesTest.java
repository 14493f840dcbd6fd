package org.evenhand.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Asks;
import org.evenhand.dataset.Codes;
import org.evenhand.dataset.Dataset;
import org.evenhand.table.Field;
import org.junit.jupiter.api.Test;

class LocalCodesTest {

    private final LocalCodes codes = new LocalCodes();
    private final Extracts extracts = new Extracts(Council.of(600, 21), codes);
    private final List<Export> exports = exports();
    private final List<Register> registers = extracts.registers();

    private List<Export> exports() {
        List<Export> all = new ArrayList<>(extracts.all());
        all.add(extracts.before());
        return all;
    }

    @Test
    void everyHeadingOfAnExtractIsMappedToAColumnOfItsDataset() {
        assertThat(exports).allSatisfy(export -> assertThat(words(export.sheet()))
                .doesNotHaveDuplicates()
                .isSubsetOf(export.sheet().dataset().schema().columns()));
        assertThat(registers).allSatisfy(register -> assertThat(register.lines().get(0))
                .doesNotHaveDuplicates()
                .isSubsetOf(register.dataset().schema().columns()));
    }

    private static List<String> words(Sheet<?> sheet) {
        return sheet.columns().stream()
                .map(Sheet.Column::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void everyCodeIsMappedToACanonicalOne() {
        for (Dataset dataset : Dataset.values()) {
            for (Field field : dataset.schema().fields()) {
                Set<String> known = canonical(field);
                assertThat(known.isEmpty() ? codes.of(dataset, field.column()).values() : known)
                        .as(dataset.word() + " " + field.column())
                        .containsAll(codes.of(dataset, field.column()).values());
            }
        }
    }

    @Test
    void everyCodeInTheFilesIsMappedOrCanonicalButForTheMess() {
        exports.forEach(this::assertKnown);
    }

    private void assertKnown(Export export) {
        Dataset dataset = export.sheet().dataset();
        for (Field field : dataset.schema().fields()) {
            Set<String> known = new HashSet<>(canonical(field));
            int at = export.sheet().at(field.column());
            if (!known.isEmpty() && at >= 0) {
                codes.of(dataset, field.column()).keySet().forEach(code -> known.add(plain(code)));
                known.addAll(List.of("", plain(Mess.UNKNOWN)));
                assertThat(export.rows().stream().map(row -> plain(row.get(at))))
                        .as(export.file() + " " + field.column())
                        .isSubsetOf(known);
            }
        }
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static Set<String> canonical(Field field) {
        Set<String> canonical = new HashSet<>();
        Codes closed = field.component().getAnnotation(Codes.class);
        if (closed != null) {
            canonical.addAll(Arrays.asList(closed.value()));
        }
        Asks asks = field.component().getAnnotation(Asks.class);
        if (asks != null) {
            asks.value().categories().stream().map(Category::code).forEach(canonical::add);
            Arrays.stream(Answer.values()).skip(1).map(Answer::code).forEach(canonical::add);
        }
        return canonical;
    }

    @Test
    void everyCategoryOfARegisterIsCanonical() {
        for (Register register : registers) {
            List<String> headings = register.lines().get(0);
            if (headings.contains("category")) {
                register.lines().stream()
                        .skip(1)
                        .forEach(line -> assertCategory(
                                line.get(headings.indexOf("characteristic")), line.get(headings.indexOf("category"))));
            }
        }
    }

    private static void assertCategory(String characteristic, String category) {
        String code = characteristic.equals("age_band") ? "age" : characteristic;
        assertThat(
                        code.isEmpty()
                                ? category.isEmpty()
                                : Characteristic.of(code).orElseThrow().groups().has(category))
                .as(characteristic + " " + category)
                .isTrue();
    }

    @Test
    void everyCodeOfARegisterIsCanonical() {
        for (Register register : registers) {
            List<String> headings = register.lines().get(0);
            for (Field field : register.dataset().schema().fields()) {
                int at = headings.indexOf(field.column());
                Set<String> known = canonical(field);
                if (at >= 0 && !known.isEmpty()) {
                    known.add("");
                    assertThat(register.lines().stream().skip(1).map(line -> line.get(at)))
                            .as(register.file() + " " + field.column())
                            .isSubsetOf(known);
                }
            }
        }
    }

    @Test
    void fewerThanOneInAHundredCodesIsUnknown() {
        for (Export export : exports) {
            for (String column : List.of("ethnicity", "disability")) {
                int at = export.sheet().at(column);
                long unknown = export.rows().stream()
                        .filter(row -> at >= 0 && row.get(at).equals(Mess.UNKNOWN))
                        .count();
                assertThat(unknown)
                        .as(export.file())
                        .isLessThanOrEqualTo(export.rows().size() / 100);
            }
        }
        assertThat(codes.of(Dataset.WORKFORCE_SNAPSHOT, "ethnicity")).doesNotContainKey(Mess.UNKNOWN);
    }

    @Test
    void oneCodeMeansWhatItsDatasetSays() {
        assertThat(codes.of(Dataset.RECRUITMENT, "outcome")).containsEntry("Withdrew", "withdrawn");
        assertThat(codes.of(Dataset.ER_CASES, "outcome")).containsEntry("Part upheld", "partly_upheld");
        assertThat(codes.of(Dataset.PROMOTIONS_MOVES, "outcome"))
                .isEqualTo(Map.of("S", "successful", "U", "unsuccessful", "W", "withdrawn"));
        assertThat(codes.local(Dataset.PROMOTIONS_MOVES, "outcome", "withdrawn"))
                .isEqualTo("W");
        assertThat(codes.local(Dataset.LEAVERS, "sex", "female")).isEqualTo("F");
    }

    @Test
    void whatIsNotHeldIsBlank() {
        assertThat(codes.local(Dataset.LEAVERS, "religion", "not_held")).isEmpty();
        assertThat(codes.local(Dataset.LEAVERS, "religion", "not_stated")).isEqualTo("NS");
        assertThat(codes.of(Dataset.LEAVERS, "religion"))
                .containsAllEntriesOf(Map.of("PNTS", "prefer_not_to_say", "99", "not_held"));
    }
}
