package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A document cited in several forms has one number (CF-06). */
@CheckInfo(
        id = "CF-06",
        title = "同一文件文号一致",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_FORMS,
        summary = "各申报表引用的同一文件（标题逐字相同），文号相同。",
        reason = "依据写错文号，依据就查不到。括号样式与前导零不计；发文机关与年份都不同的，可能是上下级各自印发的同名文件，不提醒；" + "标题有出入的不比较。",
        formula = "按标题分组，各组只有一个文号",
        basis = "跨表单勾稽",
        fires = "《公园绿地养护办法》在一份中为某建字〔2017〕200号，在另一份中为某建字〔2017〕299号",
        silent = "《公园绿地养护办法》两处均为某建字〔2017〕200号，括号一为〔〕一为[]")
final class DocumentHasOneNumber implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Map<String, Map<String, CitedDocument>> byTitle = new LinkedHashMap<>();
        Map<String, Integer> citations = new LinkedHashMap<>();
        ExaminedForm.in(document).forEach(place -> {
            for (var field : new TreeMap<>(place.content().target().fields()).entrySet()) {
                FieldText text = field.getValue();
                for (CitedDocument cited : CitedDocument.in(field.getKey().label(), text.text(), text.at())) {
                    byTitle.computeIfAbsent(cited.title(), key -> new LinkedHashMap<>())
                            .putIfAbsent(cited.number(), cited);
                    citations.merge(cited.title(), 1, Integer::sum);
                }
            }
        });
        List<Outcome> outcomes = new ArrayList<>();
        byTitle.forEach((title, numbers) -> {
            if (citations.getOrDefault(title, 0) > 1) {
                outcomes.add(examine(title, List.copyOf(numbers.values())));
            }
        });
        return outcomes;
    }

    private static Outcome examine(String title, List<CitedDocument> numbers) {
        CitedDocument first = numbers.getFirst();
        List<CitedDocument> contradicting =
                numbers.stream().filter(other -> !first.mayBeAnother(other)).toList();
        List<Participant> figures =
                contradicting.stream().map(CitedDocument::figure).toList();
        Relation one = Relation.count("同一文件只有一个文号", figures, 1, contradicting.size());
        if (one.holds()) {
            return Outcome.passed(one);
        }
        String message = "《" + first.printedTitle() + "》的文号前后不一："
                + figures.stream().map(Participant::printed).collect(Collectors.joining("、"));
        return new Outcome.Failed(Problem.of("文号/" + title, figures, message, "核对原文件的文号"));
    }
}
