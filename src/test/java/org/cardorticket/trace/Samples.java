package org.cardorticket.trace;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.time.LessonTime;

/// A value of every kind that a trace may hold, made from the types alone, so that a kind that is
/// added tomorrow is tested too.
public final class Samples {

    private static final Map<Class<?>, Object> LEAVES =
            Map.of(
                    String.class,
                    "sample",
                    long.class,
                    2_100L,
                    int.class,
                    200,
                    boolean.class,
                    true,
                    Instant.class,
                    LessonTime.CURTAIN,
                    Duration.class,
                    Duration.ofMinutes(30));

    private Samples() {}

    /// The records that are alternatives of `type`, however deep.
    public static Stream<Class<?>> kinds(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type)
                : Arrays.stream(permitted).flatMap(Samples::kinds).distinct();
    }

    /// One of each kind of `type`.
    public static <T> List<T> ofEach(Class<T> type) {
        return kinds(type).map(kind -> type.cast(of(kind))).toList();
    }

    /// A value of `type`.
    public static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object argument = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class
                    ? Optional.of(argument)
                    : List.of(argument);
        }
        Class<?> raw = (Class<?>) type;
        if (LEAVES.containsKey(raw)) {
            return LEAVES.get(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return raw.isSealed() ? of(kinds(raw).findFirst().orElseThrow()) : record(raw);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type.getSimpleName(), e);
        }
    }
}
