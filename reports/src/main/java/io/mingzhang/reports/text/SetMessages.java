package io.mingzhang.reports.text;

import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.SetPlan;

/** What users read about documents examined together. */
final class SetMessages {

    static final String COUNTERPART = "对照";
    static final String FINDINGS_OF_SET = "多文件勾稽";
    static final String UNCERTAIN = "（推定，请确认）";
    static final String NOTHING = "文件之间没有发现矛盾。";
    static final String UNEXAMINED = "没有可以相互核对的内容。";

    private SetMessages() {}

    static String heading(String name, int files) {
        return "━━ 成组核对：" + name + "（" + files + " 个文件）";
    }

    static String otherVersion(String chosen, String file) {
        return "与 %s 内容相同的另一版本，不参加勾稽；比较两个版本：mingzhang compare %s %s".formatted(chosen, file, chosen);
    }

    static String bond(SetPlan plan, SetPlan.Bond bond) {
        String from = plan.publications().get(bond.from()).display();
        String to = plan.publications().get(bond.to()).display();
        return bond.kind().label() + "：" + from + (bond.kind() == BondKind.UNIT ? " ⊃ " : " ↔ ") + to;
    }

    static String conclusion(int passed, int failed) {
        return "文件之间核对相符 " + passed + " 项，不符 " + failed + " 项。";
    }

    static String inOneLine(String name, int files, String counts) {
        return "成组核对 " + name + "（" + files + " 个文件）：" + counts;
    }
}
