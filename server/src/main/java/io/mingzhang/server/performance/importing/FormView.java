package io.mingzhang.server.performance.importing;

import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.performance.findings.FindingView;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recognized form in a template, beside the document and what the registers say.
 *
 * @param number counts the forms from 1
 * @param template the form it is filled in
 * @param form what stands in it
 * @param places where each cell stands in the document, by key
 * @param differences where the document says something else than the registers
 * @param lost what has no place in this template
 * @param findings what is wrong in the draft it would become
 * @param examined whether it was examined: it must be known whose it is
 * @param project the project it is shown beside; null when there is none
 * @param matches projects it may be of, the likeliest first
 * @param unit the unit or department; null when none was found
 * @param units further ones that the form may mean
 */
record FormView(
        int number,
        DeclarationTemplate template,
        DeclaredForm form,
        Map<String, SourcePlace> places,
        List<Difference> differences,
        List<Lost> lost,
        List<FindingView> findings,
        boolean examined,
        @Nullable ProjectMatch project,
        List<ProjectMatch> matches,
        @Nullable NodeRef unit,
        List<NodeRef> units) {

    /**
     * A cell of which registers and document say different things.
     *
     * @param at the cell
     * @param record what the registers say
     * @param file what the document says
     */
    record Difference(String at, String record, String file) {}

    /**
     * Something without a place in the template.
     *
     * @param what it is, in Chinese
     * @param text as printed
     * @param reason why it has no place
     * @param place where it stands
     */
    record Lost(String what, String text, String reason, SourcePlace place) {}
}
