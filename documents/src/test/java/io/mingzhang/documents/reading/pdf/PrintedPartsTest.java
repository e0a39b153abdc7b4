package io.mingzhang.documents.reading.pdf;

import static io.mingzhang.documents.reading.pdf.DrawnFile.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.recognition.DocumentRecognizer;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units, contents and digits on drawn pages, as they are understood. */
class PrintedPartsTest {

    private static final String TITLE = "支出预算总表";

    @Test
    void eachTableOfADocumentHasTheUnitPrintedAboveIt() throws Exception {
        Disclosure document = recognized(file -> {
            table(file.text(400, 76, 9, "单位：万元"), 60, TITLE, "合计", "20.00", "12.00");
            table(file.text(400, 316, 9, "单位：元"), 300, "财政拨款支出预算表", "合计", "200000.00", "120000.00");
        });

        assertThat(document.tables())
                .extracting(BudgetTable::title, PrintedPartsTest::fen)
                .containsExactly(
                        tuple(TITLE, List.of(20_000_000L, 12_000_000L)),
                        tuple("财政拨款支出预算表", List.of(20_000_000L, 12_000_000L)));
    }

    /** The unit stands at x, y; the title and the first head say what they say. */
    @ParameterizedTest
    @CsvSource({
        "400, 60, 单位：元, 支出预算总表, 合计",
        "430, 40, 单位：元, 支出预算总表, 合计",
        "340, 76, 金额单位：人民币元, 支出预算总表, 合计",
        "400, 76, （元）, 支出预算总表, 合计",
        "400, 76, '', 支出预算总表（单位：元）, 合计",
        "400, 76, '', 支出预算总表（元）, 合计",
        "400, 76, '', 支出预算总表, 合计（元）"
    })
    void unitIsFoundWhereverItIsPrinted(int x, int y, String unit, String title, String head) throws Exception {
        Disclosure document = recognized(file -> table(file.text(x, y, 9, unit), 60, title, head, "20.00", "12.00"));

        assertThat(document.tables()).singleElement().satisfies(table -> {
            assertThat(table.columns()).extracting(Column::unit).containsOnly(AmountUnit.YUAN);
            assertThat(fen(table)).containsExactly(2_000L, 1_200L);
        });
    }

    @Test
    void headingOfThePartIsNoPartOfTheTitleBelowIt() throws Exception {
        Disclosure document = recognized(
                file -> table(file.text(150, 40, 16, "第二部分 2026年部门预算表"), 70, "三、支出总表", "合计", "20.00", "12.00"));

        assertThat(document.tables()).extracting(BudgetTable::title).containsExactly("三、支出总表");
    }

    /** How an entry goes on behind its title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "..................3",
                " . . . . . . . . . . 3",
                "………………………… 3",
                "·················· - 3 -",
                "..................（3）",
                "..................第3页",
                "..................３"
            })
    void entriesOfContentsAreNeitherTitlesNorSentences(String behind) throws Exception {
        List<String> titles = List.of("第一部分 部门概况", "一、部门收支总表", "二、部门支出总表", "第三部分 名词解释");
        Disclosure document = recognized(file -> {
            file.text(250, 80, 18, "目  录");
            for (int i = 0; i < titles.size(); i++) {
                file.text(70, 120 + 24 * i, 12, titles.get(i) + behind);
            }
            table(file.page(0).text(400, 76, 9, "单位：万元"), 60, "二、部门支出总表", "合计", "20.00", "12.00");
        });

        assertThat(document.contents())
                .extracting(ContentsEntry::title, ContentsEntry::page)
                .containsExactlyElementsOf(
                        titles.stream().map(title -> tuple(title, 3)).toList());
        assertThat(document.tables()).extracting(BudgetTable::title).containsExactly("二、部门支出总表");
    }

    @ParameterizedTest
    @CsvSource({"２０．００, １２．００", "'2 0 . 0 0', '1 2 . 0 0'", "'2 0 . 0 0 ', 12.00"})
    void wideAndSpelledFiguresAreAmounts(String total, String part) throws Exception {
        Disclosure document =
                recognized(file -> table(file.text(400, 76, 9, "单 位：万 元"), 60, "支 出 预 算 总 表", "合  计", total, part));

        assertThat(document.tables())
                .singleElement()
                .satisfies(table -> assertThat(fen(table)).containsExactly(20_000_000L, 12_000_000L));
    }

    @Test
    void lettersSetApartAreOneText() throws Exception {
        var content = read(file -> {
            file.text(60, 100, 10, "本部门2 0 2 6年收入预算1 2 3 . 4 5万元。");
            squares(file, 140, "收入预算123.45万元");
            file.text(60, 180, 10, "共 3 个单位 12 人。");
        });

        assertThat(content.rows())
                .extracting(ContentRow::soleText)
                .containsExactly("本部门2026年收入预算123.45万元。", "收入预算123.45万元", "共 3 个单位 12 人。");
    }

    @Test
    void ligaturesAndLookAlikesAreOrdinaryCharacters() throws Exception {
        var content = read(file -> file.text(60, 100, 10, "oﬃce ﬁle ⾦額 ⽴項 金立 ⑴①％"));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("office file 金額 立項 金立 ⑴①％");
    }

    private static Disclosure recognized(DrawnFile.Drawing drawing) throws IOException, UnreadableDocumentException {
        return new DocumentRecognizer(Standards.shipped()).recognize(read(drawing));
    }

    private static List<Long> fen(BudgetTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream().limit(1))
                .flatMap(cell -> cell.amount().stream())
                .map(amount -> amount.fen().longValueExact())
                .toList();
    }

    private static void table(DrawnFile file, int y, String title, String... texts) throws IOException {
        file.text(200, y, 14, title)
                .lattice(new int[] {50, 120, 260, 360}, new int[] {y + 22, y + 40, y + 58, y + 76})
                .text(55, y + 35, 9, "科目编码")
                .text(125, y + 35, 9, "科目名称")
                .text(265, y + 35, 9, texts[0])
                .text(125, y + 53, 9, "合计")
                .endingAt(355, y + 53, 9, texts[1])
                .text(55, y + 71, 9, "205")
                .text(125, y + 71, 9, "教育支出")
                .endingAt(355, y + 71, 9, texts[2]);
    }

    private static void squares(DrawnFile file, int y, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            file.text(60 + 16 * i, y, 10, text.substring(i, i + 1));
        }
    }
}
