package io.mingzhang.checks.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that a later run recognizes them: check, identity of the part and identity of the row, form or
 * sentence; never lines or amounts. Equal names within one document are numbered.
 */
final class Fingerprints {

    /** 64 bits: collisions within one document set are out of reach, and the name still fits on a line. */
    private static final int BYTES = 8;

    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest sha256;

    Fingerprints() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    String of(String checkId, String partIdentity, String identity) {
        String key = String.join("\u0000", checkId, partIdentity, identity);
        byte[] digest = sha256.digest(key.getBytes(StandardCharsets.UTF_8));
        String name = HexFormat.of().formatHex(digest, 0, BYTES);
        int number = seen.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "-" + number;
    }
}
