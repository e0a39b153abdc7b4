package io.mingzhang.server.performance.findings;

import io.mingzhang.kernel.Severity;
import io.mingzhang.server.performance.effects.Effect;
import io.mingzhang.server.performance.merge.FormChange;
import java.util.List;

/**
 * A finding as the page shows it.
 *
 * @param id recognizes it in a later look
 * @param check id of the check
 * @param title its demand, in short
 * @param severity how grave
 * @param effect what it does when the declaration is sent
 * @param effectReason why, in Chinese
 * @param at keys of the cells, the likely culprit first; {@code form} for the whole
 * @param message what is wrong
 * @param remedy what to do
 * @param fix changes of cells that put it right at once; empty when a person has to decide
 */
public record FindingView(
        String id,
        String check,
        String title,
        Severity severity,
        Effect effect,
        String effectReason,
        List<String> at,
        String message,
        String remedy,
        List<FormChange> fix) {
    public FindingView {
        at = List.copyOf(at);
        fix = List.copyOf(fix);
    }
}
