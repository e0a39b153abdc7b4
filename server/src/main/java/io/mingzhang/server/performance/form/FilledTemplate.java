package io.mingzhang.server.performance.form;

import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.LinkedHashMap;
import java.util.Map;

/** A template as it is printed for one declaration: its title and headers with names and years filled in. */
public final class FilledTemplate {

    /**
     * What is filled in.
     *
     * @param division name of the division
     * @param department name of the department
     * @param year the fiscal year
     * @param from first year of the implementation period
     * @param to last year of it
     */
    public record Blanks(String division, String department, int year, int from, int to) {

        private String in(String text) {
            return text.replace("{division}", division)
                    .replace("{department}", department)
                    .replace("{year}", Integer.toString(year))
                    .replace("{from}", Integer.toString(from))
                    .replace("{to}", Integer.toString(to));
        }
    }

    private FilledTemplate() {}

    /** The template with its blanks filled. */
    public static DeclarationTemplate of(DeclarationTemplate template, Blanks blanks) {
        FormParts.Goals goals = template.goals();
        Map<String, String> labels = new LinkedHashMap<>();
        goals.labels().forEach((period, label) -> labels.put(period, blanks.in(label)));
        return template.worded(
                blanks.in(template.title()),
                blanks.in(template.yearLine()),
                new FormParts.Goals(blanks.in(goals.label()), labels, goals.required(), goals.numbered()));
    }
}
