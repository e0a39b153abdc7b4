package io.mingzhang.cli;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Understood;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an examination of {@link SampleDocument} could come to: one of every kind of finding. */
public final class SampleReport {

    private SampleReport() {}

    /** The document, examined. */
    public static Audited whole() {
        List<Finding> findings = Stream.concat(
                        Stream.of(sum(), consequence(), text()),
                        IntStream.rangeClosed(1, 5).mapToObj(SampleReport::hint))
                .toList();
        Coverage coverage = new Coverage(
                new Coverage.Share(3, 4),
                new Coverage.Share(1, 2),
                List.of(new Coverage.Unbound("p1", figure("年度资金总额", SampleDocument.cell(0)))));
        ExaminationReport report = new ExaminationReport(
                SampleDocument.SOURCE,
                findings,
                new OutcomeTally(
                        Map.of("SUM-01", new OutcomeTally.Counts(10, 1, 2), "TXT-01", new OutcomeTally.Counts(4, 6, 0)),
                        List.of(new OutcomeTally.NotCheckedCount("SUM-01", "表中没有项目支出栏", 2))),
                coverage,
                Map.of("SUM-01", 1_500_000L, "TXT-01", 250_000L, ExaminationReport.ENGINE, 90_000L),
                Map.of("program", "1.2.3"));
        return new Audited(
                new Understood(SampleDocument.whole(), 2_000_000L, 10_000_000L), report, findings, 1_840_000L);
    }

    /** An error about amounts: 应为 100.00, 实为 118.00. */
    public static Finding sum() {
        Participant total = figure("合计", SampleDocument.cell(0));
        Participant basic = figure("基本支出", SampleDocument.cell(1));
        Relation relation = Relation.sumOf("合计 = 基本支出 + 项目支出", total, List.of(basic));
        return new Finding(
                "SUM-01",
                Severity.ERROR,
                "WITHIN_TABLE",
                "合计等于基本支出加项目支出",
                Problem.of("2130101", relation, "合计 118.00 与各项之和 100.00 不符。", "核对该行三个金额，改正其中一个。")
                        .inGroup("f1"),
                "f1");
    }

    private static Finding consequence() {
        Finding first = sum();
        return new Finding("SUM-02", Severity.WARNING, "WITHIN_TABLE", "上级科目等于下级之和", first.problem(), "f2");
    }

    private static Finding text() {
        Participant name = Participant.text("指标名称", "新增梯田面积", SampleDocument.line(31));
        Problem problem =
                Problem.of("新增梯田面积", List.of(name), "指标名称疑似被截断。", "补全名称。").damaged();
        return new Finding("IND-05", Severity.WARNING, "INDICATORS", "指标名称完整", problem, "f3");
    }

    private static Finding hint(int number) {
        Problem problem = Problem.of("提示" + number, List.of(), "第 " + number + " 处文字可以更清楚。", "");
        return new Finding("TXT-01", Severity.INFO, "TEXT", "用词规范", problem, "h" + number);
    }

    private static Participant figure(String label, BudgetCell cell) {
        StatedAmount amount = cell.amount().orElseThrow();
        return Participant.of(label, amount, cell.at());
    }
}
