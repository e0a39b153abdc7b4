package io.mingzhang.reports.text;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.Held;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.reading.ReadingGap;
import io.mingzhang.reports.reading.ReadingGaps;
import io.mingzhang.reports.run.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sentence of the reports, in Chinese. */
public final class Messages {

    static final String PLACE = "位置";
    static final String EXPECTED = "应为";
    static final String FOUND = "实为";
    static final String DIFFERENCE = "差额";
    static final String CALCULATION = "计算";
    static final String SITUATION = "情况";
    static final String REMEDY = "处理";
    static final String NOTICE = "注意";
    static final String EXPLANATION = "说明";
    static final String FIELDS = "栏目";
    static final String FILLED = "已填";
    static final String NOT_FILLED = "（未填）";
    static final String BLANK = "（空白）";
    static final String TEMPLATE = "空白模板";
    static final String NO_AMOUNTS = "无金额";
    static final String UNIT_NOT_PRINTED = "未标注单位";
    static final String ASSUMED = "（推定）";
    static final String CONCLUSION = "结论";
    static final String NOTHING_EXAMINED = "没有可审核的预算内容";
    static final String REASON = "原因";
    static final String TIMINGS = "用时（各线程累计）";
    static final String COLON = "：";
    static final String EXTRACTION_DAMAGE = "此处文本有提取损坏迹象，已降低级别，请先核对原文件。";

    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_GAP = 240;

    private Messages() {}

    static String page(Finding finding) {
        return "docs/checks/" + finding.checkId() + ".md" + "    指纹 " + finding.fingerprint();
    }

    static String expectedAndFound(Figures figures) {
        return "应为 " + figures.expected() + "，实为 " + figures.found() + " " + figures.unit();
    }

    static String alsoLines(List<Integer> lines, int most) {
        String shown = lines.stream().limit(most).map(String::valueOf).collect(Collectors.joining("、"));
        return "（另涉及第 " + shown + (lines.size() > most ? " … 共 " + lines.size() + " 行）" : " 行）");
    }

    /** Where something stands in its file, safe to print: names of sheets and headings are anybody's. */
    static String place(SourceLocation at) {
        return Printable.excerpt(PlaceText.position(at), LONGEST_PLACE);
    }

    static String alsoPlaces(List<String> places, int most) {
        String shown = places.stream().limit(most).collect(Collectors.joining("、"));
        return "（另涉及 " + shown + (places.size() > most ? " … 共 " + places.size() + " 处）" : "）");
    }

    static String severityHeading(Severity severity, long count, long elsewhere) {
        return "■ " + severity.label() + " " + count + " 条"
                + (elsewhere == 0 ? "" : "（其中 " + elsewhere + " 条与更重的疑点同因，列在其下）");
    }

    static String sameCause(int count) {
        return "同一原因的另外 " + count + " 条：";
    }

    static String rest(int count) {
        return "…另有 " + count + " 条，加 --all 全部显示";
    }

    static String restOfCheck(String checkId, int count) {
        return checkId + " 另有 " + count + " 处，加 --all 全部显示";
    }

    static String tables(int count) {
        return "报表 " + count + " 张";
    }

    static String targets(int count) {
        return "绩效目标申报表 " + count + " 份";
    }

    static String narrative(List<Section> sections) {
        long figures = sections.stream().mapToLong(Messages::figures).sum();
        return "文字说明 " + sections.size() + " 节，其中数字 " + figures + " 处";
    }

    static String decimals(int decimals) {
        return decimals + "位小数";
    }

    static String rows(Map<RowKind, Long> byKind, long amounts) {
        String kinds = byKind.entrySet().stream()
                .map(entry -> entry.getKey().label() + " " + entry.getValue())
                .collect(Collectors.joining("，"));
        long rows = byKind.values().stream().mapToLong(Long::longValue).sum();
        return rows + " 行" + (kinds.isEmpty() ? "" : "（" + kinds + "）") + "，金额 " + amounts + " 个";
    }

