package io.mingzhang.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.reports.Examined;
import io.mingzhang.reports.Examined.WithContent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileViewTest {

    @Test
    void aTableBeyondAnyRealOneIsCutAndSaysSo() {
        int rows = ShownRows.MOST / 3 + 5_000;

        DocumentView view = view("名称\t地点\t说明\n" + "甲\t乙\t丙\n".repeat(rows));

        Map<String, String> texts = ViewTexts.byPlace(view);
        assertThat(texts.values())
                .filteredOn(cell -> cell.contains("文件过大，此处省略"))
                .isNotEmpty();
        assertThat(texts.size()).isLessThan(2 * ShownRows.MOST);
    }

    @Test
    void markupAndMarksOfWritingDirectionStayText() {
        String nasty = "<script>alert(1)</script>&lt;b&gt;\u202E倒\u200F \"'\\ \uD83D\uDE00";

        WithContent document = examined("一、收入说明\n" + nasty + "\n科目\t" + nasty + "\t1.00\n");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        viewer(document).writeView(json);

        assertThat(ViewTexts.joined(viewer(document).view()))
                .contains(document.content().rows().get(1).cells().getFirst().text());
        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\\\"'\\\\ \uD83D\uDE00");
    }

    @Test
    void aVeryLongCellIsShownWhole() {
        String cell = "长".repeat(32_767);

        assertThat(ViewTexts.joined(view("名称\t" + cell + "\n甲\t乙\n"))).contains(cell);
    }

    private static DocumentView view(String text) {
        return viewer(examined(text)).view();
    }

    private static WithContent examined(String text) {
        return Examined.of("hostile.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReportViewer viewer(WithContent document) {
        return new ReportViewer(document.audited(), document.content(), Examined.rulebook());
    }
}
