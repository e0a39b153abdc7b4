package io.mingzhang.server.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the description of the interface out of what springdoc finds: says of every value whether it may be null or
 * missing, how a refusal looks, and orders everything, so that a difference in the file is a difference of the interface.
 */
final class InterfaceDescription {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PROBLEM = "io.mingzhang.server.platform.web.ProblemBody";

    private final JsonMapper json = JsonMapper.shared();
    private final ObjectNode raw;
    private final SchemaClasses classes;
    private final Map<String, String> summaries;

    InterfaceDescription(JsonNode raw, SchemaClasses classes, Map<String, String> summaries) {
        this.raw = (ObjectNode) raw;
        this.classes = classes;
        this.summaries = summaries;
    }

    ObjectNode whole() {
        ObjectNode document = json.createObjectNode();
        document.put("openapi", raw.get("openapi").asString());
        ObjectNode info = document.putObject("info");
        info.put("title", "明账接口").put("version", "v1");
        info.put(
                "description",
                "每个改变内容的请求都要在请求头 X-XSRF-TOKEN 中重复 Cookie XSRF-TOKEN 的值;出错时一律返回 application/problem+json。");
        ObjectNode paths = paths();
        document.set("paths", paths);
        document.putObject("components").set("schemas", schemas(paths));
        shorten(document);
        return document;
    }

    /** Operations that have no Chinese summary yet, as {@code METHOD /path}. */
    List<String> undescribed() {
        List<String> silent = new ArrayList<>();
        forEachOperation((key, operation) -> {
            if (!summaries.containsKey(key)) {
                silent.add(key);
            }
        });
        return silent;
    }

    private ObjectNode paths() {
        Map<String, ObjectNode> paths = new TreeMap<>();
        forEachOperation((key, operation) -> {
            String[] parts = key.split(" ");
            paths.computeIfAbsent(parts[1], path -> json.createObjectNode())
                    .set(parts[0].toLowerCase(java.util.Locale.ROOT), described(key, operation));
        });
        return json.createObjectNode().setAll(paths);
    }

    private ObjectNode described(String key, ObjectNode operation) {
        ObjectNode answered = json.createObjectNode();
        String summary = summaries.get(key);
        if (summary != null) {
            answered.put("summary", summary);
        }
        for (String kept : List.of("operationId", "tags", "parameters", "requestBody", "responses")) {
            if (operation.has(kept)) {
                answered.set(kept, operation.get(kept));
            }
        }
        if (answered.get("parameters") instanceof ArrayNode parameters) {
            parameters.forEach(parameter -> neverNull((ObjectNode) parameter.get("schema")));
        }
        ObjectNode responses = (ObjectNode) answered.get("responses");
        Set<String> problems = new LinkedHashSet<>(responses.propertyNames());
        problems.removeIf(status -> status.startsWith("2"));
        responses.remove(problems);
        responses.forEach(response -> {
            ((ObjectNode) response).put("description", "成功");
            nameContent(response.get("content"));
        });
        ObjectNode refusal = responses.putObject("default");
        refusal.put("description", "没有完成,说明原因和办法");
        refusal.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", SCHEMAS + PROBLEM);
        return answered;
    }

    /** A parameter of an address is there or not; null it cannot be. */
    private static void neverNull(ObjectNode schema) {
        if (schema.get("type") instanceof ArrayNode types) {
            schema.put("type", types.get(0).asString());
        }
    }

    /** What springdoc calls any type is JSON here, unless it is bytes. */
    private static void nameContent(@Nullable JsonNode content) {
        if (content instanceof ObjectNode types && types.has("*/*")) {
            JsonNode any = types.remove("*/*");
            boolean bytes = any.at("/schema/format").asString("").matches("binary|byte");
            types.set(bytes ? "application/octet-stream" : "application/json", any);
        }
    }

