package io.mingzhang.server.bounds;

import io.mingzhang.server.HttpCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An address with its method, as the description of the interface has it.
 *
 * @param method in capitals
 * @param path with the names of its variables in braces
 * @param takesJson whether it reads a body of JSON
 */
public record Endpoint(String method, String path, boolean takesJson) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** All addresses of the interface. */
    public static List<Endpoint> all(HttpCaller page) {
        List<Endpoint> found = new ArrayList<>();
        JsonNode paths = page.get("/v3/api-docs").json().get("paths");
        for (String path : paths.propertyNames()) {
            if (path.startsWith("/api/v1/")) {
                for (String method : paths.get(path).propertyNames()) {
                    JsonNode operation = paths.get(path).get(method);
                    boolean json = operation.at("/requestBody/content").has("application/json");
                    found.add(new Endpoint(method.toUpperCase(Locale.ROOT), path, json));
                }
            }
        }
        return found;
    }

    /** Whether it only reads. */
    public boolean isRead() {
        return method.equals("GET");
    }

    boolean hasVariables() {
        return path.contains("{");
    }

    /** The method and the path. */
    public String name() {
        return method + " " + path;
    }

    /** The path with its variables filled in; the key {@code ""} is for those not named. */
    public String filled(Map<String, String> values) {
        return VARIABLE.matcher(path)
                .replaceAll(variable -> values.getOrDefault(variable.group(1), values.getOrDefault("", "x")));
    }
}
