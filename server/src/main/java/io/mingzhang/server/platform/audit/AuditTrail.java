package io.mingzhang.server.platform.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record of changes. */
public interface AuditTrail {

    /**
     * Records a change in the caller's transaction: it is there when the change is. Who, when, from where and by which
     * request are found out here. Of the values only those that differ are kept; when all are equal and there are some,
     * nothing is recorded, for nothing changed.
     *
     * @param action a Chinese verb, for example 修改
     * @param before values by name; empty when something was made, or when the act itself is what is recorded
     * @param after values by name; empty when something was removed
     */
    void record(
            Subject subject,
            String action,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after);
}
