package io.mingzhang.server.projects.listing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All rows of a list as texts, fetched in parts, so that the longest list takes little memory. */
@Component
public class ExportedRows {

    private static final int AT_ONCE = 1000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final ProjectList list;
    private final ProjectRows rows;

    ExportedRows(ProjectList list, ProjectRows rows) {
        this.list = list;
        this.rows = rows;
    }

    /**
     * The rows that a query leaves of those the person may see.
     *
     * @param keys the columns in their order
     * @param amounts how amounts in fen are written
     */
    public Iterable<List<String>> all(
            ProjectQuery query, ProjectSort sort, List<String> keys, LongFunction<String> amounts) {
        ProjectSelection selection = list.selection(query);
        return () -> new Rows(
                selection,
                sort,
                query.yearOrAny(),
                row -> keys.stream().map(key -> text(row, key, amounts)).toList());
    }

    /** Fetches the next part when the one before is used up. */
    private final class Rows implements Iterator<List<String>> {
        private final ProjectSelection selection;
        private final ProjectSort sort;
        private final int year;
        private final Function<ProjectRow, List<String>> form;
        private final Deque<ProjectRow> part = new ArrayDeque<>();
        private long fetched;
        private boolean over;

        Rows(ProjectSelection selection, ProjectSort sort, int year, Function<ProjectRow, List<String>> form) {
            this.selection = selection;
            this.sort = sort;
            this.year = year;
            this.form = form;
        }

        @Override
        public boolean hasNext() {
            if (part.isEmpty() && !over) {
                List<UUID> ids = list.ids(selection, sort, AT_ONCE, fetched);
                part.addAll(rows.of(ids, year));
                fetched += ids.size();
                over = ids.size() < AT_ONCE;
            }
            return !part.isEmpty();
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return form.apply(part.remove());
        }
    }

    private static String text(ProjectRow row, String key, LongFunction<String> amounts) {
        return switch (key) {
            case "name" -> row.name();
            case "code" -> row.code();
            case "unit" -> row.unit().name();
            case "department" ->
                row.department() == null ? "" : row.department().name();
            case "kind" -> row.classing().kindName();
            case "nature" -> row.classing().natureName();
            case "term" -> term(row.term());
            case "total" -> amount(row.totalFen(), amounts);
            case "planned" -> amount(row.yearFen(), amounts);
            case "state" -> row.state().label();
            case "target" -> row.state().hasTarget() ? "已填报" : "";
            case "flags" -> String.join("、", row.classing().flags());
            case "labels" -> String.join("、", row.classing().labels());
            case "changed" -> time(row.changed().at()) + " " + row.changed().by();
            default -> "";
        };
    }

    private static String term(ProjectRow.Term term) {
        return term.firstYear() == term.lastYear()
                ? Integer.toString(term.firstYear())
                : term.firstYear() + "–" + term.lastYear();
    }

    private static String amount(@Nullable String fen, LongFunction<String> amounts) {
        return fen == null ? "" : amounts.apply(Long.parseLong(fen));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
