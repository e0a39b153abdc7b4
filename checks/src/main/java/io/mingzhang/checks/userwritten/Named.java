package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.userwritten.expression.Columns;
import io.mingzhang.kernel.Participant;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Named values as an expression sees them: a row, a form. What is read is noted with its place; what is not there is noted
 * with the reason.
 */
final class Named extends AbstractMap<String, Object> implements Columns {

    private final Map<String, Value> values;
    private final Map<String, String> absent;
    private final Set<String> blanks;
    private final UnaryOperator<String> unknown;
    private final Reads reads;

    private record Value(Supplier<?> content, Optional<Participant> figure) {}

    private Named(Maker maker, UnaryOperator<String> unknown, Reads reads) {
        this.values = new LinkedHashMap<>(maker.values);
        this.absent = new HashMap<>(maker.absent);
        this.blanks = new HashSet<>(maker.blanks);
        this.unknown = unknown;
        this.reads = reads;
    }

    @Override
    public @Nullable Object get(Object key) {
        Value value = values.get(key);
        if (value == null) {
            String name = String.valueOf(key);
            reads.missed(absent.getOrDefault(name, unknown.apply(name)));
            return null;
        }
        value.figure().ifPresent(reads::add);
        return value.content().get();
    }

    @Override
    public boolean containsKey(Object key) {
        return values.containsKey(key);
    }

    @Override
    public boolean isBlank(String name) {
        return blanks.contains(name);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, value.content().get()));
        return all.entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other; // two rows are never the same thing, whatever they say
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Gathers the values of a {@link Named}. */
    static final class Maker {

        private final Map<String, Value> values = new LinkedHashMap<>();
        private final Map<String, String> absent = new HashMap<>();
        private final Set<String> blanks = new HashSet<>();

        /** A value that stands nowhere in particular. */
        Maker with(String name, Object value) {
            values.putIfAbsent(name, new Value(() -> value, Optional.empty()));
            return this;
        }

        /** A value that is made when asked for. */
        Maker lazily(String name, Supplier<?> value) {
            values.putIfAbsent(name, new Value(value, Optional.empty()));
            return this;
        }

        /** A value with its place. */
        Maker with(String name, Object value, Participant figure) {
            values.putIfAbsent(name, new Value(() -> value, Optional.of(figure)));
            return this;
        }

        /** A name under which nothing is printed. */
        Maker blank(String name) {
            blanks.add(name);
            return absent(name, "“" + name + "”为空白");
        }

        /** A name that has no value, and why. */
        Maker absent(String name, String reason) {
            absent.putIfAbsent(name, reason);
            return this;
        }

        /** The finished values; {@code unknown} says why a name nobody gave has none. */
        Named named(Reads reads, UnaryOperator<String> unknown) {
            return new Named(this, unknown, reads);
        }
    }
}
