package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.platform.web.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration to be made: of a project or of a department.
 *
 * @param projectId the project; null for a department
 * @param departmentId the department; null for a project
 * @param year the fiscal year
 * @param templateId the form; null: the one in force there
 * @param copyFrom a declaration whose texts, goals and indicators are taken over; null: none
 */
public record NewDeclaration(
        @Nullable UUID projectId,
        @Nullable UUID departmentId,
        @Nullable Integer year,
        @Nullable String templateId,
        @Nullable UUID copyFrom) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The year, refused when it is none. */
    int wantedYear() {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refused.badField("year", "年度应在 %d 到 %d 之间。".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }
}
