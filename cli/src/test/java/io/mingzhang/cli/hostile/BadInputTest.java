package io.mingzhang.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.cli.CommandRun;
import io.mingzhang.cli.Projects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is no budget at all: a clear message, exit status 2, the rest of the batch unharmed. */
class BadInputTest {

    static Stream<Arguments> badFiles() throws IOException {
        byte[] example = Files.readAllBytes(Projects.examples().getFirst());
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                Arguments.of("empty", new byte[0], "EMPTY"),
                Arguments.of("only a byte order mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "EMPTY"),
                Arguments.of("blanks", " \t\r\n\u3000\n".getBytes(StandardCharsets.UTF_8), ""),
                Arguments.of("noise", noise, ""),
                Arguments.of("only NULs", new byte[50_000], ""),
                Arguments.of("a broken PDF", ascii("%PDF-1.7\n1 0 obj\n"), "CORRUPT"),
                Arguments.of(
                        "a PDF that is its own branch",
                        new RawPdf()
                                .pages("<</Type/Pages/Kids[2 0 R]/Count 2/Parent 2 0 R>>")
                                .bytes(),
                        "CORRUPT"),
                Arguments.of(
                        "a PDF sealed for others",
                        new RawPdf()
                                .trailer("/Encrypt<</Filter/Adobe.PubSec/V 4/R 4/O(x)/U(y)/P -1>>/ID[(a)(b)]")
                                .bytes(),
                        "ENCRYPTED"),
                Arguments.of("a PDF that is no budget", new RawPdf().bytes(), "NO_BUDGET"),
                Arguments.of("the beginning of a workbook", ascii("PK\u0003\u0004 xl/workbook.xml"), "CORRUPT"),
                Arguments.of("one character", "账".getBytes(StandardCharsets.UTF_8), "NO_BUDGET"),
                Arguments.of("a poem", "床前明月光\n疑是地上霜\n".getBytes(StandardCharsets.UTF_8), "NO_BUDGET"),
                Arguments.of("source code", ascii("int main() {\n\treturn 0;\n}\n"), "NO_BUDGET"),
                Arguments.of("tables that are no budget", ascii("a\tb\tc\n1\t2\t3\n".repeat(200)), "NO_BUDGET"),
                Arguments.of("half a UTF-16 text", half(new String(example, StandardCharsets.UTF_8)), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void isRefusedWithReasonAndAdvice(String name, byte[] content, String code, @TempDir Path folder)
            throws IOException {
        Path bad = Files.write(folder.resolve("坏.txt"), content);
        for (String command : new String[] {"audit", "read"}) {
            CommandRun run = CommandRun.of(command, bad);
            if (!code.isEmpty()) {
                assertThat(run.status()).as(command).isEqualTo(2);
                assertThat(run.out()).contains("[" + code + "]").contains("处理");
            }
            assertThat(run.status()).isIn(0, 1, 2);
            assertThat(run.out() + run.err()).doesNotContain("[INTERNAL]").doesNotContain("Exception");
        }
    }

    @Test
    void theRestOfTheBatchIsUnharmed(@TempDir Path folder) throws IOException {
        Path example = Projects.examples().getFirst();
        Path empty = Files.write(folder.resolve("空.txt"), new byte[0]);
        String alone = CommandRun.of("audit", example).out();
        CommandRun together = CommandRun.of("audit", empty, example, folder.resolve("无.txt"));
        assertThat(together.status()).isEqualTo(2);
        assertThat(together.out()).startsWith(alone);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void otherEncodingsReadTheSame(String encoding, byte[] mark, @TempDir Path folder) throws IOException {
        Path example = Projects.examples().getFirst();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(mark);
        bytes.write(Files.readString(example).replace("\n", "\r\n").getBytes(Charset.forName(encoding)));
        Path copy = Files.write(folder.resolve("a.txt"), bytes.toByteArray());
        assertThat(outline(copy)).isEqualTo(outline(example));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                Arguments.of("GB18030", new byte[0]),
                Arguments.of("UTF-16LE", new byte[] {(byte) 0xFF, (byte) 0xFE}));
    }

    @Test
    void strayNulsAndBrokenBytesDoNotHideTheRest(@TempDir Path folder) throws IOException {
        byte[] content = Files.readAllBytes(Projects.examples().getFirst());
        content[content.length / 2] = 0;
        content[content.length / 3] = (byte) 0xFF;
        Path copy = Files.write(folder.resolve("a.txt"), content);
        CommandRun run = CommandRun.of("read", copy);
        assertThat(run.out()).doesNotContain("[INTERNAL]").contains("报表");
    }

    private static String outline(Path file) {
        String text = CommandRun.of("read", file).out();
        return text.replace(file.toString(), "文件");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_16);
        return java.util.Arrays.copyOf(all, all.length / 2 - 1);
    }
}
