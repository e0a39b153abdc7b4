package io.mingzhang.server.examination.listing;

import io.mingzhang.kernel.Severity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted, as parameters of a request; what is not given does not restrict. Of a choice that is given
 * more than once each value is welcome.
 *
 * @param query part of the name, the department or the division
 * @param department departments; {@code NONE} for documents without one
 * @param year years; {@code NONE} for documents without one
 * @param kind names of {@link io.mingzhang.model.DocumentKind}; {@code NONE} for documents not recognized yet
 * @param state names of {@link io.mingzhang.server.examination.documents.DocumentState}
 * @param media names of {@link io.mingzhang.server.examination.documents.Media}
 * @param set members of this set
 * @param severity documents with open findings of this severity
 * @param check documents with findings of this check
 * @param deleted the deleted ones instead of the others
 */
record DocumentQuery(
        @Nullable String query,
        @Nullable List<String> department,
        @Nullable List<String> year,
        @Nullable List<String> kind,
        @Nullable List<String> state,
        @Nullable List<String> media,
        @Nullable UUID set,
        @Nullable Severity severity,
        @Nullable String check,
        @Nullable Boolean deleted) {

    /** Stands for having no value, in a choice among values. */
    static final String NONE = "NONE";

    /** Every document that is not deleted. */
    static final DocumentQuery ALL = new DocumentQuery(null, null, null, null, null, null, null, null, null, null);

    /** Documents in which these words stand. */
    static DocumentQuery searching(@Nullable String words) {
        return new DocumentQuery(words, null, null, null, null, null, null, null, null, null);
    }

    List<String> values(Facet facet) {
        List<String> values = switch (facet) {
            case DEPARTMENT -> department;
            case YEAR -> year;
            case KIND -> kind;
            case STATE -> state;
            case MEDIA -> media;
        };
        return values == null ? List.of() : values;
    }

    boolean isDeleted() {
        return deleted != null && deleted;
    }

    /** Whether it leaves every document that is not deleted. */
    boolean isAll() {
        return equals(ALL);
    }
}
