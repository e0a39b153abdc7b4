package io.mingzhang.server.performance.bridge;

import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.standards.form.DeclarationTemplate;

/** From the cells of a declaration to a target, and back. */
public final class DeclaredForms {

    private DeclaredForms() {}

    /**
     * The target that stands in a declaration.
     *
     * @param template the form as it is printed, its title and headers filled in
     * @param form what stands in it, indicators in printed order
     * @param year the fiscal year
     * @param source names the declaration in places, unique among the targets looked at together
     */
    public static BridgedTarget target(DeclarationTemplate template, DeclaredForm form, int year, String source) {
        return new TargetMaker(template, form, source).make("p1", year);
    }

    /** A form filled with a target as it was read; rows get new ids. */
    public static FilledForm fill(PerformanceTarget target, DeclarationTemplate template) {
        return new FormFiller(target, template).fill();
    }

    /** Names a second level of indicators: {@code level/OUTPUT/QUANTITY}. */
    public static String levelKey(String category, String type) {
        return "level/" + category + "/" + type;
    }
}
