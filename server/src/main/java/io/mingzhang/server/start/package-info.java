/**
 * The door from the command line: {@code serve}, {@code backup}, {@code restore}, {@code verify-audit}. It turns options into settings and says in
 * a sentence what went wrong; it does no work of the server itself.
 */
@ApplicationModule(
        displayName = "启动",
        allowedDependencies = {
            "platform::database",
            "platform::backup",
            "platform::clock",
            "platform::setup",
            "platform::access",
            "platform::secrets",
            "platform::audit",
            "platform::web"
        })
@NullMarked
package io.mingzhang.server.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
