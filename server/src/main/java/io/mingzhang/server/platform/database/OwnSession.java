package io.mingzhang.server.platform.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ctrl+C in a terminal reaches every process of its session. The database must not hear it: it is stopped last, when the
 * work in hand is done, so it gets a session of its own where the system has a program for that.
 */
final class OwnSession {

    private static final List<String> WITH_PERL =
            List.of("perl", "-e", "use POSIX 'setsid'; setsid(); exec @ARGV or die", "--");

    private OwnSession() {}

    static List<String> of(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (onPath("setsid")) {
            whole.add("setsid");
        } else if (onPath("perl")) {
            whole.addAll(WITH_PERL);
        }
        whole.addAll(command);
        return whole;
    }

    private static boolean onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
