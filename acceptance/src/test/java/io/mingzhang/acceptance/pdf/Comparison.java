package io.mingzhang.acceptance.pdf;

import io.mingzhang.acceptance.pdf.Accuracy.Sort;
import io.mingzhang.model.Disclosure;

/** A document as read beside the document as printed. */
final class Comparison {

    private Comparison() {}

    /** How much of the truth was read right. */
    static Accuracy of(PageTruth truth, Disclosure read) {
        Accuracy accuracy = new Accuracy();
        accuracy.countText(
                Sort.HEADS, "document kind", truth.kind(), read.kind().name());
        accuracy.countText(Sort.HEADS, "document department", truth.department(), read.department());
        accuracy.countText(
                Sort.HEADS,
                "document year",
                truth.year(),
                read.fiscalYear().map(year -> String.valueOf(year.value())).orElse(""));
        TableComparison.count(accuracy, truth.tables(), read.tables());
        FormComparison.count(accuracy, truth.forms(), read.targets());
        FigureComparison.count(accuracy, truth.figures(), read.narrative());
        return accuracy;
    }
}
