package io.mingzhang.cli;

import io.mingzhang.reports.run.CheckSelection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses ids that choose no check, naming the one written most like them. */
final class UnknownChecks {

    private UnknownChecks() {}

    static void refuse(CommandSpec spec, CheckSelection selection, List<String> known) {
        for (String unknown : selection.unknown(known)) {
            String hint = CheckSelection.nearest(unknown, known)
                    .map(nearest -> "，最接近的是 " + nearest)
                    .orElse("");
            throw new ParameterException(spec.commandLine(), "没有编号为 " + unknown + " 的审核规则" + hint + "。");
        }
    }
}
