package io.mingzhang.server.performance.findings;

import io.mingzhang.kernel.Severity;
import java.util.List;

/**
 * Something found in a declaration.
 *
 * @param check id of the check
 * @param title its demand, in short
 * @param severity how grave
 * @param at keys of the cells, the likely culprit first; {@code form} for the whole
 * @param message what is wrong
 * @param remedy what to do
 */
record Found(String check, String title, Severity severity, List<String> at, String message, String remedy) {
    Found {
        at = at.isEmpty() ? List.of("form") : List.copyOf(at);
    }
}
