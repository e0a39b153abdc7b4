package io.mingzhang.server.platform.audit;

import io.mingzhang.documents.tabular.ListColumn;
import io.mingzhang.documents.tabular.ListWriter;
import io.mingzhang.server.platform.access.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail as a workbook. */
@Component
class TrailExport {

    private static final int NARROW = 12;
    private static final int WIDE = 30;
    private static final int WIDEST = 60;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final List<ListColumn> COLUMNS = List.of(
            ListColumn.of("number", "编号").wide(NARROW).ofNumbers(),
            ListColumn.of("at", "时间").wide(20),
            ListColumn.of("person", "人员"),
            ListColumn.of("address", "来源地址"),
            ListColumn.of("action", "操作").wide(NARROW),
            ListColumn.of("subject", "对象").wide(WIDE),
            ListColumn.of("year", "年度").wide(NARROW),
            ListColumn.of("before", "变更前").wide(WIDEST),
            ListColumn.of("after", "变更后").wide(WIDEST),
            ListColumn.of("hash", "校验值").wide(WIDE));

    private final TrailReader trail;

    TrailExport(TrailReader trail) {
        this.trail = trail;
    }

    byte[] workbook(TrailQuery query, Scope scope) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListWriter workbook = ListWriter.to(out, "审计记录")) {
            trail.each(query, scope, entries -> workbook.sheet("审计记录", COLUMNS, new Rows(entries)));
        }
        return out.toByteArray();
    }

    /** Entries as rows, made when their turn comes. */
    private record Rows(Iterator<TrailEntry> entries) implements Iterator<List<String>> {

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public List<String> next() {
            return row(entries.next());
        }
    }

    private static List<String> row(TrailEntry entry) {
        return List.of(
                Objects.toString(entry.number(), ""),
                TIME.format(entry.at().atZone(ZoneId.systemDefault())),
                entry.person().name(),
                entry.address(),
                entry.action(),
                entry.subject().title(),
                entry.subject().year() == 0
                        ? ""
                        : Integer.toString(entry.subject().year()),
                values(entry.before()),
                values(entry.after()),
                Objects.toString(entry.hash(), ""));
    }

    private static String values(Map<String, @Nullable Object> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "：" + Objects.toString(value.getValue(), "（空）"))
                .collect(Collectors.joining("\n"));
    }
}
