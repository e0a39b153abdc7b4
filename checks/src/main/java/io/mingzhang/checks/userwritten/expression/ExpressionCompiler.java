package io.mingzhang.checks.userwritten.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.RegexLiteralValidator;
import io.mingzhang.standards.authored.Complaints;
import io.mingzhang.standards.authored.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Compiles expressions over a fixed set of variables. Building one costs half a second, compiling milliseconds. */
public final class ExpressionCompiler {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 60;
    private static final int MOST_ITERATIONS = 50_000;
    private static final int LARGEST_PATTERN = 2000;

    /** Three loops inside each other are what a comparison of all pairs over all tables takes. */
    private static final long DEEPEST_COMPREHENSION = 3;

    private static final Set<String> COMPARISONS = Set.of("_==_", "_<=_", "_>=_", "_<_", "_>_", "within");

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .comprehensionMaxIterations(MOST_ITERATIONS)
            .maxRegexProgramSize(LARGEST_PATTERN)
            .build();

    private final CelCompiler anything;
    private final CelCompiler claims;
    private final CelRuntime runtime;
    private final ExpressionFaults faults;

    /** A compiler for expressions over these variables. */
    public ExpressionCompiler(List<Variable> variables) {
        this.anything = builder(variables).build();
        this.claims = builder(variables).setResultType(SimpleType.BOOL).build();
        this.runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .addFunctionBindings(Functions.bindings())
                .build();
        this.faults =
                new ExpressionFaults(variables.stream().map(Variable::name).toList());
    }

    private static CelCompilerBuilder builder(List<Variable> variables) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.MAP,
                        CelStandardMacro.MAP_FILTER,
                        CelStandardMacro.FILTER)
                .addMacros(HasMacro.MACRO)
                .addFunctionDeclarations(Functions.declarations());
        variables.forEach(
                variable -> builder.addVar(variable.name(), variable.type().cel()));
        return builder;
    }

    /** An expression that must come to true or false; empty when it is wrong, which is then among the complaints. */
    public Optional<Expression> claim(String text, IntFunction<Spot> at, Complaints complaints) {
        return compiled(claims, text, at, complaints);
    }

    /** An expression of any type; empty when it is wrong, which is then among the complaints. */
    public Optional<Expression> value(String text, IntFunction<Spot> at, Complaints complaints) {
        return compiled(anything, text, at, complaints);
    }

    private Optional<Expression> compiled(
            CelCompiler compiler, String text, IntFunction<Spot> at, Complaints complaints) {
        try {
            CelValidationResult result = compiler.compile(text);
            List<CelIssue> issues = new ArrayList<>(result.getErrors());
            if (issues.isEmpty()) {
                issues.addAll(validator(compiler).validate(result.getAst()).getErrors());
            }
            if (!issues.isEmpty()) {
                faults.say(issues, issue -> at.apply(offset(text, issue.getSourceLocation())), complaints);
                return Optional.empty();
            }
            CelAbstractSyntaxTree tree = result.getAst();
            return isExact(tree, at, complaints) && isShallow(tree, at, complaints)
                    ? Optional.of(new Expression(
                            text.strip().replaceAll("\\s+", " "), runtime.createProgram(tree), compares(tree)))
                    : Optional.empty();
        } catch (CelValidationException | CelEvaluationException impossible) {
            throw new IllegalStateException("An expression without errors does not compile: " + text, impossible);
        }
    }

    private CelValidator validator(CelCompiler compiler) {
        return CelValidatorFactory.standardCelValidatorBuilder(compiler, runtime)
                .addAstValidators(RegexLiteralValidator.INSTANCE)
                .build();
    }

    private static boolean compares(CelAbstractSyntaxTree tree) {
        CelExpr root = tree.getExpr();
        return root.getKind() == Kind.CALL && COMPARISONS.contains(root.call().function());
    }

    /** Binary fractions have no place beside money. */
    private static boolean isExact(CelAbstractSyntaxTree tree, IntFunction<Spot> at, Complaints complaints) {
        Optional<Long> inexact = tree.getTypeMap().entrySet().stream()
                .filter(entry -> entry.getValue().equals(SimpleType.DOUBLE))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
        inexact.ifPresent(id -> complaints.add(
                at.apply(offset(tree, id)), "表达式里不能用小数", "金额写成 fen(\"0.5万元\")，比例用 share(部分, 总数) 得到的万分数"));
        return inexact.isEmpty();
    }

    private static boolean isShallow(CelAbstractSyntaxTree tree, IntFunction<Spot> at, Complaints complaints) {
        Optional<CelNavigableExpr> deep = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.COMPREHENSION && nesting(node) > DEEPEST_COMPREHENSION)
                .findFirst();
        deep.ifPresent(
                node -> complaints.add(at.apply(offset(tree, node.id())), "循环（all、exists、map、filter）套得太深", "最多三层"));
        return deep.isEmpty();
    }

    /** How many loops run inside each other; the list a loop runs over is made once, before it. */
    private static long nesting(CelNavigableExpr node) {
        long depth = 1;
        CelNavigableExpr below = node;
        for (Optional<CelNavigableExpr> above = node.parent();
                above.isPresent();
                above = above.get().parent()) {
            CelExpr outer = above.get().expr();
            boolean loops = outer.getKind() == Kind.COMPREHENSION
                    && outer.comprehension().iterRange().id() != below.id();
            depth += loops ? 1 : 0;
            below = above.get();
        }
        return depth;
    }

    private static int offset(CelAbstractSyntaxTree tree, long id) {
        return tree.getSource().getPositionsMap().getOrDefault(id, 0);
    }

    private static int offset(String text, CelSourceLocation location) {
        int start = 0;
        for (int line = 1; line < location.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int column = Math.clamp(location.getColumn(), 0, text.codePointCount(start, text.length()));
        return text.offsetByCodePoints(start, column);
    }
}
