package org.evenhand.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final Extracts extracts = new Extracts(codes);
    private final Year year = Year.of(600, 21);

    @Test
    void everyHeadingOfAnExtractIsMappedToAColumnOfItsDataset() {
        assertThat(words(extracts.staff()))
                .isSubsetOf(Dataset.WORKFORCE_SNAPSHOT.schema().columns());
        assertThat(words(extracts.pay())).isSubsetOf(Dataset.PAY_BONUS.schema().columns());
        assertThat(words(extracts.recruitment()))
                .isSubsetOf(Dataset.RECRUITMENT.schema().columns());
        assertThat(words(extracts.leavers()))
                .isSubsetOf(Dataset.LEAVERS.schema().columns());
        assertThat(Extracts.community().get(0))
                .isEqualTo(Dataset.COMMUNITY_BENCHMARK.schema().columns());
    }

    private static List<String> words(Sheet<?> sheet) {
        return sheet.columns().stream()
                .map(Sheet.Column::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void everyCodeIsMappedToACanonicalOne() {
        Map<String, Set<String>> canonical = new TreeMap<>();
        Arrays.stream(Dataset.values())
                .flatMap(dataset -> dataset.schema().fields().stream())
                .forEach(field -> canonical
                        .computeIfAbsent(field.column(), column -> new HashSet<>())
                        .addAll(canonical(field)));
        canonical.forEach(
                (column, known) -> assertThat(known.isEmpty() ? codes.of(column).values() : known)
                        .as(column)
                        .containsAll(codes.of(column).values()));
    }

    @Test
    void everyCodeInTheFilesIsMappedOrCanonicalBeforeTheMessIsMade() {
        assertKnown(Dataset.WORKFORCE_SNAPSHOT, extracts.staff(), StaffRow.of(year.now(), Year.SNAPSHOT, 0));
        assertKnown(Dataset.WORKFORCE_SNAPSHOT, extracts.staff(), Beside.rows(600, 21, Year.SNAPSHOT, 0));
        assertKnown(Dataset.RECRUITMENT, extracts.recruitment(), year.applications());
        assertKnown(Dataset.LEAVERS, extracts.leavers(), year.departures());
    }

    private <T> void assertKnown(Dataset dataset, Sheet<T> sheet, List<T> from) {
        for (Field field : dataset.schema().fields()) {
            Set<String> known = new HashSet<>(canonical(field));
            if (!known.isEmpty() && words(sheet).contains(field.column())) {
                known.addAll(codes.of(field.column()).keySet());
                known.add("");
                int at = sheet.columns().stream()
                        .map(Sheet.Column::word)
                        .toList()
                        .indexOf(field.column());
                assertThat(known)
                        .as(field.column())
                        .containsAll(sheet.rows(from).stream()
                                .map(row -> row.get(at))
                                .toList());
            }
        }
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
    void everyCategoryOfTheCommunityIsCanonical() {
        for (List<String> line :
                Extracts.community().subList(1, Extracts.community().size())) {
            Characteristic about = Characteristic.valueOf(
                    line.get(4).equals("age_band") ? "AGE" : line.get(4).toUpperCase(Locale.ROOT));
            assertThat(about.categories().stream().map(Category::code)).contains(line.get(5));
        }
    }

    @Test
    void fewerThanOneInAHundredCodesIsUnknown() {
        List<List<String>> rows = new ArrayList<>(extracts.staff().rows(StaffRow.of(year.now(), Year.SNAPSHOT, 0)));
        int ethnicity = extracts.staff().headings().indexOf("Ethnic Origin");
        new Mess(Draw.of(21, "test")).unknownCodes(rows, ethnicity);
        long unknown = rows.stream()
                .filter(row -> row.get(ethnicity).equals(Mess.UNKNOWN))
                .count();
        assertThat(unknown).isPositive().isLessThan(rows.size() / 100);
        assertThat(codes.of("ethnicity")).doesNotContainKey(Mess.UNKNOWN);
    }

    @Test
    void whatIsNotHeldIsBlank() {
        assertThat(codes.local("religion", "not_held")).isEmpty();
        assertThat(codes.local("religion", "not_stated")).isEqualTo("NS");
        assertThat(codes.of("religion")).containsAllEntriesOf(Map.of("PNTS", "prefer_not_to_say", "99", "not_held"));
    }
}
