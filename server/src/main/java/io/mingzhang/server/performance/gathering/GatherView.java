package io.mingzhang.server.performance.gathering;

import io.mingzhang.server.performance.form.IndicatorRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be gathered.
 *
 * @param tasks the declared projects with their money
 * @param indicators their indicators of the year
 */
record GatherView(List<GatheredProject> tasks, List<GatheredIndicator> indicators) {

    /**
     * A declared project.
     *
     * @param projectId the project
     * @param declarationId its declaration
     * @param title its name
     * @param unitName its unit
     * @param annualFen its total of the year, as digits of fen; null when blank
     */
    record GatheredProject(
            UUID projectId,
            UUID declarationId,
            String title,
            String unitName,
            @Nullable String annualFen) {}

    /**
     * An indicator of a project.
     *
     * @param declarationId the declaration it stands in
     * @param indicatorId its row there
     * @param title of the project
     * @param row as it would be inserted, linked to its source
     * @param taken whether it is in the department's declaration already
     * @param changed whether the source says something else since it was taken
     */
    record GatheredIndicator(
            UUID declarationId, UUID indicatorId, String title, IndicatorRow row, boolean taken, boolean changed) {}
}