    /** The schemas that some operation speaks of, each by its short name. */
    private ObjectNode schemas(ObjectNode paths) {
        ObjectNode found = (ObjectNode) raw.at("/components/schemas");
        Set<String> sent = sentByClients();
        Set<String> spokenOf = new LinkedHashSet<>();
        collect(paths, spokenOf);
        Map<String, ObjectNode> ordered = new TreeMap<>();
        for (String name : spokenOf) {
            ObjectNode schema = (ObjectNode) found.get(name);
            classes.ofSchema(name)
                    .filter(Class::isRecord)
                    .ifPresent(type -> tellNulls(schema, type, sent.contains(name)));
            if (ordered.put(classes.shortName(name), schema) != null) {
                throw new IllegalStateException("Two schemas are called " + classes.shortName(name));
            }
        }
        return json.createObjectNode().setAll(ordered);
    }

    private void shorten(JsonNode tree) {
        for (JsonNode parent : tree.findParents("$ref")) {
            String name = nameIn(parent.get("$ref"));
            ((ObjectNode) parent).put("$ref", SCHEMAS + classes.shortName(name));
        }
    }

    private static String nameIn(JsonNode reference) {
        return reference.asString().substring(SCHEMAS.length());
    }

    /** Answers hold every component, null or not; what a client sends may leave out what may be null. */
    private void tellNulls(ObjectNode schema, Class<?> type, boolean sent) {
        ObjectNode properties = (ObjectNode) schema.get("properties");
        if (properties == null) {
            return;
        }
        ArrayNode required = json.createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            boolean nullable = isNullable(component.getAnnotatedType());
            if (nullable) {
                properties.set(component.getName(), orNull((ObjectNode) property));
            }
            if (!(nullable && sent) && !isLeftOut(component)) {
                required.add(component.getName());
            }
        }
        schema.remove("required");
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class)
                || type instanceof AnnotatedParameterizedType generic
                        && generic.getType().getTypeName().startsWith("java.util.Optional");
    }

    /** As {@code JsonInclude} of the type or component says. */
    private static boolean isLeftOut(RecordComponent component) {
        var own = component.getAccessor().getAnnotation(com.fasterxml.jackson.annotation.JsonInclude.class);
        var whole = component.getDeclaringRecord().getAnnotation(com.fasterxml.jackson.annotation.JsonInclude.class);
        var include = own != null ? own : whole;
        boolean primitive = component.getType().isPrimitive();
        return include != null
                && switch (include.value()) {
                    case ALWAYS -> false;
                    case NON_NULL -> isNullable(component.getAnnotatedType());
                    case NON_DEFAULT -> true;
                    default -> !primitive && !component.getType().isEnum();
                };
    }

    private ObjectNode orNull(ObjectNode property) {
        if (property.has("$ref")) {
            ObjectNode either = json.createObjectNode();
            either.putArray("anyOf").add(property).addObject().put("type", "null");
            return either;
        }
        if (property.has("type") && property.get("type").isString()) {
            String only = property.get("type").asString();
            property.putArray("type").add(only).add("null");
        }
        return property;
    }

    private Set<String> sentByClients() {
        Set<String> sent = new LinkedHashSet<>();
        forEachOperation((key, operation) -> collect(operation.get("requestBody"), sent));
        return sent;
    }

    private void collect(@Nullable JsonNode node, Set<String> into) {
        if (node == null) {
            return;
        }
        for (JsonNode reference : node.findValues("$ref")) {
            String name = nameIn(reference);
            if (into.add(name)) {
                collect(raw.get("components").get("schemas").get(name), into);
            }
        }
    }

    private void forEachOperation(java.util.function.BiConsumer<String, ObjectNode> visitor) {
        JsonNode paths = raw.get("paths");
        for (String path : paths.propertyNames()) {
            if (!path.startsWith("/api/v1/")) {
                continue;
            }
            for (String method : METHODS) {
                if (paths.get(path).get(method) instanceof ObjectNode operation) {
                    visitor.accept(method.toUpperCase(java.util.Locale.ROOT) + " " + path, operation);
                }
            }
        }
    }
}
