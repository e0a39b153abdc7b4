package io.mingzhang.server.performance.gathering;

import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskMoney;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be gathered.
 *
 * @param tasks the declared projects with their money
 * @param indicators their indicators of the year
 * @param basic basic expenditure; null where no budget is known and it is typed
 */
record GatherView(
        List<GatheredProject> tasks,
        List<GatheredIndicator> indicators,
        @Nullable GatheredBasic basic) {

    /**
     * A declared project.
     *
     * @param projectId the project
     * @param declarationId its declaration
     * @param title its name
     * @param unitName its unit
     * @param annualFen its total of the year, as digits of fen; null when blank
     * @param appropriationFen what of it is 财政拨款
     * @param otherFen what of it is 其他资金
     */
    record GatheredProject(
            UUID projectId,
            UUID declarationId,
            String title,
            String unitName,
            @Nullable String annualFen,
            @Nullable String appropriationFen,
            @Nullable String otherFen) {

        GatheredProject costing(TaskMoney money) {
            return new GatheredProject(
                    projectId,
                    declarationId,
                    title,
                    unitName,
                    Fen.digits(money.totalFen()),
                    Fen.digits(money.appropriationFen()),
                    Fen.digits(money.otherFen()));
        }
    }

    /**
     * Basic expenditure as the budget says, as digits of fen.
     *
     * @param appropriationFen 财政拨款
     * @param otherFen 其他资金
     */
    record GatheredBasic(String appropriationFen, String otherFen) {}

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
