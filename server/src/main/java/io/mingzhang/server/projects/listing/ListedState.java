package io.mingzhang.server.projects.listing;

import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.ProjectState;
import java.util.Arrays;
import java.util.stream.Collectors;

/** States as lists tell them apart: planned ones that wait for a decision are a state of their own. */
public enum ListedState {
    /** With its unit. */
    PLANNED(ProjectState.PLANNED.label()),
    /** Somebody has to admit it. */
    WAITING("待入库审核"),
    /** Admitted. */
    RESERVED(ProjectState.RESERVED.label()),
    /** In a budget that is being made. */
    COMPILING(ProjectState.COMPILING.label()),
    /** Being carried out. */
    EXECUTING(ProjectState.EXECUTING.label()),
    /** At its end. */
    ENDED(ProjectState.ENDED.label()),
    /** Stopped. */
    TERMINATED(ProjectState.TERMINATED.label());

    /** The state of a row {@code p}, as an expression. */
    static final String SQL = """
            case when p.state = 'PLANNED' and p.admission in ('WITH_DEPARTMENT', 'WITH_FINANCE') then 'WAITING'
                 else p.state end""";

    private final String label;

    ListedState(String label) {
        this.label = label;
    }

    /** The Chinese words users see. */
    public String label() {
        return label;
    }

    static ListedState of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.badField(
                        "state",
                        "没有这种状态：%s；可选 %s。"
                                .formatted(
                                        name,
                                        Arrays.stream(values()).map(Enum::name).collect(Collectors.joining("、")))));
    }
}
