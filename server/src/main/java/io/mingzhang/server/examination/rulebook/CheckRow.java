package io.mingzhang.server.examination.rulebook;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Severity;

/**
 * A check as the list of the rulebook shows it.
 *
 * @param id the public id
 * @param title the demand in a few words
 * @param summary the demand in a sentence
 * @param severity how grave a failure is as a rule
 * @param category a {@link io.mingzhang.checks.CheckCategory}
 * @param categoryLabel the same in Chinese
 * @param documents in how many documents or sets it fires
 * @param findings how many findings it has in them
 * @param accepted how many of its findings were accepted, by the newest decision about each
 * @param notAnError how many of its findings people hold to be no error, by the newest decision about each
 * @param together whether it is for documents together
 */
record CheckRow(
        String id,
        String title,
        String summary,
        Severity severity,
        String category,
        String categoryLabel,
        int documents,
        int findings,
        int accepted,
        int notAnError,
        boolean together) {

    static CheckRow of(CheckInfo info, boolean together, Firing firing) {
        return new CheckRow(
                info.id(),
                info.title(),
                info.summary(),
                info.severity(),
                info.category().name(),
                info.category().label(),
                firing.documents(),
                firing.findings(),
                firing.accepted(),
                firing.notAnError(),
                together);
    }
}
