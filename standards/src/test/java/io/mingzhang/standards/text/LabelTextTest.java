package io.mingzhang.standards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LabelTextTest {

    @Test
    void chineseIsWhatUnicodeCallsSo() {
        assertThat(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                        .filter(c -> LabelText.isHan((char) c)
                                != (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)))
                .isEmpty();
    }
}
