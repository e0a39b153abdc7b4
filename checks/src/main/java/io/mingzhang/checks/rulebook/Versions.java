package io.mingzhang.checks.rulebook;

import io.mingzhang.standards.Standards;
import java.util.Map;
import java.util.TreeMap;

/** What an examination runs with, so that a later difference can be explained. */
final class Versions {

    private Versions() {}

    static Map<String, String> of(Standards standards) {
        String program = Versions.class.getPackage().getImplementationVersion();
        Map<String, String> versions = new TreeMap<>(standards.versions());
        versions.put("program", program == null ? "development" : program);
        return versions;
    }
}
