package io.mingzhang.server.platform.audit;

import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of the chain.
 *
 * @param number of the last linked entry; 0 while there is none
 * @param hash its hash, or no bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read, never changed, never compared
record ChainHead(long number, byte[] hash) {

    static ChainHead of(JdbcClient database) {
        return database.sql("select number, hash from platform.audit_link order by number desc limit 1")
                .query((row, index) -> new ChainHead(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElseGet(() -> new ChainHead(0, new byte[0]));
    }

    /** As a text to be noted down elsewhere: {@code 1024:9f86d0…}. */
    String text() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }
}
