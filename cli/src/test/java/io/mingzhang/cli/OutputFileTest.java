package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void leavesTheTargetUntouchedUntilItIsComplete() throws IOException {
        Path target = Files.writeString(folder.resolve("报告.txt"), "旧");
        try (OutputFile file = OutputFile.beginAt(target)) {
            file.stream().write("新".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(target).hasContent("旧");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void mayBeReadByWhoeverMayReadAFileOfTheUser() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "x");
        Path target = folder.resolve("报告.txt");
        try (OutputFile file = OutputFile.beginAt(target)) {
            file.stream().write('x');
            file.commit();
        }
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(plain));
    }
}
