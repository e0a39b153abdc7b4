package io.mingzhang.server.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Recomputes the chain from its first link. It sees any entry that was changed, taken out or put in between; that the last
 * ones were taken away it sees by an end of the chain that somebody noted before.
 */
public final class ChainVerifier {

    private static final int ROWS_AT_A_TIME = 1000;

    private static final String LINKS = """
            select l.number, l.digest, l.hash, l.entry_id, %s
            from platform.audit_link l left join platform.audit_entry e on e.id = l.entry_id order by l.number
            """.formatted(AuditEntry.COLUMNS);

    private static final String OUTSIDE = """
            select min(e.id) from platform.audit_entry e
            where not exists (select from platform.audit_link l where l.entry_id = e.id)
              and not exists (select from platform.audit_pending p where p.entry_id = e.id)
            """;

    private final ChainDigest digest = new Sha256Chain();
    private final String expected;
    private long number;
    private byte[] hash = new byte[0];
    private boolean expectedSeen;

    private ChainVerifier(String expected) {
        this.expected = expected.strip();
        this.expectedSeen = this.expected.isEmpty();
    }

    /**
     * Verifies the chain in one state of the database, however long that takes.
     *
     * @param expected an end of the chain noted before; empty for none
     */
    public static Verdict verify(Connection connection, String expected) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement state = connection.createStatement()) {
            state.execute("set transaction isolation level repeatable read, read only");
            return inTransactionOf(connection, expected);
        } finally {
            connection.rollback();
            connection.setAutoCommit(before);
        }
    }

    static Verdict inTransactionOf(Connection connection, String expected) throws SQLException {
        return new ChainVerifier(expected).run(connection);
    }

    private Verdict run(Connection connection) throws SQLException {
        Optional<Verdict.Broken> broken = links(connection);
        if (broken.isEmpty() && !expectedSeen) {
            broken = Optional.of(
                    new Verdict.Broken(number + 1, "抄录的链尾 %s 不在链中：末尾的记录被删去，或整条链被重新计算过".formatted(expected)));
        }
        if (broken.isEmpty()) {
            broken = outside(connection);
        }
        long waiting = count(connection, "select count(*) from platform.audit_pending");
        return new Verdict(number, waiting, new ChainHead(number, hash).text(), broken);
    }

    private Optional<Verdict.Broken> links(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LINKS)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Optional<Verdict.Broken> broken = link(row);
                    if (broken.isPresent()) {
                        return broken;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict.Broken> link(ResultSet row) throws SQLException {
        long next = row.getLong("number");
        if (next != number + 1) {
            return Optional.of(new Verdict.Broken(number + 1, "这一条不见了，链中直接到了第 %d 条".formatted(next)));
        }
        row.getLong("id");
        if (row.wasNull()) {
            return Optional.of(new Verdict.Broken(next, "校验值还在，记录本身被删去了"));
        }
        if (!row.getString("digest").equals(digest.name())) {
            return Optional.of(new Verdict.Broken(next, "校验算法“%s”不是本版本所知的".formatted(row.getString("digest"))));
        }
        AuditEntry entry = AuditEntry.of(row);
        byte[] recomputed = digest.of(hash, entry.canonical(next));
        if (!Arrays.equals(recomputed, row.getBytes("hash"))) {
            return Optional.of(new Verdict.Broken(
                    next,
                    "内容与写入时的校验值不符（%s，%s，%s“%s”）"
                            .formatted(
                                    entry.at(),
                                    entry.author().name(),
                                    entry.action(),
                                    entry.subject().title())));
        }
        number = next;
        hash = recomputed;
        expectedSeen |= expected.equals(number + ":" + HexFormat.of().formatHex(hash));
        return Optional.empty();
    }

    private Optional<Verdict.Broken> outside(Connection connection) throws SQLException {
        long entry = count(connection, OUTSIDE);
        return entry == 0
                ? Optional.empty()
                : Optional.of(new Verdict.Broken(number + 1, "内部编号 %d 的记录不在校验链中".formatted(entry)));
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