    static String target(PerformanceTarget target) {
        return place(target.at()) + "，模板 " + target.variant() + "，"
                + target.unit().symbol()
                + (target.unitStated() ? "" : "（未标注）") + (target.wholeDepartment() ? "，部门整体" : "")
                + (target.template() ? "，" + TEMPLATE : "");
    }

    static String funding(TargetPeriod period, List<FundingRow> rows) {
        return period.label() + "资金  "
                + rows.stream()
                        .map(row -> row.source().label() + " "
                                + (row.text().isEmpty() ? BLANK : Printable.excerpt(row.text(), 24)))
                        .collect(Collectors.joining("，"));
    }

    static String goal(Goal goal) {
        return goal.period().label() + "目标  " + goal.text().length() + " 字，"
                + goal.items().size() + " 条";
    }

    static String indicators(TargetPeriod period, int count, Map<IndicatorType, Long> byType) {
        return period.label() + "指标  " + count + " 个："
                + byType.entrySet().stream()
                        .map(entry -> entry.getKey().label() + " " + entry.getValue())
                        .collect(Collectors.joining("，"));
    }

    static String indicator(Indicator indicator) {
        String value = indicator.value().printed();
        return indicator.type().label() + " › " + Printable.excerpt(indicator.name(), 40) + "  "
                + (value.isEmpty() ? BLANK : Printable.excerpt(value, 40));
    }

    static String section(Section section) {
        long figures = figures(section);
        return place(section.at()) + (figures == 0 ? "" : "，数字 " + figures + " 处");
    }

    private static long figures(Section section) {
        return section.statements().stream().filter(Statement::hasFigure).count();
    }

    static String statement(Statement statement) {
        String figure = statement
                .amount()
                .map(StatedAmount::display)
                .or(() -> statement.percent().map(percent -> percent.printed()))
                .orElse(statement.count() + statement.noun());
        String bound = statement.isBound()
                ? Stream.concat(
                                statement.quantities().stream().map(Messages::quantity),
                                Stream.of(statement.of()).filter(id -> !id.isEmpty()))
                        .collect(Collectors.joining("；"))
                : "（未能对应）";
        return statement.kind().label() + "  " + Printable.excerpt(statement.subject(), 24) + " "
                + statement.direction().label() + figure + " → " + bound;
    }

    private static String quantity(Quantity quantity) {
        String narrowed = quantity.code().map(code -> "·" + code.digits()).orElse("")
                + (quantity.name().isEmpty() ? "" : "·" + Printable.excerpt(quantity.name(), 24));
        return quantity.side().label() + "·" + quantity.fund().label() + "·"
                + quantity.period().label() + "·" + quantity.measure().label() + narrowed;
    }

    static String damages(int count) {
        return ReadingGaps.DAMAGED + " " + count + " 处（" + ReadingGaps.DAMAGED_MEANING + "）";
    }

    static String damage(String inShort) {
        return Printable.excerpt(inShort, LONGEST_GAP);
    }

    static String unexamined(int count) {
        return ReadingGaps.UNEXAMINED + " " + count + " 处（没有疑点不等于没有问题）";
    }

    static String unexamined(ReadingGap gap) {
        return gap.kind() + COLON + Printable.excerpt(gap.sentence(), LONGEST_GAP);
    }

    static String unrecognized(int count) {
        return "未识别的内容 " + count + " 处";
    }

    static String unrecognized(Unrecognized part) {
        return place(part.at()) + "  " + Printable.excerpt(part.text(), 60)
                + (part.nearest().isEmpty() ? "" : "（最接近：" + Printable.excerpt(part.nearest(), 40) + "）");
    }

