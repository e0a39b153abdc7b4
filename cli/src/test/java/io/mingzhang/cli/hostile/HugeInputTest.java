package io.mingzhang.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.cli.Mingzhang;
import io.mingzhang.cli.Projects;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input far larger than any document, in a JVM of its own with little memory: refused quickly, the rest examined. */
class HugeInputTest {

    /** What the launcher gives: enough for the largest file that is read at all, its bytes, its text, its rows. */
    private static final String HEAP = "-Xmx1g";

    private static final int SECONDS = 60;

    @Test
    void twoHundredMegabytes(@TempDir Path folder) throws Exception {
        assertRefused(filled(folder, "一行普通的文字\n", 200 << 20), "TOO_LARGE");
    }

    @Test
    void lineOfAHundredMegabytes(@TempDir Path folder) throws Exception {
        assertRefused(filled(folder, "预算", 100 << 20), "TOO_LARGE");
    }

    @Test
    void lineOfTwentyMegabytes(@TempDir Path folder) throws Exception {
        assertRefused(filled(folder, "预算", 20 << 20), "LINE_TOO_LONG");
    }

    @Test
    void millionColumns(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("宽.txt");
        Files.writeString(file, "科目编码" + "\t1".repeat(1_000_000) + "\n");
        assertRefused(file, "");
    }

    @Test
    void millionsOfEmptyLines(@TempDir Path folder) throws Exception {
        assertRefused(filled(folder, "\n", 30 << 20), "");
    }

    @Test
    void millionsOfCells(@TempDir Path folder) throws Exception {
        assertRefused(filled(folder, "1\t2\t3\t4\t5\t6\t7\t8\n", 60 << 20), "");
    }

    private static void assertRefused(Path file, String code) throws IOException, InterruptedException {
        Path example = Projects.examples().getFirst();
        Path out = file.resolveSibling("out.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mingzhang.class.getName(),
                        "audit",
                        "--quiet",
                        file.toString(),
                        example.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(out);
        assertThat(ended).as("ends within %d s", SECONDS).isTrue();
        assertThat(process.exitValue()).as(text).isEqualTo(2);
        assertThat(text).contains("处理").contains(example + "：").doesNotContain("[INTERNAL]");
        assertThat(text).contains(code.isEmpty() ? "[" : "[" + code + "]");
    }

    private static Path filled(Path folder, String piece, int bytes) throws IOException {
        Path file = folder.resolve("大.txt");
        String block = piece.repeat(10_000);
        long size = block.getBytes(StandardCharsets.UTF_8).length;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (long written = 0; written < bytes; written += size) {
                writer.write(block);
            }
        }
        return file;
    }
}
