package io.mingzhang.server.platform.access.secrets;

import io.mingzhang.server.platform.access.passwords.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals with AES-256 in Galois counter mode: one byte of version, the number of the key, a nonce, then the sealed bytes with
 * their tag, which covers the owner too.
 */
@Component
class AesSealing implements Sealing {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEAD_BYTES = 1 + Integer.BYTES + NONCE_BYTES;

    private final SealingKeys keys;

    AesSealing(SealingKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(byte[] secret, String owner) {
        SealingKey key = keys.all().getFirst();
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(secret);
            return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                    .put(VERSION)
                    .putInt(key.number())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    @Override
    public Optional<byte[]> open(byte[] sealed, String owner) {
        if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] != VERSION) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(sealed, 1, HEAD_BYTES - 1);
        int number = head.getInt();
        byte[] nonce = new byte[NONCE_BYTES];
        head.get(nonce);
        return keys.all().stream()
                .filter(key -> key.number() == number)
                .findFirst()
                .flatMap(key -> opened(sealed, key, nonce, owner));
    }

    private static Optional<byte[]> opened(byte[] sealed, SealingKey key, byte[] nonce, String owner) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, owner)
                    .doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
