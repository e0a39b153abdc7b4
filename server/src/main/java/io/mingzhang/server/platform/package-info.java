/**
 * What every capability stands on (平台): the database, files, jobs, protection and error bodies of the HTTP interface, the
 * clock. It knows no capability.
 */
@ApplicationModule(
        displayName = "平台",
        allowedDependencies = {})
@NullMarked
package io.mingzhang.server.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
