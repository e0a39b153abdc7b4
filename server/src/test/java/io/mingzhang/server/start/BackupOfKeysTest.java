package io.mingzhang.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.ServerProcess;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.passwords.TimeCodes;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever signs in with a second factor can do so on a server restored from a backup, if its keys came along. */
@Timeout(300)
class BackupOfKeysTest {

    private static final String PASSWORD = "Herons-in-the-reed-8";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @TempDir
    private Path folder;

    @Test
    void aSecondFactorWorksOnARestoredServer() throws Exception {
        Path backup = folder.resolve("backup.zip");
        Path key = folder.resolve("backup.zip.key");
        byte[] secret;
        try (ServerProcess server = ServerProcess.withAccounts(folder.resolve("first"))) {
            secret = withSecondFactor(server);
            String said = run("backup", backup.toString(), "--data", data("first"));
            assertThat(said).contains(key.toString(), "分开保管");
            assertThat(Files.readString(key)).isEqualTo(Files.readString(folder.resolve("first/access.key")));
            assertThat(run("backup", folder.resolve("backup.zip").toString(), "--data", data("first")))
                    .contains("已经存在");
        }
        assertThat(run("restore", backup.toString(), "--data", data("second"))).contains("动态口令的密钥已恢复");
        try (ServerProcess server = ServerProcess.withAccounts(folder.resolve("second"))) {
            assertThat(signIn(server, "").json().get("code").asString()).isEqualTo("CODE_NEEDED");
            String code = TimeCodes.at(secret, Instant.now().plusSeconds(30));
            Answer in = signIn(server, code);
            assertThat(in.status()).as(in.text()).isEqualTo(200);
        }
    }

    @Test
    void aDamagedKeyFileIsRefusedBeforeAnythingIsRestored() throws Exception {
        Path backup = Files.writeString(folder.resolve("backup.zip"), "");
        Files.writeString(folder.resolve("backup.zip.key"), "no key\n");
        assertThat(run("restore", backup.toString(), "--data", data("second")))
                .contains("密钥文件", "没有改动任何数据")
                .doesNotContain("no key");
        assertThat(folder.resolve("second")).doesNotExist();
    }

    private byte[] withSecondFactor(ServerProcess server) throws Exception {
        new TestPeople(ServerProcess.stored(folder.resolve("first"))).person("clerk", "/", Role.UNIT_CLERK);
        String said = run("account", "reset", "clerk", "--data", data("first"));
        String told = said.lines()
                .filter(line -> line.startsWith("一次性口令："))
                .map(line -> line.substring("一次性口令：".length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
        HttpCaller page = HttpCaller.nobody(server.port());
        page.send("POST", "/api/v1/session", Map.of("login", "clerk", "password", told));
        page.send("PATCH", "/api/v1/me/password", Map.of("current", told, "next", PASSWORD));
        String written = page.send("POST", "/api/v1/me/totp", Map.of())
                .json()
                .get("secret")
                .asString();
        byte[] secret = read(written);
        Answer confirmed = page.send("PUT", "/api/v1/me/totp", Map.of("code", TimeCodes.at(secret, Instant.now())));
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return secret;
    }

    private static Answer signIn(ServerProcess server, String code) {
        return HttpCaller.nobody(server.port())
                .send("POST", "/api/v1/session", Map.of("login", "clerk", "password", PASSWORD, "code", code));
    }

    /** As a phone reads what is typed into it: base 32, blanks left out. */
    private static byte[] read(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : written.replaceAll("[\\s=-]", "").toCharArray()) {
            held = (held << 5 | ALPHABET.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private static String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        var _ = Server.commandLine().setOut(writer).setErr(writer).execute(arguments);
        return said.toString();
    }
}
