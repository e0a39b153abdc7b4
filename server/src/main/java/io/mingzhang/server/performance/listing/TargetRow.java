package io.mingzhang.server.performance.listing;

import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.workflow.SubjectState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration in a list.
 *
 * @param id names it
 * @param revision which state of it
 * @param kind of a project or department
 * @param title name of the project or department
 * @param year the fiscal year
 * @param path where it belongs
 * @param projectCode code of the project, empty for departments
 * @param unitName the unit
 * @param departmentName the department
 * @param templateName its form
 * @param variant the build of its form
 * @param annualFen total of the year, as digits of fen
 * @param indicators how many rows its grid has
 * @param blocking findings that block, null when nobody looked since it was changed
 * @param advisory findings that advise
 * @param state how far it has come
 * @param stepName where it is now
 * @param round counts its adjustments, from 1
 * @param changedAt when it was changed last
 * @param changedBy by whom
 * @param example whether it is a good example
 */
record TargetRow(
        UUID id,
        int revision,
        TargetKind kind,
        String title,
        int year,
        String path,
        String projectCode,
        String unitName,
        String departmentName,
        String templateName,
        String variant,
        @Nullable String annualFen,
        int indicators,
        @Nullable Integer blocking,
        @Nullable Integer advisory,
        SubjectState state,
        String stepName,
        int round,
        Instant changedAt,
        String changedBy,
        boolean example) {}
