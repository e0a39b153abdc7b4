package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.platform.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a node must be like by itself; what it must be like among others is asked of the table. */
final class NodeDemands {

    /** Years of budgets that anybody has ever published, and will for long. */
    static final int FIRST_YEAR = 1990;

    static final int LAST_YEAR = 2100;

    private static final int LONGEST_NAME = 100;

    private NodeDemands() {}

    /** What is wrong with a node: all at once. */
    static List<FieldProblem> problems(Node node, String shortName, List<CodeRules.CodeRule> rules) {
        List<FieldProblem> problems = new ArrayList<>();
        name(node.name()).ifPresent(problem -> problems.add(new FieldProblem("name", problem)));
        if (shortName.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("shortName", "简称不能超过 %d 个字。".formatted(LONGEST_NAME)));
        }
        code(node, rules).ifPresent(problem -> problems.add(new FieldProblem("code", problem)));
        year(node.validFrom()).ifPresent(problem -> problems.add(new FieldProblem("validFrom", problem)));
        Integer last = node.validTo();
        if (last != null && last < node.validFrom()) {
            problems.add(new FieldProblem("validTo", "终止年度 %d 早于起始年度 %d。".formatted(last, node.validFrom())));
        }
        return problems;
    }

    static Optional<String> name(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME
                ? Optional.of("名称不能为空，也不能超过 %d 个字。".formatted(LONGEST_NAME))
                : Optional.empty();
    }

    static Optional<String> code(Node node, List<CodeRules.CodeRule> rules) {
        return CodeRules.at(node.path(), node.kind(), rules)
                .filter(rule -> !rule.admits(node.code()))
                .map(rule -> "编码“%s”不符合%s的编码规则：%s。"
                        .formatted(node.code(), node.kind().label(), rule.explanation()));
    }

    static Optional<String> year(@Nullable Integer year) {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.of("年度应为 %d 到 %d 之间的四位数字。".formatted(FIRST_YEAR, LAST_YEAR))
                : Optional.empty();
    }

    /** Why a kind may not stand there; nothing when it may. */
    static Optional<String> place(NodeKind kind, @Nullable Node above) {
        if (above == null) {
            return kind == NodeKind.DIVISION
                    ? Optional.empty()
                    : Optional.of("%s必须有上级；只有财政区划可以在最上层。".formatted(kind.label()));
        }
        return kind.mayStandBelow(above.kind())
                ? Optional.empty()
                : Optional.of(
                        "%s不能直接放在%s“%s”之下。".formatted(kind.label(), above.kind().label(), above.name()));
    }
}
