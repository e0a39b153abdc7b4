package io.mingzhang.server.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told about a request that was not met (RFC 9457, with remedy and code beside).
 *
 * @param type always {@code about:blank}: the code says which kind of problem it is
 * @param title what happened, in a few words
 * @param status the HTTP status
 * @param detail what exactly, in a sentence for the user
 * @param remedy what the user can do; empty when there is nothing to be done
 * @param code the kind of problem as a word
 * @param fields what is wrong with which field; left out when it is not about fields
 * @param present how the thing is now, when it was changed meanwhile; left out otherwise
 * @param number leads to the entry in the log when the fault is ours; left out otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        @JsonInclude(JsonInclude.Include.ALWAYS) String type,
        @JsonInclude(JsonInclude.Include.ALWAYS) String title,
        int status,
        @JsonInclude(JsonInclude.Include.ALWAYS) String detail,
        @JsonInclude(JsonInclude.Include.ALWAYS) String remedy,
        ProblemCode code,
        List<FieldProblem> fields,
        @Nullable Object present,
        @Nullable String number) {

    static ProblemBody of(ProblemCode code, String detail, String remedy) {
        return new ProblemBody("about:blank", code.title(), code.status(), detail, remedy, code, List.of(), null, null);
    }

    static ProblemBody of(Refused refused) {
        return new ProblemBody(
                "about:blank",
                refused.code().title(),
                refused.code().status(),
                refused.detail(),
                refused.remedy(),
                refused.code(),
                refused.fields(),
                refused.present().orElse(null),
                null);
    }

    ProblemBody numbered(String entry) {
        return new ProblemBody(type, title, status, detail, remedy, code, fields, present, entry);
    }
}
