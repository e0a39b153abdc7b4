package io.mingzhang.server.examination.listing;

import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures over all documents that a filter leaves.
 *
 * @param documents how many there are
 * @param examined of these, with a report
 * @param refused of these, that cannot be read
 * @param waiting of these, whose examination waits or goes on
 * @param found all findings
 * @param open findings without those about which something was decided that holds
 * @param byCategory open findings by category, the most frequent first
 * @param byCheck open findings by check, the most frequent first, fifteen at most
 * @param amounts coverage of amounts
 * @param prose coverage of figures in sentences
 * @param byYear by year, the oldest first, documents without year last
 */
record OverviewView(
        long documents,
        long examined,
        long refused,
        long waiting,
        Counts found,
        Counts open,
        List<OfCategory> byCategory,
        List<OfCheck> byCheck,
        Share amounts,
        Share prose,
        List<OfYear> byYear) {

    /**
     * Open findings of a category.
     *
     * @param category name of a {@link io.mingzhang.checks.CheckCategory}
     * @param label the same in Chinese
     * @param errors 错误
     * @param warnings 警告
     * @param infos 提示
     */
    record OfCategory(String category, String label, long errors, long warnings, long infos) {

        long all() {
            return errors + warnings + infos;
        }
    }

    /**
     * Open findings of a check.
     *
     * @param check its id
     * @param title its title
     * @param errors 错误
     * @param warnings 警告
     * @param infos 提示
     * @param documents in how many documents
     */
    record OfCheck(String check, String title, long errors, long warnings, long infos, long documents) {

        long all() {
            return errors + warnings + infos;
        }
    }

    /**
     * Open findings of a year.
     *
     * @param year the year; null for documents without one
     * @param documents how many documents
     * @param errors 错误
     * @param warnings 警告
     */
    record OfYear(@Nullable Integer year, long documents, long errors, long warnings) {}
}
