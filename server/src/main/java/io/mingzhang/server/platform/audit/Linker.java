package io.mingzhang.server.platform.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends committed entries to the chain. Any node may; a lock in the database lets one at a time, so that the chain never
 * forks, and what it appends and what it takes from the waiting entries is one transaction.
 */
@Component
class Linker {

    /** Any number that no other lock of ours has. */
    private static final long LOCK = 0x4D5A_4155_4449_54L;

    /** As many as are linked in one transaction. */
    private static final int MOST = 2000;

    private static final String WAITING = """
            select %s from platform.audit_pending p join platform.audit_entry e on e.id = p.entry_id
            order by e.id limit :most
            """.formatted(AuditEntry.COLUMNS);

    private static final String APPEND = """
            insert into platform.audit_link (number, entry_id, digest, hash)
            select number, entry_id, :digest, decode(hash, 'hex')
            from unnest(:numbers::bigint[], :entries::bigint[], :hashes::text[]) as link (number, entry_id, hash)
            """;

    private final JdbcClient database;
    private final ChainDigest digest = new Sha256Chain();

    Linker(JdbcClient database) {
        this.database = database;
    }

    /** Links what waits, {@value #MOST} at most; says how many. None while another node does it. */
    @Transactional
    public int link() {
        boolean mine = database.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        List<AuditEntry> waiting = mine ? waiting() : List.of();
        if (!waiting.isEmpty()) {
            append(waiting);
        }
        return waiting.size();
    }

    private List<AuditEntry> waiting() {
        return database.sql(WAITING)
                .param("most", MOST)
                .query((row, index) -> AuditEntry.of(row))
                .list();
    }

    private void append(List<AuditEntry> entries) {
        ChainHead head = ChainHead.of(database);
        long number = head.number();
        byte[] hash = head.hash();
        List<Long> numbers = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (AuditEntry entry : entries) {
            number++;
            hash = digest.of(hash, entry.canonical(number));
            numbers.add(number);
            hashes.add(HexFormat.of().formatHex(hash));
        }
        Long[] ids = entries.stream().map(AuditEntry::id).toArray(Long[]::new);
        database.sql(APPEND)
                .param("digest", digest.name())
                .param("numbers", numbers.toArray(Long[]::new))
                .param("entries", ids)
                .param("hashes", hashes.toArray(String[]::new))
                .update();
        database.sql("delete from platform.audit_pending where entry_id = any(:ids)")
                .param("ids", ids)
                .update();
    }
}
