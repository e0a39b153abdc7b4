package io.mingzhang.server.performance.findings;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.effects.FormCheck;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.projects.PlanRow;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.ProjectState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether a declaration agrees with the project library, and gathered indicators with where they come from. */
final class RegisterAgreement {

    private final Declaration declaration;
    private final List<Found> found = new ArrayList<>();

    private RegisterAgreement(Declaration declaration) {
        this.declaration = declaration;
    }

    /** Of a project's declaration. */
    static List<Found> ofProject(Declaration declaration, Project project) {
        RegisterAgreement agreement = new RegisterAgreement(declaration);
        agreement.admitted(project);
        agreement.named(project);
        agreement.funded(project);
        return agreement.found;
    }

    /** Indicators whose source says something else by now. */
    static List<Found> ofLinks(Declaration declaration) {
        RegisterAgreement agreement = new RegisterAgreement(declaration);
        declaration.form().indicators().forEach(agreement::link);
        return agreement.found;
    }

    private void admitted(Project project) {
        ProjectState state = project.classing().state();
        if (state == ProjectState.PLANNED || state == ProjectState.TERMINATED || state == ProjectState.ENDED) {
            add(
                    FormCheck.PROJECT_ADMITTED,
                    "form",
                    "项目处于“%s”状态，不能申报当年预算。".formatted(state.label()),
                    state == ProjectState.PLANNED ? "请先在项目库申报入库并获得同意。" : "请核对项目状态。");
        }
    }

    private void named(Project project) {
        String name = declaration.form().field(TargetField.PROJECT_NAME.name()).strip();
        if (!name.isEmpty() && !name.equals(project.name())) {
            add(
                    FormCheck.PROJECT_NAMED,
                    "field/PROJECT_NAME",
                    "表中项目名称“%s”与项目库“%s”不一致。".formatted(name, project.name()),
                    "请统一名称；需要更名的，先在项目库修改。");
        }
    }

    private void funded(Project project) {
        int year = declaration.head().year();
        boolean planned = project.plan().stream().anyMatch(row -> row.year() == year);
        if (planned) {
            long plan = project.plan().stream()
                    .filter(row -> row.year() == year)
                    .mapToLong(PlanRow::amountFen)
                    .sum();
            total(FormCheck.YEAR_AS_PLANNED, TargetPeriod.ANNUAL, plan, "项目库 %d 年计划".formatted(year));
        }
        if (!project.plan().isEmpty()) {
            long plan = project.plan().stream().mapToLong(PlanRow::amountFen).sum();
            total(FormCheck.PERIOD_AS_PLANNED, TargetPeriod.IMPLEMENTATION, plan, "项目库各年计划合计");
        }
    }

    private void total(FormCheck check, TargetPeriod period, long plan, String planned) {
        CellKey.Funding key = new CellKey.Funding(period, FundingSource.TOTAL);
        String declared = declaration.form().amount(key.cell());
        if (declared != null && Fen.orZero(declared) != plan) {
            add(
                    check,
                    key.text(),
                    "%s资金总额 %s 元，%s %s 元，相差 %s 元。"
                            .formatted(
                                    period.label(),
                                    yuan(Fen.orZero(declared)),
                                    planned,
                                    yuan(plan),
                                    yuan(Math.abs(Fen.orZero(declared) - plan))),
                    "请核对金额；计划有变的，先在项目库调整。");
        }
    }

    private void link(IndicatorRow row) {
        IndicatorRow.Link link = row.linkedTo();
        if (link != null && link.state() != IndicatorRow.LinkState.SAME) {
            boolean gone = link.state() == IndicatorRow.LinkState.GONE;
            add(
                    FormCheck.LINK_AS_SOURCE,
                    new CellKey.Indicator(row.id(), TargetPeriod.ANNUAL, CellKey.IndicatorPart.NAME).text(),
                    "指标取自项目《%s》，%s。".formatted(link.title(), gone ? "该项目中已没有这项指标" : "该项目已修改这项指标"),
                    gone ? "请核对后删除或改为自行填写。" : "请重新汇总，或确认保留原内容。");
        }
    }

    private void add(FormCheck check, String at, String message, String remedy) {
        found.add(new Found(check.id(), check.title(), check.severity(), List.of(at), message, remedy));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
