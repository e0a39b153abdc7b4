package io.mingzhang.server.platform.access.accounts;

import io.mingzhang.server.platform.access.passwords.Secrets;
import io.mingzhang.server.platform.access.passwords.TimeCodes;
import io.mingzhang.server.platform.access.secrets.Sealing;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The devices that make codes for accounts, and the codes for when a device is lost. */
@Repository
public class SecondFactors {

    private static final Logger LOG = LoggerFactory.getLogger(SecondFactors.class);
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_GROUPS = 3;

    private final JdbcClient database;
    private final InstantSource clock;
    private final Sealing sealing;

    SecondFactors(JdbcClient database, InstantSource clock, Sealing sealing) {
        this.database = database;
        this.clock = clock;
        this.sealing = sealing;
    }

    /** Prepares a device; it is in force when its first code was given. */
    public byte[] prepare(UUID account) {
        byte[] secret = TimeCodes.secret();
        int prepared = database.sql("""
                        update platform.account set totp_secret = :secret, totp_last_step = 0
                        where id = :id and totp_confirmed_at is null""")
                .param("id", account)
                .param("secret", sealing.seal(secret, account.toString()))
                .update();
        if (prepared == 0) {
            throw new Refused(ProblemCode.CONFLICT, "已经启用了动态口令。", "如需更换设备,请先停用再重新启用。");
        }
        return secret;
    }

    /**
     * Puts the prepared device in force.
     *
     * @return codes for when it is lost, each good for once
     */
    @Transactional
    public List<String> confirm(UUID account, String code) {
        byte[] sealed = database.sql("""
                        select totp_secret from platform.account
                        where id = :id and totp_secret is not null and totp_confirmed_at is null""")
                .param("id", account)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new Refused(ProblemCode.CONFLICT, "没有等待确认的动态口令。", "请重新开始启用。"));
        OptionalLong step = stepOf(code, account, sealed, 0);
        if (step.isEmpty()) {
            throw Refused.badField("code", "动态码不正确。请核对手机时间后输入当前显示的 6 位数字。");
        }
        database.sql("""
                update platform.account set totp_confirmed_at = :now, totp_last_step = :step, revision = revision + 1
                where id = :id""")
                .param("id", account)
                .param("now", Timestamp.from(clock.instant()))
                .param("step", step.getAsLong())
                .update();
        List<String> codes = Stream.generate(() -> Secrets.code(RECOVERY_GROUPS))
                .limit(RECOVERY_CODES)
                .toList();
        database.sql("delete from platform.recovery_code where account_id = :id")
                .param("id", account)
                .update();
        for (String recovery : codes) {
            database.sql("insert into platform.recovery_code (account_id, sha256) values (:id, :sha256)")
                    .param("id", account)
                    .param("sha256", Secrets.digestOfTyped(recovery))
                    .update();
        }
        return codes;
    }

    /** Asks for codes no longer. */
    @Transactional
    public void remove(UUID account) {
        database.sql("""
                update platform.account set totp_secret = null, totp_confirmed_at = null, totp_last_step = 0,
                    revision = revision + 1
                where id = :id""").param("id", account).update();
        database.sql("delete from platform.recovery_code where account_id = :id")
                .param("id", account)
                .update();
    }

    /** Takes a code of the device, or one for when it is lost; neither is taken twice. */
    @Transactional
    public boolean take(UUID account, Credentials.Totp totp, String code) {
        OptionalLong step = stepOf(code, account, HexFormat.of().parseHex(totp.sealedHex()), totp.lastStep());
        if (step.isPresent()) {
            return database.sql("""
                            update platform.account set totp_last_step = :step
                            where id = :id and totp_last_step < :step""")
                            .param("id", account)
                            .param("step", step.getAsLong())
                            .update()
                    == 1;
        }
        return database.sql("delete from platform.recovery_code where account_id = :id and sha256 = :sha256")
                        .param("id", account)
                        .param("sha256", Secrets.digestOfTyped(code))
                        .update()
                == 1;
    }

    /** Without the key no code is right; those for when the device is lost still are. */
    private OptionalLong stepOf(String code, UUID account, byte[] sealed, long lastStep) {
        Optional<byte[]> secret = sealing.open(sealed, account.toString());
        if (secret.isEmpty()) {
            LOG.error("The key that sealed the second factor of account {} is not there", account);
            return OptionalLong.empty();
        }
        return TimeCodes.stepOf(code, secret.get(), lastStep, clock.instant());
    }
}
