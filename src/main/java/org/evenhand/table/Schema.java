package org.evenhand.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record: one record is one schema, and header, mapper and data dictionary all come from here.
 *
 * @param <R> the record
 */
public final class Schema<R extends Record> {

    private final Class<R> record;
    private final List<Field> fields;
    private final MethodHandle constructor;
    private final List<MethodHandle> accessors;

    private Schema(Class<R> record, MethodHandle constructor, List<MethodHandle> accessors) {
        this.record = record;
        this.fields = Arrays.stream(record.getRecordComponents()).map(Field::of).toList();
        this.constructor = constructor;
        this.accessors = accessors;
    }

    /** The schema that the components of a record declare. */
    public static <R extends Record> Schema<R> of(Class<R> record) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            MethodHandle constructor = lookup.findConstructor(record, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            MethodHandle[] accessors = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            return new Schema<>(record, constructor, List.of(accessors));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record + " is not a public record", e);
        }
    }

    public Class<R> record() {
        return record;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<String> columns() {
        return fields.stream().map(Field::column).toList();
    }

    public Optional<Field> field(String column) {
        return fields.stream().filter(field -> field.column().equals(column)).findFirst();
    }

    /** A record made of one value for each field, in order; a value may be null where the field is not required. */
    public R make(@Nullable Object[] values) {
        try {
            return record.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of a record failed", e);
        }
    }

    /** The value that a row holds in the field at this index. */
    public @Nullable Object value(R row, int index) {
        try {
            return (Object) accessors.get(index).invokeExact((Object) row);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the accessor of a record failed", e);
        }
    }
}
