package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.Partition;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three public expenses are overseas visits, hospitality and vehicles; vehicles are purchase and operation (“三公”合计). */
@CheckInfo(
        id = "SUM-06",
        title = "“三公”经费合计",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "“三公”经费合计等于因公出国（境）费、公务接待费、公务用车购置及运行费之和；公务用车等于购置费与运行维护费之和。",
        reason = "会议费、培训费不属于“三公”经费，不参加合计。",
        formula = "“三公”合计 = 因公出国 + 公务接待 + 公务用车；公务用车 = 购置 + 运行维护",
        basis = "表内勾稽",
        fires = "合计 5.00，公务接待费 3.00，公务用车 1.00",
        silent = "合计 4.00，公务接待费 3.00，公务用车 1.00，另列会议费 2.00")
public final class ThreePublicPartsSumToTotal implements Check<TableGrid> {

    private static final List<LineItem> KINDS = List.of(LineItem.OVERSEAS, LineItem.HOSPITALITY, LineItem.VEHICLES);
    private static final List<LineItem> VEHICLE_KINDS = List.of(LineItem.VEHICLE_PURCHASE, LineItem.VEHICLE_OPERATION);

    @Override
    public List<Outcome> examine(TableGrid grid) {
        Stream<Outcome> horizontal = grid.partitions().stream()
                .filter(partition -> partition.dimension() == Partition.Dimension.THREE_PUBLIC)
                .flatMap(partition -> RowSum.outcomes(grid, partition));
        return Stream.concat(horizontal, vertical(grid)).toList();
    }

    private static Stream<Outcome> vertical(TableGrid grid) {
        List<BudgetRow> parts = rows(grid, KINDS);
        if (parts.size() < 2) {
            return Stream.empty();
        }
        List<BudgetRow> vehicleParts = rows(grid, VEHICLE_KINDS);
        Stream<Outcome> total = total(grid).stream()
                .flatMap(row -> new ColumnSum("因公出国 + 公务接待 + 公务用车", "核对“三公”合计与各项，改正有误的一项。").sums(grid, row, parts));
        Stream<Outcome> vehicles = rows(grid, List.of(LineItem.VEHICLES)).stream()
                .filter(row -> vehicleParts.size() == 2)
                .flatMap(row -> new ColumnSum("购置费 + 运行维护费", "核对公务用车费用与其两项组成，改正有误的一项。").sums(grid, row, vehicleParts));
        return Stream.concat(total, vehicles);
    }

    private static Optional<BudgetRow> total(TableGrid grid) {
        return rows(grid, List.of(LineItem.THREE_PUBLIC)).stream()
                .findFirst()
                .or(() -> grid.table().kind() == TableKind.THREE_PUBLIC
                        ? grid.table().rows().stream()
                                .filter(row -> row.kind() == RowKind.TOTAL)
                                .findFirst()
                        : Optional.empty());
    }

    private static List<BudgetRow> rows(TableGrid grid, List<LineItem> items) {
        return grid.table().rows().stream()
                .filter(row -> items.contains(row.item()) && row.kind() != RowKind.OF_WHICH)
                .toList();
    }
}
