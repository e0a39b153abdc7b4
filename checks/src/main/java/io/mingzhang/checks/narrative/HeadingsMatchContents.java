package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.text.NumberedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings of the text are worded as the contents announce them (NAR-20). */
@CheckInfo(
        id = "NAR-20",
        title = "正文标题与目录一致",
        severity = Severity.INFO,
        category = CheckCategory.NARRATIVE,
        summary = "目录所列的章节，正文标题用语相同。报表的标题另见 NAR-08。",
        reason = "用语不同多因目录没有随正文更新。编号相同而用语相近的才作比较；年份、部门名称、括号内的说明不计，正文中没有认出的标题不作判断。",
        formula = "目录中的标题 = 正文标题",
        basis = "预算公开规范",
        fires = "目录“十、其他重要事项说明”，正文“十、其他重要事项的情况说明”",
        silent = "目录“第一部分 部门概况”，正文“第一部分 虚构局概况”")
public final class HeadingsMatchContents implements Check<ExaminedDocument> {

    private static final int SHORTEST = 5;

    /** A heading in the parts that are compared. */
    private record Title(String printed, String ordinal, String key, Participant figure) {}

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Title> body = document.disclosure().narrative().stream()
                .filter(section -> !section.heading().isEmpty())
                .map(section -> title(section, document))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        List<Participant> different = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (ContentsEntry entry : document.disclosure().contents()) {
            Title said = title(entry, document);
            if (entry.isTable() || said.ordinal().isEmpty() || said.key().length() < SHORTEST) {
                continue;
            }
            Optional<Title> same =
                    body.stream().filter(heading -> isSame(said, heading)).findFirst();
            if (same.isPresent()) {
                outcomes.add(Outcome.passed(Relation.count(
                        "目录标题 = 正文标题", List.of(said.figure(), same.get().figure()), 1, 1)));
            } else {
                body.stream()
                        .filter(heading -> heading.ordinal().equals(said.ordinal()) && isLike(said, heading))
                        .findFirst()
                        .ifPresent(heading -> {
                            different.addAll(List.of(said.figure(), heading.figure()));
                            pairs.add("目录“%s”，正文“%s”".formatted(said.printed(), heading.printed()));
                        });
            }
        }
        if (!pairs.isEmpty()) {
            outcomes.add(new Outcome.Failed(Problem.of(
                    pairs.stream().collect(Collectors.joining("|")),
                    different,
                    "目录与正文有 %d 处标题用语不同：%s。".formatted(pairs.size(), String.join("；", pairs)),
                    "统一目录与正文的标题。")));
        }
        return outcomes;
    }

    private static Title title(ContentsEntry entry, ExaminedDocument document) {
        return title(entry.title(), Participant.text("目录：" + entry.title(), entry.title(), entry.at()), document);
    }

    private static Title title(Section section, ExaminedDocument document) {
        return title(
                section.heading(),
                Participant.text("正文：" + section.heading(), section.heading(), section.at()),
                document);
    }

    /** What a title says without year, name of the department and notes in brackets. */
    private static Title title(String printed, Participant figure, ExaminedDocument document) {
        NumberedLabel label = NumberedLabel.of(printed);
        String words = LabelText.key(label.words().replaceAll("\\([^()]*\\)", ""));
        String department = LabelText.key(document.disclosure().department());
        String named = department.isEmpty() ? words : words.replace(department, "");
        return new Title(printed, LabelText.key(label.ordinal()), named.replaceAll("(?:19|20)\\d\\d年度?", ""), figure);
    }

    private static boolean isSame(Title one, Title other) {
        return one.key().equals(other.key())
                || other.key().endsWith(one.key())
                || other.key().length() >= SHORTEST && one.key().endsWith(other.key());
    }

    /** Whether one is the other with some characters more, fewer than half of it. */
    private static boolean isLike(Title one, Title other) {
        String longer = Stream.of(one.key(), other.key()).reduce("", (a, b) -> a.length() >= b.length() ? a : b);
        String shorter = longer.equals(one.key()) ? other.key() : one.key();
        if (shorter.length() < SHORTEST || shorter.length() * 2 <= longer.length()) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return found == shorter.length();
    }
}
