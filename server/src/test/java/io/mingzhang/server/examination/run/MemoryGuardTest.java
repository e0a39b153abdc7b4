package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much memory a document may take in the server. */
class MemoryGuardTest {

    private static final long HEAP = 320L << 20;

    @Test
    void grantsOneDocumentAFractionOfTheHeap() {
        assertThat(new MemoryGuard(HEAP).mostForOne()).isBetween(HEAP / 10, HEAP / 4);
    }

    @Test
    void grantsMoreWhereThereIsMore() {
        assertThat(new MemoryGuard(4 * HEAP).mostForOne()).isGreaterThan(3 * new MemoryGuard(HEAP).mostForOne());
    }
}
