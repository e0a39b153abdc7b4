package io.mingzhang.checks.rulebook;

import java.util.Map;

/** What an examination runs with, so that a later difference can be explained. */
final class Versions {

    private Versions() {}

    static Map<String, String> current() {
        String program = Versions.class.getPackage().getImplementationVersion();
        return Map.of("program", program == null ? "development" : program);
    }
}
