package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The things whose turn is a person's, as a condition over {@code s} (subject): each right is a range of an index. It says
 * the same as {@link Hand#turn} for one thing, and a test holds the two together.
 */
final class Waiting {

    /** Whoever made or sent it does not decide about it. */
    private static final String APART = """
            (s.step = 0 or s.made_by <> :me and s.owner_id <> :me and s.submitted_by is distinct from :me)""";

    private final List<String> ranges = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Waiting(Hand hand) {
        parameters.put("me", hand.id());
        parameters.put("home", hand.home());
    }

    static Waiting of(Hand hand) {
        Waiting waiting = new Waiting(hand);
        hand.rights().stream()
                .filter(Hand::holdsForDeclaring)
                .map(Reach::of)
                .distinct()
                .forEach(waiting::add);
        return waiting;
    }

    private void add(Reach reach) {
        int n = ranges.size();
        List<String> parts = new ArrayList<>(List.of("s.step_role = :role" + n));
        parameters.put("role" + n, reach.role);
        if (!reach.path.equals("/")) {
            parts.add("s.step_path >= :from%1$d and s.step_path < :to%1$d".formatted(n));
            parameters.put("from" + n, reach.path);
            parameters.put("to" + n, Scope.end(reach.path));
        }
        if (reach.fromYear > 0) {
            parts.add("s.fiscal_year >= :first" + n);
            parameters.put("first" + n, reach.fromYear);
        }
        if (reach.toYear > 0) {
            parts.add("s.fiscal_year <= :last" + n);
            parameters.put("last" + n, reach.toYear);
        }
        RightView.Principal principal = reach.principal;
        if (principal == null) {
            parts.add("(s.step_office = '' or starts_with(:home, s.step_office))");
        } else {
            parts.add(APART.replace(":me", ":principal" + n));
            parameters.put("principal" + n, principal.id());
        }
        ranges.add("(" + String.join(" and ", parts) + ")");
    }

    /** The condition. */
    String condition() {
        return ranges.isEmpty()
                ? "false"
                : "s.state <> 'APPROVED' and " + APART + " and (" + String.join(" or ", ranges) + ")";
    }

    /** The values of the parameters that it names. */
    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** A right as far as it makes something somebody's turn. */
    private record Reach(String role, String path, int fromYear, int toYear, RightView.@Nullable Principal principal) {

        static Reach of(RightView right) {
            return new Reach(right.role().name(), right.path(), right.fromYear(), right.toYear(), right.principal());
        }
    }
}
