package io.mingzhang.model;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.List;
import java.util.Optional;

/**
 * One published document, understood: the model that readers, forms on the screen and records in a database share.
 *
 * @param source the document, as the user named it
 * @param kind what it is
 * @param division the administrative division named in it (行政区划), empty when none is
 * @param department the department or unit whose budget it is, empty when unknown
 * @param fiscalYear the year it is for
 * @param contents the table of contents
 * @param tables the budget tables in reading order
 * @param targets the performance targets in reading order, page-break repeats merged
 * @param narrative the sections of text in reading order
 * @param unrecognized what was not understood
 * @param damages signs of damage by extraction
 * @param traces what the file holds beside what it prints; empty for texts
 */
public record Disclosure(
        String source,
        DocumentKind kind,
        String division,
        String department,
        Optional<FiscalYear> fiscalYear,
        List<ContentsEntry> contents,
        List<BudgetTable> tables,
        List<PerformanceTarget> targets,
        List<Section> narrative,
        List<Unrecognized> unrecognized,
        List<Damage> damages,
        List<FileTrace> traces) {

    public Disclosure {
        contents = List.copyOf(contents);
        tables = List.copyOf(tables);
        targets = List.copyOf(targets);
        narrative = List.copyOf(narrative);
        unrecognized = List.copyOf(unrecognized);
        damages = List.copyOf(damages);
        traces = List.copyOf(traces);
    }
}
