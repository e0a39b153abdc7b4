/**
 * The project library (项目库): projects with codes, periods and plans, from planned to ended. Their targets belong to
 * performance; where projects stand is known from organization.
 */
@ApplicationModule(
        displayName = "项目库",
        allowedDependencies = {
            "platform :: access",
            "platform :: attachments",
            "platform :: audit",
            "platform :: identity",
            "platform :: search",
            "platform :: web",
            "organization"
        })
@NullMarked
package io.mingzhang.server.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
