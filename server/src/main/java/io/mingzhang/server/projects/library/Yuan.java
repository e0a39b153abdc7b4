package io.mingzhang.server.projects.library;

import java.math.BigDecimal;

/** Amounts for sentences. */
final class Yuan {

    private Yuan() {}

    /** An amount in fen as 元 with two decimals and separators: 1,234.50. */
    static String of(long fen) {
        return String.format(java.util.Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }
}
