package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.seasons.Windows;
import java.sql.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The last days of steps, as conditions over {@code workflow.subject s}: as {@link Situations} tells them of single things. An
 * adjustment is bound by no season.
 */
@Component
class DueDays {

    /** How many days ahead one is reminded. */
    static final int AHEAD = 3;

    private static final String CLOSES = """
            (select greatest(cs.closes, (select max(l.until) from workflow.late_permission l
                    where l.kind = s.kind and l.fiscal_year = s.fiscal_year and starts_with(s.path, l.path)
                        and l.ended_at is null and l.until >= :today))
                from workflow.chain c join workflow.chain_step cs on cs.chain_id = c.id
                where c.id = s.chain_id and c.fiscal_year = s.fiscal_year and cs.number = s.step
                    and cs.closes is not null)""";

    private static final String OPEN = "s.round = 1 and s.state <> 'APPROVED' and ";

    /** The last day is near. */
    static final String SOON = OPEN + CLOSES + " between :today and :horizon";

    /** The last day is over. */
    static final String OVER = OPEN + CLOSES + " < :today";

    private final Windows windows;

    DueDays(Windows windows) {
        this.windows = windows;
    }

    /** The parameters of the conditions. */
    Map<String, Date> parameters() {
        return Map.of(
                "today",
                Date.valueOf(windows.today()),
                "horizon",
                Date.valueOf(windows.today().plusDays(AHEAD)));
    }
}
