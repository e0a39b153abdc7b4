/**
 * Divisions, finance departments with offices, competent departments and budget units as one tree valid in time (机构). Who
 * may do what there is decided by the platform.
 */
@ApplicationModule(
        displayName = "机构",
        allowedDependencies = {
            "platform :: access",
            "platform :: attachments",
            "platform :: audit",
            "platform :: files",
            "platform :: identity",
            "platform :: search",
            "platform :: web",
            "workflow"
        })
@NullMarked
package io.mingzhang.server.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