    /** How far a run has come and how long it will take. */
    public static String progress(int done, int total, long nanos) {
        long tenths = Math.max(1, nanos / 100_000_000);
        long left = (total - done) * (nanos / done) / 1_000_000_000;
        return "已处理 " + done + "/" + total + "，每秒 "
                + BigDecimal.valueOf(done * 100L / tenths, 1).toPlainString() + " 个，约剩 "
                + (left >= 60 ? left / 60 + " 分 " : "") + left % 60 + " 秒";
    }

    static String contents(Disclosure document) {
        return tables(document.tables().size()) + "，"
                + targets(document.targets().size()) + "，" + narrative(document.narrative());
    }

    static String hiddenBySeverity(int count) {
        return "另有 " + count + " 条较轻的未显示（--severity）";
    }

    static String outcomes(Totals totals) {
        long skipped = totals.notChecked().stream()
                .mapToLong(OutcomeTally.NotCheckedCount::count)
                .sum();
        return " │ 通过 " + totals.passed() + "  不符 " + totals.failed() + "  未检查 " + skipped;
    }

    /** A file that an editor keeps beside an open one was not examined. */
    public static String lockLeftOut(String lock) {
        return "略过 " + Printable.line(lock) + "：这是编辑软件打开文件时留下的临时文件；对应的文件可能还有没保存的改动。";
    }

    /** Empty where the settings kept nothing out. */
    static String keptOut(Totals totals) {
        long accepted = totals.keptOut().accepted();
        long suppressed = totals.keptOut().suppressed();
        return accepted + suppressed == 0 ? "" : " │ 按设置：已接受 " + accepted + "  关闭的规则 " + suppressed;
    }

    /** Empty where everything could be read for certain. */
    static String unexamined(Totals totals) {
        return totals.unexamined() == 0 ? "" : " │ 未参加核对的页和表格 " + totals.unexamined() + " 处";
    }

    static String coverage(Totals totals) {
        return " │ 已核对金额 " + share(totals.amounts()) + "  已核对文中数字 " + share(totals.prose());
    }

    private static String share(Coverage.Share share) {
        if (share.total() == 0) {
            return "无";
        }
        return share.bound() + "/" + share.total() + "（"
                + BigDecimal.valueOf(share.perTenThousand(), 2).toPlainString() + "%）";
    }

    static String notChecked(List<OutcomeTally.NotCheckedCount> reasons) {
        return "未检查的原因 " + reasons.size() + " 种：";
    }

    static String reason(OutcomeTally.NotCheckedCount reason) {
        return reason.check() + "  " + Printable.excerpt(reason.reason(), 100) + " × " + reason.count();
    }

    static String unbound(int count) {
        return "没有任何勾稽关系涉及的数字 " + count + " 个：";
    }

    static String unbound(Coverage.Unbound unbound) {
        return place(unbound.figure().at()) + "  " + Printable.excerpt(unbound.part(), 24) + " › "
                + Printable.excerpt(unbound.figure().label(), 48) + "  "
                + Printable.excerpt(unbound.figure().printed(), 24);
    }

    static String held(int count) {
        return "成立的关系 " + count + " 条：";
    }

    static String held(Held held) {
        Figures figures = Figures.of(held.relation());
        return held.check() + "  " + held.title() + COLON
                + Printable.excerpt(FindingText.calculation(held.relation()), 240) + "；实为 " + figures.found() + " "
                + figures.unit() + (held.relation().isRoundingResidue() ? "（尾差 " + figures.difference() + "）" : "");
    }

    static String allFiles(int files, Totals totals) {
        return "合计 " + files + " 个文件：审核 " + totals.documents() + " 个"
                + (totals.failures().isEmpty()
                        ? ""
                        : "，无法审核 " + totals.failures().size() + " 个");
    }

    static String unreadable(int count) {
        return "无法处理的文件 " + count + " 个";
    }

    static String stage(String name, long nanos) {
        return BigDecimal.valueOf(nanos / 10_000, 2).toPlainString() + " ms  " + name;
    }
}
