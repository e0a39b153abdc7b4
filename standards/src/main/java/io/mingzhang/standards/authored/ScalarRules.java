package io.mingzhang.standards.authored;

import io.mingzhang.standards.authored.Authored.Mapping;
import io.mingzhang.standards.authored.Authored.Scalar;
import io.mingzhang.standards.authored.Authored.Sequence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keywords of JSON Schema about the type of a value and about single values. */
final class ScalarRules {

    private static final Map<String, String> NOUNS = Map.of(
            "string",
            "文字",
            "integer",
            "整数",
            "number",
            "数字",
            "boolean",
            "true 或 false",
            "array",
            "列表",
            "object",
            "键值表",
            "null",
            "空值");

    private ScalarRules() {}

    static void examine(Mapping schema, Authored value, Complaints complaints) {
        List<String> types = schema.scalars("type").stream().map(Scalar::text).toList();
        if (!types.isEmpty() && types.stream().noneMatch(type -> isOf(type, value))) {
            String wanted =
                    types.stream().map(type -> NOUNS.getOrDefault(type, type)).collect(Collectors.joining("或"));
            complaints.add(value.at(), "这里应为" + wanted + "，实为" + value.noun(), remedy(schema));
            return;
        }
        if (value instanceof Scalar scalar && scalar.type() != Authored.Type.NOTHING) {
            among(schema, scalar, complaints);
            written(schema, scalar, complaints);
            bounded(schema, scalar, complaints);
        }
    }

    private static boolean isOf(String type, Authored value) {
        return switch (value) {
            case Mapping ignored -> type.equals("object");
            case Sequence ignored -> type.equals("array");
            case Scalar scalar ->
                switch (scalar.type()) {
                    case TEXT -> type.equals("string");
                    case WHOLE_NUMBER -> type.equals("integer") || type.equals("number");
                    case DECIMAL -> type.equals("number");
                    case CLAIM -> type.equals("boolean");
                    case NOTHING -> type.equals("null");
                };
        };
    }

    private static void among(Mapping schema, Scalar value, Complaints complaints) {
        List<String> known = schema.scalars("enum").stream().map(Scalar::text).toList();
        if (!known.isEmpty() && !known.contains(value.text())) {
            String nearest = Spelling.nearest(value.text(), known)
                    .map(name -> "是否想写“" + name + "”？")
                    .orElse("");
            complaints.add(value.at(), "“" + value.text() + "”不是可用的值", nearest + "可用：" + String.join("、", known));
        }
    }

    private static void written(Mapping schema, Scalar value, Complaints complaints) {
        int length = value.text().strip().codePointCount(0, value.text().strip().length());
        Optional<Scalar> shortest = schema.scalar("minLength");
        Optional<Scalar> longest = schema.scalar("maxLength");
        if (shortest.isPresent() && length < Integer.parseInt(shortest.get().text())) {
            complaints.add(value.at(), "不能为空", remedy(schema));
        } else if (longest.isPresent()
                && length > Integer.parseInt(longest.get().text())) {
            complaints.add(
                    value.at(), "太长（" + length + " 个字符）", "最多 " + longest.get().text() + " 个字符");
        } else if (schema.scalar("pattern")
                .filter(pattern ->
                        !Pattern.compile(pattern.text()).matcher(value.text()).find())
                .isPresent()) {
            complaints.add(value.at(), "“" + value.text() + "”的写法不对", remedy(schema));
        }
    }

    private static void bounded(Mapping schema, Scalar value, Complaints complaints) {
        if (value.type() != Authored.Type.WHOLE_NUMBER) {
            return;
        }
        BigDecimal number = new BigDecimal(value.text());
        Optional<BigDecimal> least = schema.scalar("minimum").map(bound -> new BigDecimal(bound.text()));
        Optional<BigDecimal> most = schema.scalar("maximum").map(bound -> new BigDecimal(bound.text()));
        if (least.filter(bound -> number.compareTo(bound) < 0).isPresent()
                || most.filter(bound -> number.compareTo(bound) > 0).isPresent()) {
            complaints.add(
                    value.at(),
                    value.text() + " 超出范围",
                    "可用 " + least.map(BigDecimal::toString).orElse("…") + " 至 "
                            + most.map(BigDecimal::toString).orElse("…"));
        }
    }

    /** What the schema says of the value: its description and an example. */
    private static String remedy(Mapping schema) {
        String description = schema.text("description");
        String example = schema.scalars("examples").stream()
                .findFirst()
                .map(scalar -> "例如 " + scalar.text())
                .orElse("");
        return description + (description.isEmpty() || example.isEmpty() ? "" : "，") + example;
    }
}
