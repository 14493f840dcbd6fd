package org.evenhand.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the records of the datasets about people may say of them. */
final class RecordsOfPeopleTest {

    private static final String CANARY = "canary";

    @Test
    void printNothingAboutThem() {
        assertThat(recordsOfPeople()
                        .filter(each -> printed(each).contains(CANARY))
                        .map(Class::getName))
                .as("To mend it, let toString() return the name of the record, and nothing that it holds.")
                .isEmpty();
    }

    private static Stream<Class<? extends Record>> recordsOfPeople() {
        return Stream.concat(
                Stream.of(EqualityAnswers.class),
                Arrays.stream(Dataset.values())
                        .filter(each -> each.schema().columns().contains("person_id") || each.aboutPeople())
                        .map(each -> each.schema().record()));
    }

    private static String printed(Class<? extends Record> person) {
        Class<?>[] types = Arrays.stream(person.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types)
                .map(type -> type == String.class ? CANARY : null)
                .toArray();
        try {
            return person.getDeclaredConstructor(types).newInstance(values).toString();
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(person.getName() + " cannot be made", unexpected);
        }
    }
}
