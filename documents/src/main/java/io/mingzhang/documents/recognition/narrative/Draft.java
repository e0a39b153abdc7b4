package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Direction;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement while its paragraph is read; later words may still complete it. */
final class Draft {

    final String id;
    final StatementKind kind;
    final Token figure;
    final SourceLocation at;
    final String clause;
    Meaning meaning = Meaning.SILENT;
    String subject = "";

    @Nullable
    StatedAmount amount;

    @Nullable
    StatedPercent percent;

    Direction direction = Direction.NONE;
    Baseline baseline = Baseline.OTHER;

    @Nullable
    Draft of;

    @Nullable
    Draft whole;

    final List<String> enumerated = new ArrayList<>();

    Draft(String id, StatementKind kind, Token figure, SourceLocation at, String clause) {
        this.id = id;
        this.kind = kind;
        this.figure = figure;
        this.at = at;
        this.clause = clause;
    }

    boolean is(StatementKind other) {
        return kind == other;
    }

    List<Quantity> quantities() {
        return meaning.quantities();
    }

    /** The amount in fen, zero for everything else. */
    BigDecimal fen() {
        return amount == null ? BigDecimal.ZERO : amount.fen();
    }

    Statement statement() {
        boolean isCount = kind == StatementKind.COUNT;
        return new Statement(
                id,
                kind,
                quantities(),
                subject,
                Optional.ofNullable(amount),
                Optional.ofNullable(percent),
                isCount ? figure.value().longValueExact() : 0,
                isCount ? figure.noun() : "",
                direction,
                baseline,
                of == null ? "" : of.id,
                whole == null ? "" : whole.id,
                enumerated,
                clause,
                at);
    }
}
