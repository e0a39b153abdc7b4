package io.mingzhang.server.performance.versions;

import io.mingzhang.server.performance.declarations.TargetHead;
import io.mingzhang.server.performance.form.DeclaredForm;

/**
 * A declaration as it was.
 *
 * @param head what it was
 * @param form what stood in it
 */
public record Snapshot(TargetHead head, DeclaredForm form) {}
