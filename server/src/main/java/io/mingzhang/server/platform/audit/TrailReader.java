package io.mingzhang.server.platform.audit;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail: by filter, as a state, and against its chain. */
@Repository
class TrailReader {

    /** A list that nobody would read to its end. */
    static final int MOST_EXPORTED = 100_000;

    private static final int FETCHED = 1000;

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private static final String ENTRIES =
            "from platform.audit_entry e left join platform.audit_link l on l.entry_id = e.id where ";

    private final JdbcClient database;
    private final DataSource connections;
    private final JsonMapper json;

    TrailReader(JdbcClient database, DataSource connections, JsonMapper json) {
        this.database = database;
        this.connections = connections;
        this.json = json;
    }

    /** The wanted entries, the latest first. */
    Page<TrailEntry> page(TrailQuery query, Scope scope, Paging paging) {
        List<TrailEntry> entries = select(query, scope)
                .param("most", paging.most())
                .param("before", paging.offset())
                .query(this::entry)
                .list();
        if (entries.size() < paging.most() && paging.number() == 0) {
            return paging.of(entries, entries.size());
        }
        return paging.of(
                entries,
                database.sql("select count(*) from platform.audit_entry e where " + query.condition(scope))
                        .params(query.parameters(scope))
                        .query(Long.class)
                        .single());
    }

    /** Something that is done with entries as they come. */
    @FunctionalInterface
    interface Use {
        /** Does it. */
        void with(Iterator<TrailEntry> entries) throws IOException;
    }

    /** Hands over the wanted entries one after the other, the latest first, {@link #MOST_EXPORTED} at most. */
    @Transactional(readOnly = true)
    public void each(TrailQuery query, Scope scope, Use use) throws IOException {
        try (Stream<TrailEntry> entries = select(query, scope)
                .param("most", MOST_EXPORTED)
                .param("before", 0)
                .withFetchSize(FETCHED)
                .query(this::entry)
                .stream()) {
            use.with(entries.iterator());
        }
    }

    private JdbcClient.StatementSpec select(TrailQuery query, Scope scope) {
        return database.sql("select %s, l.number, l.hash %s %s order by e.at desc, e.id desc limit :most offset :before"
                        .formatted(AuditEntry.COLUMNS, ENTRIES, query.condition(scope)))
                .params(query.parameters(scope));
    }

    private TrailEntry entry(ResultSet row, int index) throws SQLException {
        AuditEntry entry = AuditEntry.of(row);
        byte[] hash = row.getBytes("hash");
        return new TrailEntry(
                row.getObject("number", Long.class),
                entry.at(),
                new TrailEntry.Author(entry.author().id(), entry.author().name()),
                entry.author().address(),
                entry.action(),
                entry.subject(),
                json.readValue(entry.before(), VALUES),
                json.readValue(entry.after(), VALUES),
                hash == null ? null : HexFormat.of().formatHex(hash),
                entry.author().requestId());
    }

    /**
     * How the trail stands.
     *
     * @param entries how many there are
     * @param linked how many of them are in the chain
     * @param lastAt when the last was written; null while there is none
     * @param head the end of the chain, to be noted elsewhere
     */
    record State(long entries, long linked, @Nullable Instant lastAt, String head) {}

    State state() {
        ChainHead head = ChainHead.of(database);
        return database.sql("""
                select (select count(*) from platform.audit_pending) as waiting, (select max(at) from platform.audit_entry)
                """)
                .query((row, index) -> new State(
                        head.number() + row.getLong(1),
                        head.number(),
                        row.getTimestamp(2) == null ? null : row.getTimestamp(2).toInstant(),
                        head.text()))
                .single();
    }

    /** Verifies the whole chain, which takes some seconds for a million entries. */
    Verdict verify(String expected) {
        ConnectionCallback<Verdict> verification = connection -> ChainVerifier.verify(connection, expected);
        return new JdbcTemplate(connections).execute(verification);
    }
}
