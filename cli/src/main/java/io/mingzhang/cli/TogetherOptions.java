package io.mingzhang.cli;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.checks.together.SetFormer;
import io.mingzhang.checks.together.SetPlan;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether documents of a run that belong together are examined together. */
final class TogetherOptions {

    @Option(names = "--together", description = "给出的文件都属于一组，相互核对。默认按部门、年度和文件种类自动成组：部门与所属单位、分开的附件、相邻两年、预算与决算。")
    private boolean together;

    @Option(names = "--no-together", description = "不作成组核对，每个文件只单独审核。")
    private boolean alone;

    /** The sets of the documents of a run. */
    List<SetPlan> sets(List<DocumentKey> keys) {
        if (alone || keys.size() < 2) {
            return List.of();
        }
        return together ? SetFormer.oneSet(keys) : SetFormer.sets(keys);
    }
}
