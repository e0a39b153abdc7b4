/**
 * The chain a thing is sent along (送审流程): steps, who acts at them, returns, tasks, deadlines, history of any subject. It knows no subject.
 */
@ApplicationModule(
        displayName = "流程",
        allowedDependencies = {
            "platform :: access",
            "platform :: audit",
            "platform :: clock",
            "platform :: identity",
            "platform :: search",
            "platform :: web"
        })
@NullMarked
package io.mingzhang.server.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
