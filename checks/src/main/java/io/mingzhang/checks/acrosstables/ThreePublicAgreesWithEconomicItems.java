package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hospitality, vehicles and overseas visits are not less than the items of that name in basic expenditure (“三公”与经济科目). */
@CheckInfo(
        id = "XT-05",
        title = "“三公”经费与经济科目一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "“三公”经费的公务接待费、公务用车运行维护费、因公出国（境）费，不小于基本支出经济科目表的同名科目之和。",
        reason = "大于时可能含项目支出安排，只作提示；经济科目表没有同名科目的不比较。按政府经济分类时同名科目可能分在两组，合并计算。",
        formula = "“三公”各项 ≥ Σ 同名经济科目；相等为一致，大于为提示",
        basis = "表间勾稽",
        fires = "公务接待费 3.00，经济科目公务接待费 3.38",
        silent = "公务接待费 3.48，经济科目 3.38 与 0.10 两处")
public final class ThreePublicAgreesWithEconomicItems implements SetCheck {

    private record Item(LineItem item, Measure measure, String name) {}

    private static final List<Item> ITEMS = List.of(
            new Item(LineItem.HOSPITALITY, Measure.HOSPITALITY, "公务接待费"),
            new Item(LineItem.VEHICLE_OPERATION, Measure.VEHICLE_OPERATION, "公务用车运行维护费"),
            new Item(LineItem.OVERSEAS, Measure.OVERSEAS, "因公出国"));

    @Override
    public Stream<Outcome> examine(TableSet set) {
        Optional<TableGrid> economic = set.grid(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC);
        if (economic.isEmpty() || set.isFinalAccounts()) {
            return Stream.empty();
        }
        return ITEMS.stream().flatMap(item -> compare(set, economic.get(), item).stream());
    }

    private static Optional<Outcome> compare(TableSet set, TableGrid economic, Item item) {
        Optional<Participant> stated = ThreePublicFigures.of(set, item.item(), item.measure());
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> items = EconomicItems.details(
                economic, row -> row.item() == item.item() || row.name().startsWith(item.name()));
        if (items.isEmpty()) {
            return Optional.of(new Outcome.NotChecked("经济科目表没有同名科目", List.of(stated.get())));
        }
        String formula = item.name() + " = 基本支出同名经济科目之和";
        Relation relation = Relation.sumOf(formula, stated.get(), items);
        return Optional.of(Outcome.of(relation, broken -> problem(item, broken)));
    }

    private static Problem problem(Item item, Relation broken) {
        boolean isMore = broken.difference().signum() > 0;
        Problem problem = Problem.of(
                item.name(),
                broken,
                RelationText.of(broken) + (isMore ? "超出部分可能由项目支出安排，请说明。" : ""),
                isMore ? "如由项目支出安排，请在说明中写明；否则改正有误的一处。" : "“三公”经费应包括基本支出中的同名科目，改正有误的一处。");
        return isMore ? problem.withSeverity(Severity.INFO) : problem;
    }
}
