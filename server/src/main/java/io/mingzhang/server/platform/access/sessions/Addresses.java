package io.mingzhang.server.platform.access.sessions;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.net.InetAddress;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords by the machine they come from: whoever tries one password with many logins locks none of them, but
 * has to wait. The machine of the server itself is not counted, for behind a proxy that does not say for whom it asks,
 * everybody comes from there.
 */
@Repository
public class Addresses {

    private final JdbcClient database;
    private final InstantSource clock;
    private final SessionSettings settings;

    Addresses(JdbcClient database, InstantSource clock, SessionSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** Refused when too many wrong passwords came from there a short while ago. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void demand(String address) {
        if (!isCounted(address)) {
            return;
        }
        boolean tooOften = database.sql("""
                        select exists (select 1 from platform.sign_in_address
                        where address = :address and began_at > :since and failed >= :most)""")
                .param("address", address)
                .param("since", since())
                .param("most", settings.failuresOfAddress())
                .query(Boolean.class)
                .single();
        if (tooOften) {
            throw new Refused(
                    ProblemCode.TOO_MANY,
                    "这台机器(%s)登录失败的次数过多,请稍候。".formatted(address),
                    "请在 %d 分钟后再试;如有多人共用这个网络地址,请联系维护人员调整 mingzhang.access.session.failures-of-address。"
                            .formatted(settings.locked().toMinutes()));
        }
    }

    /** One more wrong password from there. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String address) {
        if (!isCounted(address)) {
            return;
        }
        database.sql("delete from platform.sign_in_address where began_at <= :since")
                .param("since", since())
                .update();
        database.sql("""
                insert into platform.sign_in_address as a (address, failed, began_at) values (:address, 1, :now)
                on conflict (address) do update set failed = a.failed + 1""")
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Timestamp since() {
        Instant since = clock.instant().minus(settings.locked());
        return Timestamp.from(since);
    }

    private boolean isCounted(String address) {
        return settings.failuresOfAddress() > 0 && !isThisMachine(address);
    }

    /** The address is written in numbers: no name is looked up. */
    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
