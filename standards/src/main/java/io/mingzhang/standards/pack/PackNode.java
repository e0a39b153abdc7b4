package io.mingzhang.standards.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a YAML pack, with access by the type the reader expects.
 *
 * @param path where it stands, for messages
 * @param value a map, a list or a scalar; null where the file says null
 */
public record PackNode(String path, @Nullable Object value) {

    /** The node under a key, empty when the key is missing or null. */
    public Optional<PackNode> find(String key) {
        return map().containsKey(key) && map().get(key) != null
                ? Optional.of(new PackNode(path + "/" + key, map().get(key)))
                : Optional.empty();
    }

    /** The node under a key that must be there. */
    public PackNode at(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("Missing key '%s' at %s".formatted(key, path)));
    }

    /** The text of a scalar. */
    public String text() {
        if (value == null || value instanceof Map || value instanceof List) {
            throw new IllegalStateException("Not a scalar: " + path);
        }
        return value.toString();
    }

    /** The text under a key, empty text when it is missing. */
    public String text(String key) {
        return find(key).map(PackNode::text).orElse("");
    }

    /** The whole number of a scalar. */
    public int number() {
        return Integer.parseInt(text());
    }

    /** Whether the key holds {@code true}. */
    public boolean flag(String key) {
        return find(key).map(PackNode::text).map(Boolean::parseBoolean).orElse(false);
    }

    /** The elements of a list. */
    public List<PackNode> items() {
        if (!(value instanceof List<?> list)) {
            throw new IllegalStateException("Not a list: " + path);
        }
        List<PackNode> nodes = new ArrayList<>(list.size());
        for (Object item : list) {
            nodes.add(new PackNode(path + "[" + nodes.size() + "]", item));
        }
        return nodes;
    }

    /** The elements of the list under a key, none when it is missing. */
    public List<PackNode> items(String key) {
        return find(key).map(PackNode::items).orElse(List.of());
    }

    /** The texts of the list under a key, none when it is missing. */
    public List<String> texts(String key) {
        return find(key).map(PackNode::texts).orElse(List.of());
    }

    /** The elements of a list of scalars. */
    public List<String> texts() {
        return items().stream().map(PackNode::text).toList();
    }

    /** The entries of a map in the order of the file. */
    public Map<String, PackNode> entries() {
        Map<String, PackNode> nodes = new LinkedHashMap<>();
        map().forEach((key, item) -> nodes.put(String.valueOf(key), new PackNode(path + "/" + key, item)));
        return nodes;
    }

    /** A map of lists of words under a key, in the order of the file, none when it is missing. */
    public Map<String, List<String>> wordLists(String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        find(key).ifPresent(node -> node.entries().forEach((id, words) -> lists.put(id, words.texts())));
        return Collections.unmodifiableMap(lists);
    }

    private Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException("Not a map: " + path);
        }
        return map;
    }
}
