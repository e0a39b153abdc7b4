package io.mingzhang.acceptance.golden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A text told by length and hash, so that a golden file holds no text of a real document. */
public final class Digest {

    private static final int HEX_DIGITS = 8;

    private Digest() {}

    /** Length and the first digits of the SHA-256 of a text, {@code -} for an empty one. */
    public static String of(String text) {
        if (text.isBlank()) {
            return "-";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return text.length() + "#" + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
