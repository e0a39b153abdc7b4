package io.mingzhang.server.projects.library;

import io.mingzhang.server.projects.ProjectText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a value within a project: {@code field/NAME}, {@code text/GROUNDS}, {@code plan/2026/CENTRAL}.
 */
public sealed interface CellKey {

    /** How addresses of short fields begin. */
    String FIELD = "field";
    /** How addresses of long texts begin. */
    String TEXT = "text";
    /** How addresses of amounts of the plan begin. */
    String PLAN = "plan";

    /** The address as text. */
    String at();

    /**
     * A short field.
     *
     * @param field which
     */
    record OfField(ProjectField field) implements CellKey {
        @Override
        public String at() {
            return field.cell();
        }
    }

    /**
     * A long text.
     *
     * @param text which
     */
    record OfText(ProjectText text) implements CellKey {
        @Override
        public String at() {
            return TEXT + "/" + text.name();
        }
    }

    /**
     * An amount of the plan.
     *
     * @param year the fiscal year
     * @param source name of a fund source
     */
    record OfPlan(int year, String source) implements CellKey {
        @Override
        public String at() {
            return PLAN + "/" + year + "/" + source;
        }
    }

    /** The address a text means; empty when it means none. */
    static Optional<CellKey> of(String at) {
        Matcher plan = Patterns.PLAN.matcher(at);
        if (plan.matches()) {
            return Optional.of(new OfPlan(Integer.parseInt(plan.group(1)), plan.group(2)));
        }
        int slash = at.indexOf('/');
        String name = at.substring(slash + 1);
        return switch (slash < 0 ? "" : at.substring(0, slash)) {
            case FIELD -> ProjectField.named(name).map(OfField::new);
            case TEXT ->
                Arrays.stream(ProjectText.values())
                        .filter(text -> text.name().equals(name))
                        .findFirst()
                        .map(OfText::new);
            default -> Optional.empty();
        };
    }

    /** How addresses look. */
    final class Patterns {
        private static final Pattern PLAN = Pattern.compile("plan/((?:19|20)\\d\\d)/([A-Z_]{1,40})");

        private Patterns() {}
    }
}
