package io.mingzhang.server.examination.export;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.opinion.Letterhead;

/**
 * What a report shall hold.
 *
 * @param form its form
 * @param minimum the mildest severity told
 * @param held whether the relations that hold are told as well
 * @param letterhead number, date and deadline
 */
record Wish(ExportForm form, Severity minimum, boolean held, Letterhead letterhead) {}
