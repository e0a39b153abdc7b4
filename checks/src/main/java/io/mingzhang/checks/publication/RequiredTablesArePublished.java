package io.mingzhang.checks.publication;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Place;
import io.mingzhang.checks.document.PrintedTitles;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.publication.PublicationCatalogue;
import io.mingzhang.standards.publication.RequiredTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every table that has to be published is there, in the required order where one is required (REQ-10). */
@CheckInfo(
        id = "REQ-10",
        title = "应公开的报表齐全",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "按规定应当公开的报表都在文件中；没有数据的表也要公开空表并注明。目录规定顺序的，顺序一致。",
        reason = "缺一张表，公众无从知道是没有数据还是漏了公开。空表算作已公开；几张表合印一张的，有一张即可。"
                + "只含少数几张表的文件是公开材料的一部分，不判断。应公开哪些表是数据，地方可以用自己的目录替换；目录尚未与文件原文核对的，只作提示。",
        formula = "目录所列报表 ⊆ 文件中的报表（空表也算）",
        basis = "预算法第十四条；地方预决算公开操作规程（财预〔2016〕143号）",
        fires = "预算公开文件有收支总表等七张表，没有政府性基金预算支出表，也没有空表",
        silent = "政府性基金预算支出表没有数据，注明“本表无数据”")
final class RequiredTablesArePublished implements Check<ExaminedDocument> {

    private final RequiredTables required;

    RequiredTablesArePublished(RequiredTables required) {
        this.required = required;
    }

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<BudgetTable> tables = document.eachTable().map(Place::content).toList();
        return document.disclosure()
                .fiscalYear()
                .flatMap(year -> required.inForce(document.disclosure().kind().name(), year.value()))
                .filter(catalogue -> isWhole(catalogue, tables))
                .map(catalogue -> outcomes(catalogue, tables, document))
                .orElse(List.of());
    }

    /** A file with fewer than half of the tables is a part of what is published. */
    private static boolean isWhole(PublicationCatalogue catalogue, List<BudgetTable> tables) {
        long present = catalogue.tables().stream()
                .filter(kinds -> position(kinds, tables) >= 0)
                .count();
        return present * 2 >= catalogue.tables().size();
    }

    /** Where the first of the tables that satisfy an entry stands, −1 when there is none. */
    private static int position(List<String> kinds, List<BudgetTable> tables) {
        for (int i = 0; i < tables.size(); i++) {
            if (kinds.contains(tables.get(i).kind().name())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Outcome> outcomes(
            PublicationCatalogue catalogue, List<BudgetTable> tables, ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Participant> misplaced = new ArrayList<>();
        int last = -1;
        for (List<String> kinds : catalogue.tables()) {
            int position = position(kinds, tables);
            if (position < 0 && document.mayMissTables()) {
                outcomes.add(Outcome.notChecked("有表格无法可靠分列，报表可能没有全部认出"));
            } else if (position < 0 && PrintedTitles.of(document).name(kinds)) {
                outcomes.add(Outcome.notChecked("有该表的标题，但没有认出表格，表中可能没有数据"));
            } else if (position < 0) {
                outcomes.add(new Outcome.Failed(missing(catalogue, kinds, document)));
            } else {
                Participant table = title(tables.get(position));
                outcomes.add(Outcome.passed(Relation.count("应公开的报表在文件中", List.of(table), 1, 1)));
                if (position < last) {
                    misplaced.add(table);
                }
                last = Math.max(last, position);
            }
        }
        if (catalogue.ordered() && !misplaced.isEmpty()) {
            outcomes.add(hint("order", misplaced, "报表的顺序与规定的目录不同。", "按目录顺序调整"));
        }
        List<Participant> extra = tables.stream()
                .filter(table -> table.kind() != TableKind.UNKNOWN)
                .filter(table -> catalogue.tables().stream()
                        .noneMatch(kinds -> kinds.contains(table.kind().name())))
                .map(RequiredTablesArePublished::title)
                .toList();
        if (catalogue.closed() && !extra.isEmpty()) {
            outcomes.add(hint("extra", extra, "有规定目录以外的报表。", "确认是否应当公开"));
        }
        return outcomes;
    }

    private static Outcome hint(String identity, List<Participant> tables, String message, String remedy) {
        String names = tables.stream().map(Participant::printed).collect(Collectors.joining("、"));
        return new Outcome.Failed(
                Problem.of(identity, tables, message + "涉及：" + names, remedy).withSeverity(Severity.INFO));
    }

    private static Problem missing(PublicationCatalogue catalogue, List<String> kinds, ExaminedDocument document) {
        String name = kinds.stream()
                .map(kind -> "《" + TableKind.valueOf(kind).label() + "》")
                .collect(Collectors.joining("或"));
        SourceLocation whole = SourceLocation.ofLine(document.disclosure().source(), 0, 0);
        Problem problem = Problem.of(
                "missing/" + kinds.getFirst(),
                List.of(Participant.text("应公开的报表", "", whole)),
                "没有找到%s，%s应当包括它（%s）。".formatted(name, catalogue.title(), catalogue.basis()),
                "补充该表；没有数据的公开空表并注明。已在另外的文件中公布的，与本文件一并审核");
        return catalogue.verified() ? problem : problem.withSeverity(Severity.INFO);
    }

    private static Participant title(BudgetTable table) {
        return Participant.text(table.kind().label(), table.title(), table.at());
    }
}
