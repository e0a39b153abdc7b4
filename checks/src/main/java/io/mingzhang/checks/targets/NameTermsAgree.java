package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.Contact;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a project's name are the words of its goals and indicators (CF-10). */
@CheckInfo(
        id = "CF-10",
        title = "项目名称用词与正文一致",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_FORMS,
        summary = "项目名称中的词语，在目标和指标中不应一律写成只差一字的另一个词。",
        reason = "“长聘”与“临聘”、“乡镇”与“乡村”一字之差，是两类人员、两个范围。只有名称中的写法在正文从未出现、" + "而差一字的写法至少出现两次时才提醒。",
        formula = "名称中任意五字，正文无此五字，而有中间差一字的五字两次以上",
        basis = "跨表单勾稽",
        fires = "《窗口长聘人员经费》的指标名称均写“窗口临聘人员”",
        silent = "《窗口长聘人员经费》的指标写“窗口长聘人员”")
final class NameTermsAgree implements Check<ExaminedForm> {

    private static final int WINDOW = 5;
    private static final int TIMES = 2;

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        FieldText name = form.target().fields().get(TargetField.PROJECT_NAME);
        if (name == null) {
            return List.of();
        }
        List<String> texts = texts(form);
        String key = ProjectNames.key(name.text());
        for (int i = 0; i + WINDOW <= key.length(); i++) {
            String term = key.substring(i, i + WINDOW);
            Optional<String> other = almost(term, texts);
            if (other.isPresent()) {
                String message = form.title() + "名称写“" + term + "”，目标和指标均写“" + other.get() + "”";
                Participant stated = Participant.text("项目名称", name.text(), name.at());
                return List.of(
                        form.failed(Problem.of(form.identity() + "/用词", List.of(stated), message, "核对项目名称与正文用词")));
            }
        }
        return List.of();
    }

    private static List<String> texts(ExaminedForm form) {
        Set<String> texts = new HashSet<>();
        form.target().goals().forEach(goal -> texts.add(ProjectNames.key(goal.text())));
        form.target().indicators().stream()
                .map(Indicator::name)
                .map(ProjectNames::key)
                .forEach(texts::add);
        return new ArrayList<>(texts);
    }

    /** The term that stands in the texts instead: one inner character differs, and the term itself never occurs. */
    private static Optional<String> almost(String term, List<String> texts) {
        Map<String, Integer> found = new HashMap<>();
        for (String text : texts) {
            if (text.contains(term)) {
                return Optional.empty();
            }
            for (int i = 0; i + WINDOW <= text.length(); i++) {
                boolean sameEnds =
                        text.charAt(i) == term.charAt(0) && text.charAt(i + WINDOW - 1) == term.charAt(WINDOW - 1);
                if (sameEnds && Contact.distance(term, text.substring(i, i + WINDOW)) == 1) {
                    found.merge(text.substring(i, i + WINDOW), 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() >= TIMES)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
