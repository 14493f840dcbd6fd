package org.evenhand.dataset;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.evenhand.Accepted;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Category;
import org.evenhand.table.Field;
import org.junit.jupiter.api.Test;

/** The data dictionary is made of the records, so it cannot say anything else than the code reads. */
final class DataDictionaryTest {

    @Test
    void isMadeOfTheRecords() {
        Accepted.holds(Path.of("src/docs/data-dictionary.md"), document());
    }

    @Test
    void everyColumnSaysWhatItMeans() {
        Assertions.assertThat(Dataset.values())
                .allSatisfy(dataset -> Assertions.assertThat(dataset.schema().fields())
                        .allSatisfy(field -> Assertions.assertThat(field.meaning())
                                .as(dataset.word() + "." + field.column())
                                .isNotBlank()));
    }

    private static String document() {
        String pages =
                Arrays.stream(Dataset.values()).map(DataDictionaryTest::page).collect(Collectors.joining("\n"));
        return """
                # Data dictionary

                Made of the records in `org.evenhand.dataset`, and held equal to them by a test. Every extract, its columns, and the codes that a column may
                hold. Other headings and codes are mapped in a plan. Every extract may carry `organisation`, and every extract with answers of people
                `monitoring_objection`. Answers that an extract lacks are taken from `workforce_snapshot`.

                """ + pages;
    }

    private static String page(Dataset dataset) {
        return "## " + dataset.word() + "\n\n"
                + (dataset.required() ? "Needed for every run. " : "")
                + "A row is named by: " + String.join(", ", dataset.key()) + "."
                + (dataset.dates().isEmpty()
                        ? ""
                        : " Its event is dated by the first that is held of: " + String.join(", ", dataset.dates())
                                + ".")
                + "\n\n| Column | Type | Needed | Means | Codes |\n|---|---|---|---|---|\n"
                + dataset.schema().fields().stream()
                        .map(DataDictionaryTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Field field) {
        return "| " + field.column() + " | " + type(field) + " | " + (field.required() ? "yes" : "") + " | "
                + field.meaning() + " | " + codes(field) + " |\n";
    }

    private static String type(Field field) {
        if (field.type() == BigDecimal.class) {
            return "number";
        }
        if (field.type() == LocalDate.class) {
            return "date";
        }
        if (field.type() == Boolean.class) {
            return "yes or no";
        }
        return field.type() == Integer.class ? "whole number" : codes(field).isEmpty() ? "text" : "code";
    }

    private static String codes(Field field) {
        Stream<String> closed = Optional.ofNullable(field.component().getAnnotation(Codes.class)).stream()
                .flatMap(codes -> Arrays.stream(codes.value()));
        Stream<String> asked = Optional.ofNullable(field.component().getAnnotation(Asks.class)).stream()
                .flatMap(asks -> Stream.concat(
                        asks.value().categories().stream().map(Category::code),
                        Arrays.stream(Answer.values())
                                .filter(answer -> answer != Answer.DECLARED)
                                .map(Answer::code)));
        return Stream.concat(closed, asked).collect(Collectors.joining(", "));
    }
}
