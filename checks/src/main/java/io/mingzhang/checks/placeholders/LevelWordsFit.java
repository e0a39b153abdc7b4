package io.mingzhang.checks.placeholders;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.LetteredText;
import io.mingzhang.checks.texts.TextKind;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.wording.Wording.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** A document speaks of itself in the words of its own level of government (PLH-05). */
@CheckInfo(
        id = "PLH-05",
        title = "级次用语与本级相符",
        severity = Severity.WARNING,
        category = CheckCategory.PLACEHOLDERS,
        summary = "县级文件不以“省级部门预算”“指省级财政当年拨付的资金”一类其他级次的用语说自己。",
        reason = "套用上级模板时，名词解释和说明中常留下上级的用语。书名号内引用的上级文件不看；只看以部门、财政自称的句式，提到上级部门本身不提醒。级次按行政区划名称的末字判断，判断不出的不检查。",
        formula = "行政区划末字对应的级次；其他级次的自称句式见数据包 wording.yaml 的 levels",
        basis = "公开前校对",
        fires = "某县文件的名词解释写“财政拨款收入：指省级财政当年拨付的资金”",
        silent = "某县文件写“按照《省级部门预算管理办法》执行”")
final class LevelWordsFit implements Check<ExaminedDocument> {

    private static final Set<TextKind> KINDS =
            EnumSet.of(TextKind.PARAGRAPH, TextKind.FIELD, TextKind.GOAL, TextKind.TITLE, TextKind.NOTE);
    private static final String GROUP = "级次用语与本级不符";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        String division = document.disclosure().division();
        Optional<Level> level = document.standards().wording().level(division);
        if (level.isEmpty()) {
            return List.of(Outcome.notChecked("未识别行政区划，无从判断级次"));
        }
        Gathered gathered = new Gathered();
        List<LetteredText> texts = Texts.of(document).lettered(KINDS);
        gathered.looked(texts.size());
        for (LetteredText lettered : texts) {
            TextPlace text = lettered.place();
            Optional<Matcher> foreign = lettered.firstOutsideTitles(level.get().foreign());
            if (foreign.isPresent()) {
                Matcher found = foreign.get();
                String message = "%s为%s文件，%s写“%s”"
                        .formatted(
                                division, level.get().name(), text.where(), text.excerpt(found.start(), found.end()));
                gathered.add(
                        GROUP,
                        text,
                        Problem.of(
                                text.identity() + "/级次", text.figures(found.start(), found.end()), message, "改为本级的用语"));
            }
        }
        return gathered.outcomes("级次用语与本级相符");
    }
}
