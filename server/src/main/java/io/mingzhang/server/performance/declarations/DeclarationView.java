package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the page shows it.
 *
 * @param id names it
 * @param revision which state of it this is
 * @param kind of a project or a department
 * @param title name of the project or department
 * @param year the fiscal year
 * @param path where it belongs
 * @param project the project; null for a department
 * @param unit the budget unit
 * @param department the department
 * @param division the division
 * @param template the form, its title and headers filled in
 * @param fields texts by name of the field
 * @param funding digits of fen by cell, {@code ANNUAL/CENTRAL}; blanks are missing
 * @param goals goals by period
 * @param tasks the main tasks of a department
 * @param indicators the indicators in printed order
 * @param situation where it is on its way
 * @param editable whether the person may change it now
 * @param whyNotEditable why not, in Chinese; empty when it may be changed
 * @param changedAt when it was changed last
 * @param changedBy by whom
 * @param example whether it is shown as a good example
 * @param provenance the file it was imported from; null when it was typed
 */
public record DeclarationView(
        UUID id,
        int revision,
        TargetKind kind,
        String title,
        int year,
        String path,
        @Nullable ProjectRef project,
        NodeRef unit,
        NodeRef department,
        NodeRef division,
        DeclarationTemplate template,
        Map<String, String> fields,
        Map<String, String> funding,
        Map<String, String> goals,
        List<TaskRow> tasks,
        List<IndicatorRow> indicators,
        Situation situation,
        boolean editable,
        String whyNotEditable,
        Instant changedAt,
        String changedBy,
        boolean example,
        TargetHead.@Nullable Provenance provenance) {

    public DeclarationView {
        fields = Map.copyOf(fields);
        funding = Map.copyOf(funding);
        goals = Map.copyOf(goals);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }
}
