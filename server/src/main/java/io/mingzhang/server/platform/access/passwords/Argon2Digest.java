package io.mingzhang.server.platform.access.passwords;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id (RFC 9106). Each digest takes megabytes for a moment, so that few are made at once. */
@Component
class Argon2Digest implements PasswordDigest {

    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BYTES = 32;
    private static final int LANES = 1;
    private static final int AT_ONCE = 3;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Argon2Digest(PasswordSettings settings) {
        this.encoder = new Argon2PasswordEncoder(
                SALT_BYTES, DIGEST_BYTES, LANES, settings.memoryKilobytes(), settings.passes());
    }

    @Override
    public String digest(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    @Override
    public boolean matches(String password, String digest) {
        return inTurn(() -> encoder.matches(password, digest));
    }

    @Override
    public boolean isOutdated(String digest) {
        return !digest.startsWith("$argon2id$") || encoder.upgradeEncoding(digest);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(ProblemCode.TOO_MANY, "同时登录的人过多。", "请稍候再试。");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refused.because(ProblemCode.TOO_MANY, "程序正在停止。", "请稍候再试。", stopping);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
