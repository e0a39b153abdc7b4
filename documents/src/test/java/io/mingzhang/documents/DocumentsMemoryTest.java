package io.mingzhang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.standards.Standards;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A document that would take more memory than it may is refused before it is understood. */
class DocumentsMemoryTest {

    private static final byte[] TEXT = "明川县粮食局2026年部门预算\n一、部门职责\n负责粮食储备。\n".getBytes(StandardCharsets.UTF_8);
    private static final Standards STANDARDS = Standards.shipped();

    @Test
    void refusesWhatIsTooLargeForTheMemoryGranted() {
        assertThat(new Documents(STANDARDS, 500).read("预算.txt", TEXT))
                .isInstanceOfSatisfying(ReadResult.Refused.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
                    assertThat(refused.refusal().remedy()).contains("MINGZHANG_OPTS=-Xmx1g");
                });
    }

    @Test
    void readsWhatFits() {
        assertThat(new Documents(STANDARDS, 1000).read("预算.txt", TEXT)).isInstanceOf(ReadResult.Understood.class);
    }
}
