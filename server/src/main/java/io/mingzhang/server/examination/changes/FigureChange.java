package io.mingzhang.server.examination.changes;

import io.mingzhang.checks.comparison.Change;
import io.mingzhang.checks.comparison.ChangeKind;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.findings.PlaceText;
import java.math.BigDecimal;

/**
 * A figure or text that differs between two versions.
 *
 * @param kind what became of it
 * @param kindLabel the same in Chinese
 * @param part the table, form or section
 * @param what which figure or text of it; empty for the part itself
 * @param where where it stands in the new version, in the old one when it is gone
 * @param before as printed before; empty when it is new
 * @param after as printed now; empty when it is gone
 * @param difference by how many yuan an amount changed, with its sign; empty for texts
 */
record FigureChange(
        ChangeKind kind,
        String kindLabel,
        String part,
        String what,
        String where,
        String before,
        String after,
        String difference) {

    private static final int YUAN = 2;

    static FigureChange of(Change change) {
        return new FigureChange(
                change.kind(),
                change.kind().label(),
                change.part(),
                change.what(),
                change.afterAt().or(change::beforeAt).map(FigureChange::place).orElse(""),
                change.before(),
                change.after(),
                change.difference().map(FigureChange::yuan).orElse(""));
    }

    private static String place(SourceLocation at) {
        return PlaceText.position(at);
    }

    private static String yuan(BigDecimal fen) {
        String sign = fen.signum() > 0 ? "+" : "";
        return sign + fen.movePointLeft(YUAN).stripTrailingZeros().toPlainString() + " 元";
    }
}
