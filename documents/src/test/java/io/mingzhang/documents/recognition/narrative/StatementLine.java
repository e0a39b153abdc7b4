package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.util.stream.Collectors;

/** A statement as a line of a golden file: place, kind, figure, meaning and references, without words of the document. */
final class StatementLine {

    private StatementLine() {}

    /** Tab-separated; names that narrow a quantity are shown as present only. */
    static String of(Statement statement) {
        return String.join(
                "\t",
                statement.id(),
                statement.at().line() + ":" + statement.at().column(),
                brief(statement),
                statement.of(),
                statement.whole(),
                Integer.toString(statement.enumerated().size()));
    }

    /** Kind, figure, direction and meaning in one word each. */
    static String brief(Statement statement) {
        String direction = statement.direction() == Direction.NONE ? "" : " " + statement.direction();
        String meaning =
                statement.quantities().stream().map(StatementLine::meaning).collect(Collectors.joining("+"));
        return statement.kind() + " " + figure(statement) + direction + " " + (meaning.isEmpty() ? "-" : meaning);
    }

    private static String figure(Statement statement) {
        return statement
                .amount()
                .map(StatedAmount::printed)
                .or(() -> statement.percent().map(StatedPercent::printed))
                .orElse(statement.kind() == StatementKind.COUNT ? Long.toString(statement.count()) : "-");
    }

    private static String meaning(Quantity quantity) {
        String code = quantity.code().map(found -> "/" + found.digits()).orElse("");
        String name = quantity.name().isEmpty() ? "" : "/named";
        return quantity.side() + "/" + quantity.fund() + "/" + quantity.period() + "/" + quantity.measure() + code
                + name;
    }
}
