package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FilledTemplate;
import io.mingzhang.standards.form.DeclarationTemplate;

/**
 * A declaration whole: what it is, the form it is filled in, what stands in it.
 *
 * @param head what it is
 * @param template the form, as it was made
 * @param form what stands in it, indicators in printed order
 */
public record Declaration(TargetHead head, DeclarationTemplate template, DeclaredForm form) {

    /** The form with its title and headers filled in. */
    public DeclarationTemplate printed() {
        return printed(template, head);
    }

    static DeclarationTemplate printed(DeclarationTemplate template, TargetHead head) {
        return FilledTemplate.of(
                template,
                new FilledTemplate.Blanks(
                        head.places().division().name(),
                        head.places().department().name(),
                        head.year(),
                        head.subject().firstYear(),
                        head.subject().lastYear()));
    }
}
