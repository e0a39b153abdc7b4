package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.narrative.StatementKind;
import io.mingzhang.standards.text.LabelText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Projects named in the text stand in the list of projects with the same amount (文中项目与清单). */
@CheckInfo(
        id = "NAR-05",
        title = "文中项目与项目清单一致",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "文字中列举的项目及金额，在项目支出预算表或绩效目标申报表中有同名项目，金额相同。",
        reason = "列举项目只是增减原因的一部分，其合计不必等于增减额。名称相近而不同的作警告；没有项目清单的不作判断。",
        formula = "清单金额按文字的小数位数四舍五入 = 文字金额",
        basis = "文数勾稽",
        fires = "文字“设备购置费12.2万元”，清单 12.14",
        silent = "文字“牌匾制作费12.624万元”，清单 12.62")
public final class QuotedProjectsAreListed implements Check<ExaminedDocument> {

    private static final String NO_LIST = "文件中没有项目清单";
    private static final String NOT_LISTED = "项目清单中没有同名项目";
    /** Shared pairs of characters, per mille, from which two names are taken for one name written differently. */
    private static final int ALIKE_PER_MILLE = 600;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<ListedName> listed = ListedName.all(document);
        return Narration.of(document)
                .all(StatementKind.PROJECT_AMOUNT)
                .filter(Told::hasAmount)
                .map(told -> outcome(told, listed))
                .toList();
    }

    private static Outcome outcome(Told told, List<ListedName> listed) {
        if (listed.isEmpty()) {
            return new Outcome.NotChecked(NO_LIST, List.of(told.figure()));
        }
        String key = LabelText.key(told.statement().subject());
        Optional<ListedName> same =
                listed.stream().filter(name -> name.key().equals(key)).findFirst();
        if (same.isPresent()) {
            return compared(told, same.get());
        }
        return listed.stream()
                .max(Comparator.comparingInt(name -> name.likeness(key)))
                .filter(name -> name.likeness(key) >= ALIKE_PER_MILLE)
                .map(name -> namedOtherwise(told, name))
                .orElseGet(() -> new Outcome.NotChecked(NOT_LISTED, List.of(told.figure())));
    }

    private static Outcome compared(Told told, ListedName listed) {
        Relation relation = Relation.same("文字金额 = 清单金额", told.figure(), listed.figure());
        return Outcome.of(
                relation,
                broken -> Problem.of(
                        told.identity(),
                        broken,
                        "文字中“%s”为 %s，清单为 %s。"
                                .formatted(
                                        told.quoted(),
                                        told.amount().display(),
                                        listed.figure().amount().orElseThrow().display()),
                        "核对文字与项目清单，改正有误的一处。"));
    }

    private static Outcome namedOtherwise(Told told, ListedName listed) {
        boolean agrees = told.amount().agreesWith(listed.figure().amount().orElseThrow());
        String message = "文字中的项目“%s”在清单中名为“%s”，金额%s。"
                .formatted(
                        told.quoted(),
                        listed.name(),
                        agrees
                                ? "相同"
                                : "也不同（"
                                        + listed.figure().amount().orElseThrow().display() + "）");
        return new Outcome.Failed(
                Problem.of(told.identity(), List.of(told.figure(), listed.figure()), message, "统一项目名称。")
                        .withSeverity(Severity.WARNING));
    }
}
