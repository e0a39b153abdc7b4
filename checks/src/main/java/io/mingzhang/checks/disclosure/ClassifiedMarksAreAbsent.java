package io.mingzhang.checks.disclosure;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.LetteredText;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.text.TextPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A published document bears no mark of secrecy (PRV-03). */
@CheckInfo(
        id = "PRV-03",
        title = "没有密级标志",
        severity = Severity.ERROR,
        category = CheckCategory.DISCLOSURE,
        summary = "公开的文件没有“机密★”“密级：秘密”“内部资料，注意保存”一类标志。",
        reason = "带密级标志的内容不得公开，应先报告再处理。“保密制度”“涉密人员培训”“国家秘密”等叙述不是标志，不报告；书名号内的名称不看。",
        formula = "密级名称加★、“密级：……”、单独成行的密级或“内部资料”、要求注意保存或不得外传的字样",
        basis = "《中华人民共和国保守国家秘密法》第二十二条；《中华人民共和国政府信息公开条例》第十四条",
        fires = "表注写“内部资料，注意保存”",
        silent = "“健全安全保密制度，开展涉密人员培训”")
final class ClassifiedMarksAreAbsent implements Check<ExaminedDocument> {

    private static final String GROUP = "密级或内部标志";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Gathered gathered = new Gathered();
        TextPattern marks = document.standards().wording().pattern("classified");
        List<LetteredText> texts = Texts.of(document).lettered();
        gathered.looked(texts.size());
        for (LetteredText lettered : texts) {
            TextPlace text = lettered.place();
            Optional<Matcher> mark = lettered.firstOutsideTitles(marks);
            if (mark.isPresent()) {
                Matcher found = mark.get();
                String message =
                        text.where() + "有" + GROUP + "：“" + found.group().strip() + "”";
                gathered.add(
                        GROUP,
                        text,
                        Problem.of(
                                text.identity() + "/密级",
                                text.figures(found.start(), found.end()),
                                message,
                                "停止公开，报本单位保密机构审查"));
            }
        }
        return gathered.outcomes("没有密级标志");
    }
}
