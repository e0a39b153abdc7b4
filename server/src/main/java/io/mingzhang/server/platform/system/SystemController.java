package io.mingzhang.server.platform.system;

import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.files.StoredFiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a client what it talks to; answers also while the database is away. */
@RestController
@Needs(Permission.OPEN)
@RequestMapping("/api/v1/system")
class SystemController {

    private final SystemSettings settings;
    private final StoredFiles files;
    private final DatabasePulse database;

    SystemController(SystemSettings settings, StoredFiles files, DatabasePulse database) {
        this.settings = settings;
        this.files = files;
        this.database = database;
    }

    /** What this server is, what it accepts, and whether its database answers. */
    @GetMapping
    SystemView system() {
        return new SystemView(
                "明账",
                version(),
                settings.demo(),
                files.largest(),
                settings.offered(),
                database.state(),
                "X-XSRF-TOKEN");
    }

    private static String version() {
        String built = SystemController.class.getPackage().getImplementationVersion();
        return built == null ? "开发版" : built;
    }
}
