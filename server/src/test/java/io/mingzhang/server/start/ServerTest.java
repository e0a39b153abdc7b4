package io.mingzhang.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServerTest {

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void everyCommandExplainsItself() {
        for (String command : new String[] {"serve", "backup", "restore", "verify-audit"}) {
            assertThat(run(command, "--help")).isZero();
        }
        assertThat(said.toString()).contains("--data", "--database", "--demo", "--replace", "按 Ctrl+C 停止");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run("serve", "--ports", "1")).isEqualTo(Server.WRONG_USAGE);
    }

    @Test
    void whatStandsAgainstItIsSaidWithARemedyAndWithoutAStack() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("serve", "--data", file.resolve("data").toString(), "--port", "0"))
                .isEqualTo(Server.UNAVAILABLE);
        assertThat(said.toString()).contains("不能写入数据文件夹", "--data").doesNotContain("\tat ");
    }

    @Test
    void aFolderWithoutDataHasNothingToBackUp() {
        assertThat(run("backup", folder.resolve("a.zip").toString(), "--data", folder.toString()))
                .isEqualTo(Server.UNAVAILABLE);
        assertThat(said.toString()).contains("没有明账的数据");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theModulesOfTheSettingsAreKnownWithoutTheApplication() throws Exception {
        assertThat(ProgramModules.inOrder()).startsWith("platform").contains("examination");
    }

    private int run(String... arguments) {
        CommandLine line = Server.commandLine();
        PrintWriter writer = new PrintWriter(said);
        return line.setOut(writer).setErr(writer).execute(arguments);
    }
}
