package io.mingzhang.server.workflow.seasons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A permission to be late.
 *
 * @param id of the permission
 * @param kind of the things that may be late
 * @param path the part of the tree that may be late
 * @param year the fiscal year
 * @param until last day
 * @param reason why
 * @param grantedBy name of who granted it
 * @param grantedAt when
 * @param ended whether it was taken back
 */
record LateRow(
        UUID id,
        String kind,
        String path,
        int year,
        LocalDate until,
        String reason,
        String grantedBy,
        Instant grantedAt,
        boolean ended) {}
