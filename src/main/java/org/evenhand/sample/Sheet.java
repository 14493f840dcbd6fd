package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;

/** The columns of an extract as the council's system heads and writes them. */
final class Sheet<T> {

    /**
     * One column.
     *
     * @param word the canonical column that it is mapped to; empty for one that is refused
     */
    record Column<T>(String heading, String word, Function<T, String> value) {}

    private final Dataset dataset;
    private final LocalCodes codes;
    private final List<Column<T>> columns = new ArrayList<>();
    private boolean yearFirst;

    Sheet(Dataset dataset, LocalCodes codes) {
        this.dataset = dataset;
        this.codes = codes;
    }

    Dataset dataset() {
        return dataset;
    }

    /** Its system writes {@code 2015-04-01} for the first of April, not {@code 01/04/2015}. */
    Sheet<T> yearFirst() {
        yearFirst = true;
        return this;
    }

    /** How the plan names the way that dates are written. */
    String dates() {
        return yearFirst ? "year-month-day" : "day/month/year";
    }

    /** A column of text, or of canonical codes that the council writes in its own. */
    Sheet<T> text(String heading, String word, Function<T, String> value) {
        columns.add(new Column<>(heading, word, row -> codes.local(dataset, word, value.apply(row))));
        return this;
    }

    Sheet<T> date(String heading, String word, Function<T, LocalDate> value) {
        return dateIfAny(heading, word, row -> Optional.of(value.apply(row)));
    }

    Sheet<T> dateIfAny(String heading, String word, Function<T, Optional<LocalDate>> value) {
        return text(heading, word, row -> value.apply(row).map(this::written).orElse(""));
    }

    Sheet<T> yesNo(String heading, String word, Function<T, Boolean> value) {
        return yesNoIfAny(heading, word, row -> Optional.of(value.apply(row)));
    }

    Sheet<T> yesNoIfAny(String heading, String word, Function<T, Optional<Boolean>> value) {
        return text(heading, word, row -> value.apply(row)
                .map(yes -> yes ? "Yes" : "No")
                .orElse(""));
    }

    /** Where in the council somebody is. */
    Sheet<T> place(Function<T, Post> post) {
        return text("Directorate", "department", row -> post.apply(row).team().department())
                .text("Team", "team_id", row -> post.apply(row).team().name())
                .text("Grade", "grade", row -> post.apply(row).gradeName())
                .text("Tier", "tier", row -> String.valueOf(post.apply(row).tier()));
    }

    /** A column that the plan refuses. */
    Sheet<T> refused(String heading) {
        columns.add(new Column<>(heading, "", row -> "withheld"));
        return this;
    }

    /** Date of birth, sex, and the answers to these questions. */
    Sheet<T> person(Function<T, Asked> person, Characteristic... asked) {
        date("Date of Birth", "date_of_birth", row -> person.apply(row).born());
        List<Characteristic> questions = new ArrayList<>(List.of(
                Characteristic.SEX, Characteristic.ETHNICITY, Characteristic.DISABILITY, Characteristic.RELIGION));
        questions.addAll(Arrays.asList(asked));
        return answers(person, questions.toArray(Characteristic[]::new));
    }

    /** The answers to these questions alone. */
    Sheet<T> answers(Function<T, Asked> person, Characteristic... asked) {
        for (Characteristic each : asked) {
            text(heading(each), each.column(), row -> person.apply(row).told(each));
        }
        return this;
    }

    private static String heading(Characteristic asked) {
        return switch (asked) {
            case SEX -> "Gender";
            case ETHNICITY -> "Ethnic Origin";
            case DISABILITY -> "Disability (EqA)";
            case RELIGION -> "Religion/Belief";
            case SEXUAL_ORIENTATION -> "Sexual Orient";
            case GENDER_IDENTITY -> "GI Same As Birth";
            case MARITAL_STATUS -> "Marital";
            case FAMILY_LEAVE -> "Family Leave";
            case AGE -> "Age Band";
            default -> asked.label();
        };
    }

    List<Column<T>> columns() {
        return List.copyOf(columns);
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** Where the column stands that is mapped to a canonical one. */
    int at(String word) {
        return columns.stream().map(Column::word).toList().indexOf(word);
    }

    List<List<String>> rows(List<T> from) {
        List<List<String>> rows = new ArrayList<>();
        from.forEach(row -> rows.add(new ArrayList<>(
                columns.stream().map(column -> column.value().apply(row)).toList())));
        return rows;
    }

    private String written(LocalDate date) {
        return yearFirst ? date.toString() : dayFirst(date);
    }

    private static String dayFirst(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
