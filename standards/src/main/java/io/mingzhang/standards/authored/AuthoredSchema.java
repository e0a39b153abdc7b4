package io.mingzhang.standards.authored;

import io.mingzhang.standards.authored.Authored.Entry;
import io.mingzhang.standards.authored.Authored.Mapping;
import io.mingzhang.standards.authored.Authored.Scalar;
import io.mingzhang.standards.authored.Authored.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON Schema as a strict reader of what people write: the keywords our schemas use, with complaints in Chinese at the
 * line and column. A keyword it does not know is a fault of the schema, so that none is ever skipped in silence.
 */
public final class AuthoredSchema {

    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$id", "$defs", "title", "description", "examples", "default", "$comment");

    private static final Set<String> VALUE_KEYWORDS =
            Set.of("type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum");

    private static final Set<String> SHAPE_KEYWORDS = Set.of(
            "$ref",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems");

    private final Mapping root;

    private AuthoredSchema(Mapping root) {
        this.root = root;
    }

    /** Reads a schema shipped with the program. */
    public static AuthoredSchema of(String name, String json) {
        Complaints complaints = new Complaints();
        Authored root = AuthoredYaml.read(name, json, complaints)
                .orElseThrow(() -> new IllegalStateException("Not a schema: " + name));
        if (!complaints.isEmpty() || !(root instanceof Mapping mapping)) {
            throw new IllegalStateException("Not a schema: " + name + " " + complaints.inOrder());
        }
        return new AuthoredSchema(mapping);
    }

    /** Says everything in which the value does not keep to the schema. */
    public void examine(Authored value, Complaints complaints) {
        examine(root, value, complaints);
    }

    private void examine(Mapping schema, Authored value, Complaints complaints) {
        schema.entries().keySet().forEach(AuthoredSchema::refuseUnknown);
        if (schema.entries().containsKey("$ref")) {
            examine(resolved(schema.text("$ref")), value, complaints);
            return;
        }
        int before = complaints.count();
        ScalarRules.examine(schema, value, complaints);
        if (complaints.count() > before) {
            return;
        }
        switch (value) {
            case Mapping mapping -> mapping(schema, mapping, complaints);
            case Sequence sequence -> sequence(schema, sequence, complaints);
            case Scalar ignored -> {}
        }
    }

    private static void refuseUnknown(String keyword) {
        if (!ANNOTATIONS.contains(keyword) && !VALUE_KEYWORDS.contains(keyword) && !SHAPE_KEYWORDS.contains(keyword)) {
            throw new IllegalStateException("Schema keyword not supported: " + keyword);
        }
    }

    private Mapping resolved(String reference) {
        Mapping found = root;
        for (String step : reference.substring(2).split("/", -1)) {
            found = found.mapping(step);
        }
        if (found.entries().isEmpty()) {
            throw new IllegalStateException("Reference into nothing: " + reference);
        }
        return found;
    }

    private void mapping(Mapping schema, Mapping value, Complaints complaints) {
        Mapping properties = schema.mapping("properties");
        Set<String> known = properties.entries().keySet();
        for (Scalar required : schema.scalars("required")) {
            if (!value.entries().containsKey(required.text())) {
                complaints.add(value.at(), "缺少必填的“" + required.text() + "”", described(properties, required.text()));
            }
        }
        if (value.entries().size() < number(schema, "minProperties", 0)) {
            complaints.add(value.at(), "不能为空", "");
        }
        for (Map.Entry<String, Entry> entry : value.entries().entrySet()) {
            if (known.contains(entry.getKey())) {
                examine(properties.mapping(entry.getKey()), entry.getValue().value(), complaints);
            } else {
                additional(schema, known, entry, complaints);
            }
        }
    }

    private void additional(Mapping schema, Set<String> known, Map.Entry<String, Entry> entry, Complaints complaints) {
        if (schema.find("propertyNames").isPresent()) {
            Scalar key = new Scalar(entry.getKey(), Authored.Type.TEXT, keyPrint(entry));
            examine(schema.mapping("propertyNames"), key, complaints);
        }
        if (schema.find("additionalProperties").orElse(null) instanceof Mapping further) {
            examine(further, entry.getValue().value(), complaints);
        } else if (schema.text("additionalProperties").equals("false")) {
            String nearest = Spelling.nearest(entry.getKey(), known)
                    .map(name -> "是否想写“" + name + "”？")
                    .orElse("");
            complaints.add(
                    entry.getValue().keyAt(),
                    "不认识的键“" + entry.getKey() + "”",
                    nearest + "这里可用：" + String.join("、", known));
        }
    }

    private static Print keyPrint(Map.Entry<String, Entry> entry) {
        Spot at = entry.getValue().keyAt();
        String above = "\n".repeat(at.line() - 1) + " ".repeat(at.column() - 1);
        return new Print(
                at.file(),
                above + entry.getKey(),
                above.length(),
                above.length() + entry.getKey().length(),
                false);
    }

    private void sequence(Mapping schema, Sequence value, Complaints complaints) {
        if (value.items().size() < number(schema, "minItems", 0)) {
            complaints.add(value.at(), "列表太短", "至少要有 " + schema.text("minItems") + " 项");
        }
        if (value.items().size() > number(schema, "maxItems", Integer.MAX_VALUE)) {
            complaints.add(value.at(), "列表太长", "最多 " + schema.text("maxItems") + " 项");
        }
        Set<Object> seen = new HashSet<>();
        for (Authored item : value.items()) {
            if (schema.find("items").isPresent()) {
                examine(schema.mapping("items"), item, complaints);
            }
            Object plain = item.plain();
            if (schema.text("uniqueItems").equals("true") && plain != null && !seen.add(plain)) {
                complaints.add(item.at(), "列表中有重复的项", "请删去一处");
            }
        }
    }

    private static String described(Mapping properties, String key) {
        String description = properties.mapping(key).text("description");
        return description.isEmpty() ? "" : key + "：" + description;
    }

    private static int number(Mapping schema, String keyword, int otherwise) {
        String text = schema.text(keyword);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** The names a schema knows at its top, for documentation. */
    public List<String> topKeys() {
        return root.mapping("properties").entries().keySet().stream().collect(Collectors.toList());
    }
}
