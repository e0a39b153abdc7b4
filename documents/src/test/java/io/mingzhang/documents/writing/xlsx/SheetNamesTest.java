package io.mingzhang.documents.writing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void dropsSignsThatWorkbooksForbid() {
        assertThat(names.take("表1/收入[合计]:*?\\")).isEqualTo("表1 收入 合计");
        assertThat(names.take("'引号'")).isEqualTo("引号");
    }

    @Test
    void countsRepeatedNamesWhateverTheirCase() {
        assertThat(names.take("Table")).isEqualTo("Table");
        assertThat(names.take("TABLE")).isEqualTo("TABLE(2)");
        assertThat(names.take("table")).isEqualTo("table(3)");
    }

    @Test
    void cutsLongNamesAndKeepsThemApart() {
        String longName = "名称很长的表".repeat(6);
        assertThat(names.take(longName)).hasSize(31);
        assertThat(names.take(longName)).hasSize(31).endsWith("(2)");
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(names.take(" ")).isEqualTo("工作表");
        assertThat(names.take("history")).isEqualTo("工作表(2)");
    }
}
