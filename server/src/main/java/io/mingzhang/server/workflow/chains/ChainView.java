package io.mingzhang.server.workflow.chains;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chain in force somewhere.
 *
 * @param id of its version
 * @param kind of the things sent along it
 * @param variant which of them; empty: all without a chain of their own
 * @param name its name
 * @param setPath for which part of the tree it was set
 * @param setAt name of that; empty for the whole tree
 * @param setYear for which year it was set; 0 = as shipped
 * @param own whether it was set exactly for the place and year asked about
 * @param version counted from 1
 * @param revision to send along with a change, when it is {@code own}
 * @param steps in order
 */
record ChainView(
        UUID id,
        String kind,
        String variant,
        String name,
        String setPath,
        String setAt,
        int setYear,
        boolean own,
        int version,
        int revision,
        List<StepView> steps) {

    /**
     * A step.
     *
     * @param number its place
     * @param name its name
     * @param role who does it
     * @param roleLabel the same in Chinese
     * @param level at which height
     * @param levelLabel the same in Chinese
     * @param optional left out where nobody holds the role
     * @param opens first day in the year asked about; null without
     * @param closes last day; null without
     */
    record StepView(
            int number,
            String name,
            String role,
            String roleLabel,
            String level,
            String levelLabel,
            boolean optional,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes) {}
}
