package io.mingzhang.server.performance.effects;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.kernel.Severity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The part of the rulebook by which declarations are examined, and all checks they meet. */
@Component
public class FormRules {

    private static final Set<CheckCategory> OF_FORMS = EnumSet.of(
            CheckCategory.WITHIN_FORM,
            CheckCategory.INDICATORS,
            CheckCategory.REQUIRED,
            CheckCategory.PLACEHOLDERS,
            CheckCategory.TEXT,
            CheckCategory.LOCAL);

    /** What must be filled in is said by the template of the declaration itself. */
    private static final Set<String> SAID_BY_TEMPLATE =
            Set.of("REQ-01", "REQ-02", "REQ-03", "REQ-04", "REQ-05", "REQ-06", "REQ-07", "REQ-11");

    private final Rulebook rulebook;

    FormRules(Rulebook whole) {
        this.rulebook = whole.restrictedTo(FormRules::isOfForms);
    }

    private static boolean isOfForms(CheckInfo check) {
        return OF_FORMS.contains(check.category()) && !SAID_BY_TEMPLATE.contains(check.id());
    }

    /** The rules. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * A check that declarations meet.
     *
     * @param id its public id
     * @param title its demand, in short
     * @param severity how grave a failure usually is
     * @param inRulebook whether the rulebook explains it
     */
    record Known(String id, String title, Severity severity, boolean inRulebook) {}

    /** All checks: those of the form first, then those of the rulebook. */
    Stream<Known> all() {
        return Stream.concat(
                Stream.of(FormCheck.values())
                        .map(check -> new Known(check.id(), check.title(), check.severity(), false)),
                rulebook.catalogue().stream()
                        .map(check -> new Known(check.id(), check.title(), check.severity(), true)));
    }

    /** A check by its id. */
    Optional<Known> find(String id) {
        return all().filter(check -> check.id().equals(id)).findFirst();
    }
}
