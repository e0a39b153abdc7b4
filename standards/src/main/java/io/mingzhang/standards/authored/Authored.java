package io.mingzhang.standards.authored;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a file somebody wrote, with its place. */
public sealed interface Authored {

    /** Where the value begins. */
    Spot at();

    /** The value in the words of a message: 文字, 列表 … */
    String noun();

    /** The same as maps, lists, texts, whole numbers, truth values and nulls, as other readers of YAML give it. */
    @Nullable
    Object plain();

    /** What a scalar is. */
    enum Type {
        /** Text. */
        TEXT("文字"),
        /** A whole number. */
        WHOLE_NUMBER("整数"),
        /** A number with decimals. */
        DECIMAL("小数"),
        /** True or false. */
        CLAIM("true 或 false"),
        /** Nothing. */
        NOTHING("空值");

        private final String noun;

        Type(String noun) {
            this.noun = noun;
        }
    }

    /**
     * A single value.
     *
     * @param text its text, whatever its type
     * @param type what it is
     * @param print how it is written in the file
     */
    record Scalar(String text, Type type, Print print) implements Authored {

        @Override
        public Spot at() {
            return print.at();
        }

        /** Where a character of the text stands in the file. */
        public Spot at(int offset) {
            return print.at(text, offset);
        }

        @Override
        public String noun() {
            return type.noun;
        }

        @Override
        public @Nullable Object plain() {
            return switch (type) {
                case TEXT, DECIMAL -> text;
                case WHOLE_NUMBER -> new java.math.BigDecimal(text).toBigInteger();
                case CLAIM -> Boolean.valueOf(text);
                case NOTHING -> null;
            };
        }
    }

    /**
     * A list.
     *
     * @param items its elements
     * @param at where it begins
     */
    record Sequence(List<Authored> items, Spot at) implements Authored {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String noun() {
            return "列表";
        }

        @Override
        public Object plain() {
            List<@Nullable Object> list = new ArrayList<>(items.size());
            items.forEach(item -> list.add(item.plain()));
            return list;
        }
    }

    /**
     * A value under a key.
     *
     * @param keyAt where the key stands
     * @param value the value
     */
    record Entry(Spot keyAt, Authored value) {}

    /**
     * Keys with values.
     *
     * @param entries in the order of the file
     * @param at where it begins
     */
    record Mapping(Map<String, Entry> entries, Spot at) implements Authored {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String noun() {
            return "键值表";
        }

        @Override
        public Object plain() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            entries.forEach((key, entry) -> map.put(key, entry.value().plain()));
            return map;
        }

        /** The value under a key; empty when there is none or it is null. */
        public Optional<Authored> find(String key) {
            return Optional.ofNullable(entries.get(key))
                    .map(Entry::value)
                    .filter(value -> !(value instanceof Scalar scalar && scalar.type() == Type.NOTHING));
        }

        /** The scalar under a key; empty when there is none. */
        public Optional<Scalar> scalar(String key) {
            return find(key).flatMap(value -> value instanceof Scalar s ? Optional.of(s) : Optional.empty());
        }

        /** The text under a key without blanks around it, empty when there is none. */
        public String text(String key) {
            return scalar(key).map(Scalar::text).map(String::strip).orElse("");
        }

        /** The mapping under a key, an empty one when there is none. */
        public Mapping mapping(String key) {
            return find(key)
                    .flatMap(value -> value instanceof Mapping m ? Optional.of(m) : Optional.empty())
                    .orElseGet(() -> new Mapping(Map.of(), at));
        }

        /** The elements of the list under a key, none when there is none. */
        public List<Authored> items(String key) {
            return find(key)
                    .flatMap(value ->
                            value instanceof Sequence s ? Optional.of(s.items()) : Optional.<List<Authored>>empty())
                    .orElse(List.of());
        }

        /** The mappings in the list under a key. */
        public List<Mapping> mappings(String key) {
            return items(key).stream()
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .toList();
        }

        /** The scalars in the list under a key, or the single scalar that stands there instead of a list. */
        public List<Scalar> scalars(String key) {
            return scalar(key)
                    .map(List::of)
                    .orElseGet(() -> items(key).stream()
                            .filter(Scalar.class::isInstance)
                            .map(Scalar.class::cast)
                            .toList());
        }
    }
}
