package io.mingzhang.checks.settings;

import java.util.Map;
import java.util.Optional;

/** A folder of files that exist in a test only. */
record MadeUpFolder(Map<String, String> files) implements SettingsFolder {

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public Optional<Map<String, String>> packs(String path) {
        Map<String, String> inside = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(path + "/"))
                .collect(java.util.stream.Collectors.toMap(
                        file -> file.getKey().substring(path.length() + 1), Map.Entry::getValue));
        return inside.isEmpty() ? Optional.empty() : Optional.of(inside);
    }
}
