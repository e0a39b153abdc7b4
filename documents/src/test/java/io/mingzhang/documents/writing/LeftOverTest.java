package io.mingzhang.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that was not understood is not dropped: all its cells are written, and read again as not understood. */
class LeftOverTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final List<List<String>> CELLS =
            List.of(List.of("车牌", "颜色", "停放处"), List.of("甲001", "白", "东院"), List.of("乙002", "黑", "西院"));
    private static final String TEXT = """
            2025年部门支出总表
            单位：万元
            科目编码	科目名称	合计	基本支出	项目支出
            合计		12.00	8.00	4.00
            213	农林水支出	12.00	8.00	4.00

            车辆停放安排如下。

            车牌	颜色	停放处
            甲001	白	东院
            乙002	黑	西院
            """;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void keepsEveryCellOfAnUnknownTable(ConvertedKind kind) throws IOException {
        Disclosure document = read("原文", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(document.unrecognized()).extracting(Unrecognized::rows).containsExactly(CELLS);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        kind.write(document, written);
        assertThat(read("转换", written.toByteArray()).unrecognized())
                .extracting(Unrecognized::rows)
                .containsExactly(CELLS);
    }

    private static Disclosure read(String name, byte[] bytes) {
        return switch (DOCUMENTS.read(name, bytes)) {
            case ReadResult.Understood(var disclosure, var timings) -> disclosure;
            case ReadResult.Refused(var source, var refusal) -> throw new AssertionError(refusal);
        };
    }
}
