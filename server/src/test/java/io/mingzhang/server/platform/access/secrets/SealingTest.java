package io.mingzhang.server.platform.access.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final byte[] SECRET = "twenty bytes of noise".getBytes(StandardCharsets.UTF_8);
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @TempDir
    private Path folder;

    private static String key(int filled) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filled);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Sealing with(String... keys) {
        return new AesSealing(new SealingKeys(new SealingSettings(List.of(keys), folder.resolve("data/access.key"))));
    }

    @Test
    void whatIsSealedOpensForItsOwnerOnly() {
        byte[] sealed = with(OLD).seal(SECRET, "somebody");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("noise");
        assertThat(with(OLD).open(sealed, "somebody")).hasValue(SECRET);
        assertThat(with(OLD).open(sealed, "somebody else")).isEmpty();
        assertThat(with(OLD).seal(SECRET, "somebody"))
                .as("the same again looks different")
                .isNotEqualTo(sealed);
    }

    @Test
    void noByteOfItCanBeChanged() {
        byte[] sealed = with(OLD).seal(SECRET, "somebody");
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(with(OLD).open(changed, "somebody")).as("byte " + i).isEmpty();
        }
        assertThat(with(OLD).open(Arrays.copyOf(sealed, 20), "somebody")).isEmpty();
    }

    @Test
    void aNewKeyBeforeTheOldOneSealsAndBothOpen() {
        byte[] sealedBefore = with(OLD).seal(SECRET, "somebody");
        Sealing both = with(NEW, OLD);
        assertThat(both.open(sealedBefore, "somebody")).hasValue(SECRET);
        byte[] sealedAfter = both.seal(SECRET, "somebody");
        assertThat(with(NEW).open(sealedAfter, "somebody")).hasValue(SECRET);
        assertThat(with(OLD).open(sealedAfter, "somebody")).isEmpty();
        assertThat(with(NEW).open(sealedBefore, "somebody")).isEmpty();
    }

    @Test
    void aFileIsMadeOnceForItsOwnerOnly() throws IOException {
        byte[] sealed = with().seal(SECRET, "somebody");
        Path file = folder.resolve("data/access.key");
        assertThat(with().open(sealed, "somebody")).as("after a restart").hasValue(SECRET);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aKeyThatIsNoneIsToldWithoutShowingIt() throws IOException {
        assertThatThrownBy(() -> with("c2hvcnQ=").seal(SECRET, "somebody"))
                .hasMessageContaining("32 字节")
                .hasMessageNotContaining("c2hvcnQ");
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/access.key"), "\n");
        assertThatThrownBy(() -> with().seal(SECRET, "somebody")).hasMessageContaining("access.key");
    }
}
