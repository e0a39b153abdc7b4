package io.mingzhang.documents.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A file of more objects than fit into memory is refused before it is opened, however they are listed. */
class ObjectGuardTest {

    private static final long SMALL = 200L << 20;
    private static final long LARGE = 2_000L << 20;
    private static final int MANY = 600_000;

    @Test
    void objectsThatLieInTheFileAreCounted() throws Exception {
        byte[] file = bytes("%PDF-1.5\n" + "7 0 obj[7]endobj\n".repeat(MANY));

        assertRefused(file);
        assertThatCode(() -> ObjectGuard.check(file, LARGE)).doesNotThrowAnyException();
    }

    @Test
    void objectsThatATableListsAreCounted() {
        assertRefused(
                bytes("%PDF-1.5\nxref\n0 600000\n" + "0000000017 00000 n \n".repeat(MANY) + "trailer<</Root 1 0 R>>"));
    }

    @Test
    void objectsThatAPackedTableListsAreCounted() throws Exception {
        assertRefused(packed("/Type/XRef/W[1 5 2]", new byte[8 * MANY]));
    }

    @Test
    void otherStreamsListNothing() throws Exception {
        byte[] page = packed("", bytes("7 0 obj ".repeat(MANY)));

        assertThatCode(() -> ObjectGuard.check(page, SMALL)).doesNotThrowAnyException();
    }

    @Test
    void anOrdinaryFileFitsIntoAnyMemory() {
        assertThatCode(() -> ObjectGuard.check(bytes("7 0 obj[7]endobj\n".repeat(5_000)), 1))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> ObjectGuard.check(file, SMALL))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> {
                    Refusal refusal = refused.refusal();
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.HOSTILE);
                    assertThat(refusal.message()).contains("由 600000 个对象组成");
                    assertThat(refusal.remedy()).contains("打印为 PDF", "-Xmx1g");
                });
    }

    private static byte[] packed(String dictionary, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes(bytes("9 0 obj<<" + dictionary + "/Filter/FlateDecode>>stream\n"));
        try (var out = new DeflaterOutputStream(file)) {
            out.write(content);
        }
        file.writeBytes(bytes("\nendstream endobj"));
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
