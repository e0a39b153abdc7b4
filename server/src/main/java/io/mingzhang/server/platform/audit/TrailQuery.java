package io.mingzhang.server.platform.audit;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which entries are wanted, as parameters of a request; what is not given does not restrict.
 *
 * @param text words in the title of the subject, the action or the name of the person
 * @param person by whom
 * @param subjectKind of this kind of subject
 * @param subjectId of this very subject
 * @param path of subjects that stand there or below
 * @param from the first day
 * @param to the last day
 */
record TrailQuery(
        @Nullable String text,
        @Nullable UUID person,
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable String path,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    /** The condition on {@code e} (entry), for somebody who may see this much. */
    String condition(Scope scope) {
        List<String> conditions = new ArrayList<>(List.of(within(scope).condition("e.path")));
        conditions.add(SearchWords.of(text)
                .condition(
                        "platform.search_grams(e.subject_title || ' ' || e.action || ' ' || e.person_name)",
                        "e.subject_title || ' ' || e.action || ' ' || e.person_name"));
        addIf(person != null, "e.person_id = :person", conditions);
        addIf(isGiven(subjectKind), "e.subject_kind = :kind", conditions);
        addIf(isGiven(subjectId), "e.subject_id = :subject", conditions);
        addIf(from != null, "e.at >= :from", conditions);
        addIf(to != null, "e.at < :to", conditions);
        return String.join(" and ", conditions);
    }

    private static void addIf(boolean wanted, String condition, List<String> conditions) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    private Scope within(Scope scope) {
        return path == null || path.isBlank() ? scope : scope.below(path);
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The values of the parameters that {@link #condition} names. */
    Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(within(scope).parameters());
        parameters.putAll(SearchWords.of(text).parameters());
        if (person != null) {
            parameters.put("person", person);
        }
        if (subjectKind != null) {
            parameters.put("kind", subjectKind);
        }
        if (subjectId != null) {
            parameters.put("subject", subjectId);
        }
        if (from != null) {
            parameters.put("from", beginning(from));
        }
        if (to != null) {
            parameters.put("to", beginning(to.plusDays(1)));
        }
        return parameters;
    }

    /** Days are those of the place where the server stands. */
    private static Timestamp beginning(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
