package io.mingzhang.server.platform.access.secrets;

import io.mingzhang.server.platform.files.Sha256;
import java.nio.ByteBuffer;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key and the number by which a sealed secret names it.
 *
 * @param number the first bytes of the digest of the key
 * @param key of AES-256
 */
record SealingKey(int number, SecretKey key) {

    static SealingKey of(byte[] bytes) {
        int number = ByteBuffer.wrap(Sha256.ofContent(bytes).bytes()).getInt();
        return new SealingKey(number, new SecretKeySpec(bytes, "AES"));
    }
}
