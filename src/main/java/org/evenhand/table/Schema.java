package org.evenhand.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record: one record is one schema, and header, mapper and data dictionary all come from here.
 *
 * <p>A component that is itself a record stands for its own columns, in its place: what many schemas share is declared once.
 *
 * @param <R> the record
 */
public final class Schema<R extends Record> {

    private final Class<R> record;
    private final List<Component> components;
    private final List<Field> fields;
    private final MethodHandle constructor;
    private final List<MethodHandle> accessors;

    /** One component: the columns that it stands for, and how it is made of their values. */
    private record Component(Optional<Schema<?>> nested, List<Field> fields, List<MethodHandle> accessors) {

        @Nullable
        Object make(@Nullable Object[] values, int from) {
            return nested.isEmpty()
                    ? values[from]
                    : nested.get().make(Arrays.copyOfRange(values, from, from + fields.size()));
        }
    }

    private Schema(Class<R> record, MethodHandle constructor, List<Component> components) {
        this.record = record;
        this.components = components;
        this.fields =
                components.stream().flatMap(each -> each.fields().stream()).toList();
        this.constructor = constructor;
        this.accessors =
                components.stream().flatMap(each -> each.accessors().stream()).toList();
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
            List<Component> columns = new ArrayList<>();
            for (RecordComponent component : components) {
                columns.add(component(component, lookup.unreflect(component.getAccessor())));
            }
            return new Schema<>(record, constructor, columns);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record + " is not a public record", e);
        }
    }

    private static Component component(RecordComponent component, MethodHandle accessor) {
        if (!component.getType().isRecord()) {
            return new Component(Optional.empty(), List.of(Field.of(component)), List.of(ofObjects(accessor)));
        }
        Schema<?> nested = of(component.getType().asSubclass(Record.class));
        return new Component(
                Optional.of(nested),
                nested.fields,
                nested.accessors.stream()
                        .map(inner -> MethodHandles.filterReturnValue(ofObjects(accessor), inner))
                        .toList());
    }

    private static MethodHandle ofObjects(MethodHandle accessor) {
        return accessor.asType(MethodType.methodType(Object.class, Object.class));
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
            return record.cast((Object) constructor.invokeExact(made(values)));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of a record failed", e);
        }
    }

    private @Nullable Object[] made(@Nullable Object[] values) {
        @Nullable Object[] made = new @Nullable Object[components.size()];
        int from = 0;
        for (int i = 0; i < made.length; i++) {
            made[i] = components.get(i).make(values, from);
            from += components.get(i).fields().size();
        }
        return made;
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

    /** All values of a row, in the order of the fields. */
    public @Nullable Object[] values(R row) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, i);
        }
        return values;
    }
}
