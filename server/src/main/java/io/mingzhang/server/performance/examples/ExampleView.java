package io.mingzhang.server.performance.examples;

import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What would be taken over from a good example: goals and indicators; its money is nobody else's matter.
 *
 * @param id of the declaration
 * @param title name of the project or department
 * @param template the form it is filled in
 * @param goals by period
 * @param indicators in printed order
 */
record ExampleView(
        UUID id, String title, DeclarationTemplate template, Map<String, String> goals, List<IndicatorRow> indicators) {
    ExampleView {
        goals = Map.copyOf(goals);
        indicators = List.copyOf(indicators);
    }
}
