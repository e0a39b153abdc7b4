package io.mingzhang.server.performance.findings;

import io.mingzhang.kernel.Severity;
import io.mingzhang.server.performance.merge.FormChange;
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
 * @param fix changes of cells that put it right at once; empty when a person has to decide
 */
record Found(
        String check,
        String title,
        Severity severity,
        List<String> at,
        String message,
        String remedy,
        List<FormChange> fix) {
    Found {
        at = at.isEmpty() ? List.of("form") : List.copyOf(at);
        fix = List.copyOf(fix);
    }

    /** Something that a person has to put right. */
    Found(String check, String title, Severity severity, List<String> at, String message, String remedy) {
        this(check, title, severity, at, message, remedy, List.of());
    }
}
