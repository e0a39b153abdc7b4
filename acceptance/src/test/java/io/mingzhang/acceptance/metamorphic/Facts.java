package io.mingzhang.acceptance.metamorphic;

import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What a document says, without where and how it is printed: every amount with its meaning, in a stable order. */
final class Facts {

    private Facts() {}

    /** The facts of a document; rows are told by code and name, or by name alone. */
    static List<String> of(Disclosure document, boolean byCode) {
        List<String> facts = new ArrayList<>();
        document.tables().forEach(table -> table(facts, table, byCode));
        document.targets().forEach(target -> target(facts, target));
        document.narrative().forEach(section -> section.statements().forEach(s -> statement(facts, s)));
        Collections.sort(facts);
        return facts;
    }

    private static void table(List<String> facts, BudgetTable table, boolean byCode) {
        for (BudgetRow row : table.rows()) {
            for (Column column : table.amountColumns()) {
                row.cell(column)
                        .flatMap(cell -> cell.amount())
                        .ifPresent(amount -> facts.add("%s %s %s %s %s = %s"
                                .formatted(
                                        table.kind(),
                                        row.side(),
                                        byCode
                                                ? row.code()
                                                        .map(code -> code.digits())
                                                        .orElse("")
                                                : "",
                                        row.name(),
                                        column.meaning(),
                                        fen(amount))));
            }
        }
    }

    private static void target(List<String> facts, PerformanceTarget target) {
        String name = "target " + target.name();
        target.funding()
                .forEach(row -> facts.add("%s %s %s = %s"
                        .formatted(
                                name,
                                row.period(),
                                row.source(),
                                row.amount().map(Facts::fen).orElse("blank"))));
        target.fields().forEach((field, text) -> facts.add(name + " " + field + " = " + text.text()));
        target.goals().forEach(goal -> facts.add(name + " " + goal.period() + " goal = " + goal.text()));
        for (Indicator indicator : target.indicators()) {
            facts.add("%s %s %s %s = %s %s %s"
                    .formatted(
                            name,
                            indicator.period(),
                            indicator.type(),
                            indicator.name(),
                            indicator.value().operator(),
                            indicator.value().low().map(Facts::plain).orElse(""),
                            indicator.value().unit()));
        }
    }

    private static void statement(List<String> facts, Statement statement) {
        facts.add("%s %s = %s%s%s %s"
                .formatted(
                        statement.kind(),
                        statement.quantities().stream().map(Object::toString).collect(Collectors.joining(";")),
                        statement.amount().map(Facts::fen).orElse(""),
                        statement
                                .percent()
                                .map(percent -> plain(percent.value()) + "%")
                                .orElse(""),
                        statement.count() == 0 ? "" : statement.count() + statement.noun(),
                        statement.direction()));
    }

    private static String fen(StatedAmount amount) {
        return plain(amount.fen());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
