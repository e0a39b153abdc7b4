package io.mingzhang.server.platform.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over the previous hash and the entry. */
final class Sha256Chain implements ChainDigest {

    @Override
    public String name() {
        return "SHA-256";
    }

    @Override
    public byte[] of(byte[] previous, byte[] entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(entry);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
