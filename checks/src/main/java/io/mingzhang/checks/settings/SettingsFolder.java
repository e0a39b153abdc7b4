package io.mingzhang.checks.settings;

import java.util.Map;
import java.util.Optional;

/** The files a settings file may name; the command line reads them, tests make them up. */
public interface SettingsFolder {

    /** The text of a file, by its path relative to the settings file; empty when it cannot be read. */
    Optional<String> text(String path);

    /**
     * The data packs in a folder, by their path relative to it ({@code vocabulary/row-vocabulary.yaml}); empty when there is
     * no such folder.
     */
    Optional<Map<String, String>> packs(String path);
}
