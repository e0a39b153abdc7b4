package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.SetPlan;

/** What mainly ties the documents of a set. */
enum SetBond {
    /** A department and its units. */
    UNIT(BondKind.UNIT.label()),
    /** A year and the year before. */
    EARLIER(BondKind.EARLIER.label()),
    /** A budget and the final accounts of its year. */
    FINAL_ACCOUNTS(BondKind.FINAL_ACCOUNTS.label()),
    /** Several files of one publication: a budget and its annex. */
    PARTS("同一份公开的多个文件"),
    /** Files that hold the same, perhaps versions of one document; there is nothing to compare between them. */
    VERSIONS("疑似同一文件的不同版本"),
    /** Somebody put them together. */
    CHOSEN("人工组成");

    private final String label;

    SetBond(String label) {
        this.label = label;
    }

    /** The Chinese words users see. */
    String label() {
        return label;
    }

    /** The bond that says most of a plan. */
    static SetBond of(SetPlan plan) {
        if (!plan.isExamined()) {
            return VERSIONS;
        }
        return plan.bonds().stream()
                .map(bond -> valueOf(bond.kind().name()))
                .min(Enum::compareTo)
                .orElse(PARTS);
    }
}
