/**
 * Performance targets of projects and departments (绩效目标): templates, declarations, indicator library, import and output. It
 * examines with the shared rulebook and decides nothing by itself.
 */
@ApplicationModule(
        displayName = "绩效目标",
        allowedDependencies = {
            "platform :: access",
            "platform :: attachments",
            "platform :: audit",
            "platform :: downloads",
            "platform :: files",
            "platform :: jobs",
            "platform :: identity",
            "platform :: search",
            "platform :: web",
            "workflow",
            "organization",
            "projects"
        })
@NullMarked
package io.mingzhang.server.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
