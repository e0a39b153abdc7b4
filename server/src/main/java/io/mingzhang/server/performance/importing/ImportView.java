package io.mingzhang.server.performance.importing;

import io.mingzhang.server.performance.declarations.NodeRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands and what was found in it.
 *
 * @param id names it
 * @param fileName as it was called
 * @param year the fiscal year of the declarations
 * @param state WAITING, RUNNING, DONE, FAILED or CANCELLED
 * @param problem why it failed, in Chinese; empty when it did not
 * @param remedy what to do then
 * @param forms the forms in order; empty until it was read
 * @param unrecognized what was not understood
 */
record ImportView(
        UUID id,
        String fileName,
        int year,
        String state,
        String problem,
        String remedy,
        List<FormHead> forms,
        List<Left> unrecognized) {

    /**
     * A form found in the document.
     *
     * @param number counts the forms from 1
     * @param title as printed
     * @param name of the project or department
     * @param variant the build it follows
     * @param wholeDepartment whether it is of a whole department
     * @param templateId the template proposed for it
     * @param project the project it is probably of; null when none was found
     * @param unit the unit or department it is of; null when none was found
     * @param indicators how many indicators stand in it
     * @param pages how many copies of it were merged
     * @param place where it stands
     * @param accepted the declaration made of it; null when none was
     */
    record FormHead(
            int number,
            String title,
            String name,
            String variant,
            boolean wholeDepartment,
            String templateId,
            @Nullable ProjectMatch project,
            @Nullable NodeRef unit,
            int indicators,
            int pages,
            SourcePlace place,
            @Nullable UUID accepted) {}

    /**
     * Something that was not understood.
     *
     * @param text what stands there
     * @param place where
     */
    record Left(String text, SourcePlace place) {}
}
