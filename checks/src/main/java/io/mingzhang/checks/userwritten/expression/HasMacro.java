package io.mingzhang.checks.userwritten.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.Optional;

/**
 * {@code has(row.code)} and, beyond the standard, {@code has(row["合计"])}: names in CEL are ASCII, so that the standard
 * form could not ask for a Chinese key. The second means {@code "合计" in row}.
 */
final class HasMacro {

    static final CelMacro MACRO = CelMacro.newGlobalMacro("has", 1, HasMacro::expand);

    private HasMacro() {}

    private static Optional<CelExpr> expand(
            CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> arguments) {
        CelExpr asked = arguments.getFirst();
        if (asked.getKind() == Kind.SELECT) {
            return Optional.of(
                    factory.newSelect(asked.select().operand(), asked.select().field(), true));
        }
        if (asked.getKind() == Kind.CALL && asked.call().function().equals("_[_]")) {
            return Optional.of(factory.newGlobalCall(
                    "@in", asked.call().args().get(1), asked.call().args().get(0)));
        }
        return Optional.of(factory.reportError("invalid argument to has() macro"));
    }
}
