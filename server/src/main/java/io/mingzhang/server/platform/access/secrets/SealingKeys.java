package io.mingzhang.server.platform.access.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** The keys by setting or file. They are asked for when the first secret is sealed or opened, and the file is made then. */
@Component
class SealingKeys {

    static final int KEY_BYTES = 32;

    private final SealingSettings settings;
    private List<SealingKey> known = List.of();

    SealingKeys(SealingSettings settings) {
        this.settings = settings;
    }

    /** At least one; the first is that of today. */
    synchronized List<SealingKey> all() {
        if (known.isEmpty()) {
            known = (settings.keys().isEmpty() ? ofFile() : settings.keys())
                    .stream().map(SealingKeys::key).toList();
        }
        return known;
    }

    private List<String> ofFile() {
        try {
            return KeyFile.at(settings.file()).keysOrNew();
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys in " + settings.file() + " cannot be read or made", failure);
        }
    }

    static boolean isKey(String written) {
        return bytes(written).length == KEY_BYTES;
    }

    private static SealingKey key(String written) {
        if (!isKey(written)) {
            throw new IllegalStateException(
                    "密封用的密钥应为 32 字节的 Base64 文字(可用 openssl rand -base64 32 生成),请检查 mingzhang.access.sealing 的设置。");
        }
        return SealingKey.of(bytes(written));
    }

    /** What is no Base64 is no bytes: the text itself is a secret and stays out of messages. */
    private static byte[] bytes(String written) {
        try {
            return Base64.getDecoder().decode(written.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
