package io.mingzhang.reports.register;

import static io.mingzhang.reports.sheet.ListSheet.ListColumn.numbers;
import static io.mingzhang.reports.sheet.ListSheet.ListColumn.words;

import io.mingzhang.reports.sheet.ListSheet.ListColumn;
import java.util.List;

/** The lists of a register, in the order of its sheets. */
enum RegisterSheet {
    /** What is wrong. */
    FINDINGS(
            "问题清单",
            3,
            List.of(
                    numbers("序号", 6),
                    words("文件", 24),
                    words("级别", 7),
                    words("类别", 12),
                    words("规则编号", 10),
                    words("问题", 52),
                    words("位置", 36),
                    words("单元格", 9),
                    numbers("应为", 15),
                    numbers("实为", 15),
                    numbers("差额", 13),
                    words("单位", 6),
                    words("计算", 40),
                    words("处理建议", 40),
                    words("指纹", 18),
                    words("状态", 11),
                    words("处理人", 10),
                    words("处理时间", 12),
                    words("备注", 24))),
    /** Pages and tables that took no part in any check. */
    UNEXAMINED(
            "未参加核对",
            1,
            List.of(words("文件", 30), words("情况", 20), words("报表或申报表", 34), words("说明和处理", 90), words("位置", 20))),
    /** Signs of damage by extraction. */
    DAMAGED(
            "损坏迹象",
            1,
            List.of(words("文件", 30), words("情况", 20), words("报表或申报表", 34), words("说明", 90), words("位置", 20))),
    /** What could not be checked, and why. */
    NOT_CHECKED("未检查", 1, List.of(words("文件", 30), words("规则编号", 12), words("原因", 80), numbers("处数", 8))),
    /** Figures that no relation ties to another. */
    UNBOUND(
            "未核对金额",
            1,
            List.of(words("文件", 30), words("报表或章节", 34), words("项目", 50), words("数字", 18), words("位置", 30))),
    /** What was not understood. */
    UNRECOGNIZED("未识别", 1, List.of(words("文件", 30), words("内容", 80), words("最接近", 30), words("位置", 30))),
    /** Findings somebody accepted; they do not count. */
    ACCEPTED(
            "已接受",
            1,
            List.of(
                    words("文件", 30),
                    words("级别", 7),
                    words("规则编号", 10),
                    words("问题", 60),
                    words("位置", 36),
                    words("指纹", 18),
                    words("状态", 11),
                    words("理由", 40),
                    words("接受人", 12),
                    words("接受日期", 12),
                    words("有效至", 12))),
    /** Relations that hold, when they were asked for. */
    HELD(
            "已通过",
            1,
            List.of(
                    words("文件", 30),
                    words("规则编号", 12),
                    words("规则", 30),
                    words("关系", 70),
                    words("应为", 16),
                    words("实为", 16),
                    words("单位", 6)));

    /** Columns of {@link #FINDINGS}. */
    static final int SEVERITY = 2;

    static final int CATEGORY = 3;
    static final int STATE = 15;

    /** What can become of a finding, the first being how all begin. */
    static final List<String> STATES = List.of("未处理", "已改正", "属实不改", "误报");

    private final String title;
    private final int kept;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf, of records
    private final List<ListColumn> columns;

    RegisterSheet(String title, int kept, List<ListColumn> columns) {
        this.title = title;
        this.kept = kept;
        this.columns = List.copyOf(columns);
    }

    String title() {
        return title;
    }

    /** How many columns stay in sight. */
    int kept() {
        return kept;
    }

    List<ListColumn> columns() {
        return columns;
    }
}
