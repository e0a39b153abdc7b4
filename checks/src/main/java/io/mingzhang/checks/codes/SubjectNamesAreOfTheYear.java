package io.mingzhang.checks.codes;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.standards.classification.Entry;
import io.mingzhang.standards.classification.Lookup;
import io.mingzhang.standards.classification.NameAgreement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Classes named without a code, in summary tables and in sentences, bear the name of the year (COD-08). */
@CheckInfo(
        id = "COD-08",
        title = "科目名称为本年度名称",
        severity = Severity.WARNING,
        category = CheckCategory.CODES,
        summary = "收支总表和文字说明中不带代码的类级科目名称，是该年度政府收支分类科目的名称，不是已经停用的旧名称。",
        reason = "沿用旧模板时，收支总表和说明中的旧类名常与同一文件中带代码的表不一致。带代码的行由 COD-01 检查；同一旧名各处并为一条。",
        formula = "类级名称 ∈ 该年度科目名称及认可的别名",
        basis = "政府收支分类科目（当年版）",
        fires = "2024 年收支总表列“医疗卫生与计划生育支出”",
        silent = "2024 年收支总表列“卫生健康支出”")
public final class SubjectNamesAreOfTheYear implements Check<ExaminedDocument> {

    private static final Pattern CLASS = Pattern.compile("^[“\"]?(.{2,20}?)[（(]类[）)]");

    /** A name for a class, as it is printed somewhere. */
    private record Naming(ClassificationCode code, String name, Participant figure) {}

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Optional<FiscalYear> year = document.disclosure().fiscalYear();
        if (year.isEmpty()) {
            return List.of();
        }
        Map<String, List<Naming>> byName = new LinkedHashMap<>();
        Stream.concat(inTables(document), inText(document))
                .forEach(naming -> byName.computeIfAbsent(naming.name(), key -> new ArrayList<>())
                        .add(naming));
        return byName.values().stream()
                .flatMap(namings -> outcome(document, namings, year.get()).stream())
                .toList();
    }

    private static Stream<Naming> inTables(ExaminedDocument document) {
        return document.eachTable()
                .flatMap(place -> place.content().rows().stream())
                .filter(row ->
                        row.printedCode().isEmpty() && row.printedName().chars().noneMatch(Character::isDigit))
                .flatMap(row -> row.code().stream()
                        .filter(SubjectNamesAreOfTheYear::isClass)
                        .map(code -> new Naming(code, row.name(), PrintedCodes.participant(row))));
    }

    private static Stream<Naming> inText(ExaminedDocument document) {
        return document.disclosure().narrative().stream()
                .flatMap(section -> section.statements().stream())
                .flatMap(statement -> named(statement).stream());
    }

    private static Optional<Naming> named(Statement statement) {
        Matcher name = CLASS.matcher(statement.subject());
        Optional<ClassificationCode> code = statement.quantities().stream()
                .flatMap(quantity -> quantity.code().stream())
                .map(SubjectNamesAreOfTheYear::classOf)
                .findFirst();
        return code.filter(found -> name.find())
                .map(found -> new Naming(
                        found,
                        name.group(1),
                        Participant.text("文字：" + statement.subject(), name.group(1), statement.at())));
    }

    private static ClassificationCode classOf(ClassificationCode code) {
        ClassificationCode at = code;
        while (at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    private static boolean isClass(ClassificationCode code) {
        return code.scheme() == ClassificationScheme.FUNCTIONAL && code.parent().isEmpty();
    }

    private static Optional<Outcome> outcome(ExaminedDocument document, List<Naming> namings, FiscalYear year) {
        Naming first = namings.getFirst();
        if (!(document.standards().classifications().find(first.code(), year) instanceof Lookup.Found found)) {
            return Optional.empty();
        }
        Entry entry = found.entry();
        List<Participant> figures = namings.stream().map(Naming::figure).toList();
        NameAgreement agreement = entry.agreement(first.name(), year.value());
        if (agreement.isAccepted()) {
            return Optional.of(Outcome.passed(Relation.count("类级名称为本年度名称", figures.subList(0, 1), 1, 1)));
        }
        String message = "“%s”是其他年度的科目名称，%d 年度 %s 为“%s”（%d 处）。"
                .formatted(first.name(), year.value(), first.code().digits(), entry.name(), namings.size());
        return agreement == NameAgreement.OUTDATED
                ? Optional.of(new Outcome.Failed(Problem.of(first.name(), figures, message, "改用该年度的科目名称。")))
                : Optional.empty();
    }
}
