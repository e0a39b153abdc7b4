package io.mingzhang.server.projects.library;

import io.mingzhang.server.projects.life.Admission;
import io.mingzhang.server.projects.life.Standing;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be changed of a project, by where it stands in its life. */
final class Editing {

    /** What describes a project without saying what was admitted. */
    private static final Set<ProjectField> ALWAYS =
            EnumSet.of(ProjectField.LABELS, ProjectField.LEADER, ProjectField.PHONE, ProjectField.OFFICE);

    private Editing() {}

    /** Why a value cannot be changed now; empty when it can. */
    static Optional<String> obstacle(Standing standing, CellKey cell) {
        if (cell instanceof CellKey.OfField(ProjectField field) && ALWAYS.contains(field)) {
            return Optional.empty();
        }
        return switch (standing.state()) {
            case PLANNED ->
                standing.admission() == Admission.NONE
                        ? Optional.empty()
                        : Optional.of("项目%s，内容不能修改；需要修改请先撤回申报或请审核人退回。"
                                .formatted(standing.admission().label()));
            case COMPILING ->
                cell instanceof CellKey.OfField(ProjectField field) && field != ProjectField.TOTAL
                        ? Optional.of("项目已列入预算编制，只能调整文字说明、项目总额和分年计划。")
                        : Optional.empty();
            case RESERVED -> Optional.of("项目已入库，内容已锁定；需要修改请先退出储备。");
            case EXECUTING -> Optional.of("项目已转入执行，内容已锁定。");
            case ENDED, TERMINATED ->
                Optional.of("项目已%s，内容已锁定。".formatted(standing.state().label()));
        };
    }
}
