package io.mingzhang.server.platform.audit;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What differs between two states of a thing, as canonical JSON: names in order, equal values left out.
 *
 * @param before the values before
 * @param after and after
 * @param something whether there is anything to tell: no value differs although there are some
 */
record Differences(String before, String after, boolean something) {

    static Differences between(
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after,
            JsonMapper json) {
        TreeMap<String, JsonNode> was = values(before, json);
        TreeMap<String, JsonNode> is = values(after, json);
        boolean stated = !was.isEmpty() || !is.isEmpty();
        TreeMap<String, JsonNode> gone = without(was, is);
        TreeMap<String, JsonNode> come = without(is, was);
        return new Differences(
                json.writeValueAsString(gone),
                json.writeValueAsString(come),
                !stated || !gone.isEmpty() || !come.isEmpty());
    }

    private static TreeMap<String, JsonNode> values(Map<String, ? extends @Nullable Object> stated, JsonMapper json) {
        TreeMap<String, JsonNode> values = new TreeMap<>();
        stated.forEach((name, value) -> values.put(name, json.valueToTree(value)));
        return values;
    }

    private static TreeMap<String, JsonNode> without(TreeMap<String, JsonNode> values, Map<String, JsonNode> same) {
        TreeMap<String, JsonNode> rest = new TreeMap<>(values);
        rest.entrySet().removeIf(entry -> Objects.equals(same.get(entry.getKey()), entry.getValue()));
        return rest;
    }
}
