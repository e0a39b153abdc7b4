package io.mingzhang.server.projects.library;

import io.mingzhang.standards.Standards;

/** What values of a project are called. */
final class CellLabels {

    private CellLabels() {}

    /** The Chinese name of the value at an address; the address itself when it is none. */
    static String of(String at) {
        return CellKey.of(at)
                .map(cell -> switch (cell) {
                    case CellKey.OfField field -> field.field().label();
                    case CellKey.OfText text -> text.text().label();
                    case CellKey.OfPlan plan -> plan.year() + "年计划 " + source(plan.source());
                })
                .orElse(at);
    }

    private static String source(String code) {
        return CellRules.named(Standards.shipped().projects().sources(), code).orElse(code);
    }
}
