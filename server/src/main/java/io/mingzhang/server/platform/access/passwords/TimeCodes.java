package io.mingzhang.server.platform.access.passwords;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that a device makes from a shared secret and the time (RFC 6238, with HMAC-SHA1 as all apps have it). */
public final class TimeCodes {

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private TimeCodes() {}

    /** A new secret. */
    public static byte[] secret() {
        return Secrets.bytes(SECRET_BYTES);
    }

    /** The code at that time. */
    public static String at(byte[] secret, Instant time) {
        return ofStep(secret, time.getEpochSecond() / STEP_SECONDS);
    }

    /**
     * The step whose code this is: that of now, the one before or the one after, since clocks differ. None when it is no
     * code of theirs, or was taken before.
     *
     * @param lastStep of the last code that was taken
     */
    public static OptionalLong stepOf(String code, byte[] secret, long lastStep, Instant now) {
        String digits = code.replaceAll("\\s", "");
        long step = now.getEpochSecond() / STEP_SECONDS;
        for (long candidate = step - 1; candidate <= step + 1; candidate++) {
            boolean same = MessageDigest.isEqual(
                    ofStep(secret, candidate).getBytes(StandardCharsets.US_ASCII),
                    digits.getBytes(StandardCharsets.UTF_8));
            if (same && candidate > lastStep) {
                return OptionalLong.of(candidate);
            }
        }
        return OptionalLong.empty();
    }

    private static String ofStep(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0f;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            String digits = Integer.toString(number % MODULUS);
            return "0".repeat(DIGITS - digits.length()) + digits;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA1", impossible);
        }
    }

    /** The secret as it is typed into a device (RFC 4648, base 32). */
    public static String written(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int value = 0;
        for (byte next : secret) {
            value = value << 8 | next & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt(value >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt(value << 5 - bits & 31)).toString();
    }

    /** The address that a device reads from a picture. */
    public static String address(String issuer, String login, byte[] secret) {
        return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s&digits=%4$d&period=%5$d"
                .formatted(encoded(issuer), encoded(login), written(secret), DIGITS, STEP_SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
