package io.mingzhang.server.examination.documents;

import io.mingzhang.model.DocumentKind;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person corrects of a document. A field left out stays as it is; one that is null goes back to what was recognized.
 *
 * @param revision of the document that the person saw
 * @param fields the corrections by the names of {@link #FIELDS}
 */
record DocumentChange(int revision, Map<String, Optional<Object>> fields) {

    /** What can be corrected. */
    static final Set<String> FIELDS = Set.of("name", "department", "division", "year", "kind");

    private static final int MOST_CHARS = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Reads a request; refuses it with everything that is wrong with it. */
    static DocumentChange of(Map<String, @Nullable Object> body) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, Optional<Object>> fields = new LinkedHashMap<>();
        body.forEach((field, value) -> {
            if (FIELDS.contains(field)) {
                Optional<Object> wanted =
                        Optional.ofNullable(value).map(text -> text instanceof String s ? s.strip() : text);
                fields.put(field, wanted);
                problem(field, wanted).ifPresent(text -> problems.add(new FieldProblem(field, text)));
            }
        });
        if (!(body.get("revision") instanceof Integer revision)) {
            throw Refused.badField("revision", "请求缺少版本号 revision。");
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return new DocumentChange(revision, fields);
    }

    private static Optional<String> problem(String field, Optional<Object> value) {
        return switch (field) {
            case "name" ->
                problem(
                        value.filter(DocumentChange::isShortText)
                                .filter(text -> !"".equals(text))
                                .isPresent(),
                        "名称不能为空,且不超过 %d 个字。".formatted(MOST_CHARS));
            case "year" ->
                problem(
                        value.stream().allMatch(DocumentChange::isYear),
                        "年度应是 %d 至 %d 之间的整数。".formatted(FIRST_YEAR, LAST_YEAR));
            case "kind" -> problem(value.stream().allMatch(DocumentChange::isKind), "没有这种文件类型。");
            default ->
                problem(value.stream().allMatch(DocumentChange::isShortText), "不能超过 %d 个字。".formatted(MOST_CHARS));
        };
    }

    private static Optional<String> problem(boolean fine, String text) {
        return fine ? Optional.empty() : Optional.of(text);
    }

    private static boolean isShortText(Object value) {
        return value instanceof String text && text.length() <= MOST_CHARS && text.indexOf('\0') < 0;
    }

    private static boolean isYear(Object value) {
        return value instanceof Integer year && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isKind(Object value) {
        return Arrays.stream(DocumentKind.values()).anyMatch(kind -> kind.name().equals(value));
    }
}
