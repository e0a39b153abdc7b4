package io.mingzhang.documents.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Damage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts whose map of characters was written wrong, as some programs do: what cannot be true is not read. */
class WrongCharactersTest {

    @Test
    void lettersAsWideAsIdeographsAreNoLetters() throws Exception {
        DocumentContent content = read("BT /F 10 Tf 60 700 Td %s Tj ET".formatted(codes("一|本部门收入合计120.50万元ÿpÐ")));

        assertThat(content.rows())
                .extracting(ContentRow::soleText)
                .containsExactly("一\uFFFD本部门收入合计120.50万元\uFFFD\uFFFD\uFFFD");
        assertThat(content.damages())
                .extracting(Damage::kind, Damage::message)
                .containsExactly(tuple(
                        Damage.Kind.GARBLED_TEXT, "第 1 页有些段落的文字编码有误（以“\uFFFD”代替），未参加核对；请重新导出 PDF，或提供 Word、Excel 原件"));
    }

    @Test
    void tableWithSuchCharactersIsDoubted() throws Exception {
        String lines = "50 700 m 350 700 l 50 680 m 350 680 l 50 660 m 350 660 l "
                + "50 700 m 50 660 l 200 700 m 200 660 l 350 700 m 350 660 l S ";
        DocumentContent content = read(
                lines + text(55, 686, "科目") + text(205, 686, "金额") + text(55, 666, "一|教育支出") + text(205, 666, "12.50"));

        assertThat(DrawnFile.grid(content)).containsExactly(List.of("科目", "金额"), List.of("一\uFFFD教育支出", "12.50"));
        assertThat(content.damages())
                .filteredOn(damage -> damage.kind() == Damage.Kind.GARBLED_TEXT)
                .singleElement()
                .satisfies(damage -> assertThat(damage.message()).contains("第 1 页", "编码有误", "未参加核对"));
    }

    @Test
    void fontsOfWhichAllCharactersAreWideAreRead() throws Exception {
        DocumentContent content =
                DocumentReader.read("测试.pdf", file("BT /F 10 Tf 60 700 Td %s Tj ET".formatted(codes("一|p")), false));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("一|p");
        assertThat(content.damages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"✁✂✸❡❥✿✾✺✩❄✴❪❡", "ŠšŽžŁłąęğıİőű", "겁곁걀걁걂걃걄걅걆걇걈걉"})
    void pagesInForeignLettersAreRefused(String text) {
        assertNonsense(text + "12.50");
    }

    @Test
    void pagesOfIdeographsNobodyUsesAreRefused() {
        StringBuilder rare = new StringBuilder();
        for (char c = '\u9B00'; c < '\u9B30'; c++) {
            rare.append(c);
        }
        assertNonsense(rare.toString());
    }

    /** Some forms went through a program that writes traditional characters. */
    @Test
    void traditionalCharactersAreNoNonsense() throws Exception {
        String form = "運行維護服務費專項績效指標總額實際數據網絡會議單項門戶開發電腦購買車輛經濟環境農業財務";
        DocumentContent content = read(text(60, 700, form));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly(form);
        assertThat(content.damages()).isEmpty();
    }

    @Test
    void ticksArrowsAndNumbersInCirclesAreNoNonsense() throws Exception {
        DocumentContent content = read(text(60, 700, "✓✔✗➢①②⑪❶→★■□√×·"));

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly("✓✔✗➢①②⑪❶→★■□√×·");
    }

    private static void assertNonsense(String text) {
        assertThatThrownBy(() -> read(text(60, 700, text)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.UNSUPPORTED);
                    assertThat(refused.refusal().message()).contains("编码有误");
                });
    }

    private static String text(int x, int y, String text) {
        return "BT /F 10 Tf %d %d Td %s Tj ET ".formatted(x, y, codes(text));
    }

    /** The codes of the font are the characters themselves. */
    private static String codes(String text) {
        StringBuilder codes = new StringBuilder("<");
        text.chars().forEach(c -> codes.append("%04x".formatted(c)));
        return codes.append('>').toString();
    }

    private static DocumentContent read(String drawn) throws IOException, UnreadableDocumentException {
        return DocumentReader.read("测试.pdf", file(drawn, true));
    }

    private static byte[] file(String drawn, boolean tellsWidths) throws IOException {
        try (var file = new PDDocument()) {
            COSDictionary font = NamedFont.of("Identity-H", "Identity");
            font.setItem(
                    COSName.TO_UNICODE,
                    NamedFont.stream(
                            file,
                            "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange "
                                    + "1 beginbfrange <0020> <ffef> <0020> endbfrange endcmap"));
            if (tellsWidths
                    && font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0) instanceof COSDictionary glyphs) {
                glyphs.setItem(COSName.W, narrow());
            }
            return NamedFont.page(file, font, drawn);
        }
    }

    /** Figures and the point are half as wide as ideographs. */
    private static COSArray narrow() {
        var widths = new COSArray();
        widths.add(COSInteger.get('.'));
        widths.add(COSInteger.get('9'));
        widths.add(COSInteger.get(500));
        return widths;
    }
}
